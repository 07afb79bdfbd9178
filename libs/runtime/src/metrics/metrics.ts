import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** How a connection pool stands at the moment it is asked. */
export interface PoolState {
  total: number;
  idle: number;
  waiting: number;
}

/**
 * One process's metrics. A registry of its own, not prom-client's global one: two services in one process (and every
 * test) must not share counters.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly jobs: Histogram<'job' | 'outcome'>;
  private readonly activeJobs: Gauge<'job'>;
  private readonly refused: Counter<'reason'>;
  private readonly observed = new Map<string, () => PoolState>();

  constructor(service: string) {
    const registers = [this.registry];
    this.registry.setDefaultLabels({ service });
    this.requests = new Histogram({
      name: 'rolewright_request_duration_seconds',
      help: 'Time from receiving a request to its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.jobs = new Histogram({
      name: 'rolewright_job_duration_seconds',
      help: 'Time one attempt at a job took.',
      labelNames: ['job', 'outcome'],
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300],
      registers,
    });
    this.activeJobs = new Gauge({
      name: 'rolewright_jobs_active',
      help: 'Jobs being worked on.',
      labelNames: ['job'],
      registers,
    });
    this.refused = new Counter({
      name: 'rolewright_refused_total',
      help: 'Requests refused because a bound was reached.',
      labelNames: ['reason'],
      registers,
    });
    const observed = this.observed;
    new Gauge({
      name: 'rolewright_pool_connections',
      help: 'Connections of a database pool by state, and requests waiting for one.',
      labelNames: ['pool', 'state'],
      registers,
      collect() {
        this.reset();
        for (const [pool, read] of observed) {
          for (const [state, count] of Object.entries(read())) this.set({ pool, state }, count);
        }
      },
    });
  }

  /** Adds the process's own figures (memory, event loop, garbage collection). */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern or operation name, never the raw path: its values must be few. */
  observeRequest(request: {
    method: string;
    route: string;
    status: number;
    seconds: number;
  }): void {
    const { method, route, status, seconds } = request;
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  startJob(job: string): (outcome: 'completed' | 'failed' | 'cancelled') => void {
    const started = performance.now();
    this.activeJobs.inc({ job });
    return (outcome) => {
      this.activeJobs.dec({ job });
      this.jobs.observe({ job, outcome }, (performance.now() - started) / 1000);
    };
  }

  countRefusal(reason: string): void {
    this.refused.inc({ reason });
  }

  /** Reports a pool until the returned function is called. */
  observePool(name: string, read: () => PoolState): () => void {
    this.observed.set(name, read);
    return () => this.observed.delete(name);
  }

  /** The text of `/metrics` and its content type. */
  async expose(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
