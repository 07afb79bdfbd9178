import { trace } from '@opentelemetry/api';
import { startTelemetry } from './telemetry.js';

test('off, nothing is recorded', async () => {
  const stop = await startTelemetry({ telemetry: false }, 'test');
  expect(trace.getTracer('test').startSpan('work').isRecording()).toBe(false);
  await stop();
});

test('on, spans are recorded until it is stopped', async () => {
  const stop = await startTelemetry({ telemetry: true }, 'test');
  expect(trace.getTracer('test').startSpan('work').isRecording()).toBe(true);
  await stop();
}, 60_000);
