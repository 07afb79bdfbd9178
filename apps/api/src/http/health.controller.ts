import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { type Metrics, Readiness } from '@rolewright/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/policy.js';
import { refusal } from '../graphql/errors.js';
import { edgeOptions, type EdgeOptions } from './edge-options.js';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What machines ask: whether the process lives, whether it may be sent work, how it fares. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    @Inject(edgeOptions) private readonly options: EdgeOptions,
  ) {}

  @Get('healthz')
  @Public('An orchestrator asks without a session.')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Public('An orchestrator asks without a session; the answer names no host, user or statement.')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.readiness.report();
    await reply.code(report.ready ? 200 : 503).send(report);
  }

  @Get('metrics')
  @Public(
    'Figures of the process, without names; in production for this machine alone unless configured.',
  )
  async figures(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { config, metrics } = this.options;
    const direct = request.headers['x-forwarded-for'] === undefined;
    const near = direct && loopback.has(request.socket.remoteAddress ?? '');
    if (config.environment === 'production' && !config.metricsPublic && !near) {
      await reply.code(404).send(refusal('NOT_FOUND', request.id));
      return;
    }
    const { contentType, body } = await (metrics satisfies Metrics).expose();
    await reply.type(contentType).send(body);
  }
}
