import type { Settings } from '../config/config.js';

/** Ends tracing, sending what is left. */
export type StopTelemetry = () => Promise<void>;

/**
 * OpenTelemetry tracing, off unless OTEL_ENABLED: the SDK costs start-up time and memory, so it is not even loaded
 * before. Where to send is read by the exporter itself from the standard OTEL_EXPORTER_OTLP_* variables.
 */
export async function startTelemetry(
  settings: Pick<Settings, 'telemetry'>,
  service: string,
): Promise<StopTelemetry> {
  if (!settings.telemetry) return async () => undefined;
  const [{ NodeSDK }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({ 'service.name': `rolewright-${service}` }),
    traceExporter: new OTLPTraceExporter(),
  });
  sdk.start();
  return () => sdk.shutdown();
}
