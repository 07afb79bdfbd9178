import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics, Readiness } from '@rolewright/runtime';

export interface HealthServer {
  url: string;
  close(): Promise<void>;
}

/** Answers `/healthz` (the process lives), `/readyz` (it may be sent work) and `/metrics`, and nothing else. */
export async function startHealthServer(
  host: string,
  port: number,
  parts: { readiness: Readiness; metrics: Metrics },
): Promise<HealthServer> {
  const answer = async (
    path: string | undefined,
  ): Promise<[status: number, contentType: string, body: string]> => {
    if (path === '/healthz') return [200, 'application/json', '{"status":"ok"}'];
    if (path === '/readyz') {
      const report = await parts.readiness.report();
      return [report.ready ? 200 : 503, 'application/json', JSON.stringify(report)];
    }
    if (path === '/metrics') {
      const { contentType, body } = await parts.metrics.expose();
      return [200, contentType, body];
    }
    return [404, 'text/plain', 'Not found'];
  };
  const server = createServer((request, response) => {
    answer(request.method === 'GET' ? request.url : undefined).then(
      ([status, contentType, body]) =>
        response.writeHead(status, { 'content-type': contentType }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
