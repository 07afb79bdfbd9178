import { Metrics } from './metrics.js';

test('shows requests, jobs and pools of one process', async () => {
  const metrics = new Metrics('api');
  metrics.observeRequest({ method: 'POST', route: 'Portfolio', status: 200, seconds: 0.02 });
  const end = metrics.startJob('scores.snapshot');
  const forget = metrics.observePool('app', () => ({ total: 3, idle: 1, waiting: 2 }));
  const { body, contentType } = await metrics.expose();
  expect(contentType).toContain('text/plain');
  expect(body).toContain(
    'rolewright_request_duration_seconds_count{service="api",method="POST",route="Portfolio",status="200"} 1',
  );
  expect(body).toContain('rolewright_jobs_active{job="scores.snapshot",service="api"} 1');
  expect(body).toContain('rolewright_pool_connections{pool="app",state="waiting",service="api"} 2');
  end('completed');
  forget();
  const later = (await metrics.expose()).body;
  expect(later).toContain('rolewright_jobs_active{job="scores.snapshot",service="api"} 0');
  expect(later).toContain('outcome="completed"');
  expect(later).not.toContain('pool="app"');
});

test('of two services in one process are apart', async () => {
  const [api, worker] = [new Metrics('api'), new Metrics('worker')];
  api.countRefusal('busy');
  expect((await worker.expose()).body).not.toContain('reason="busy"');
});
