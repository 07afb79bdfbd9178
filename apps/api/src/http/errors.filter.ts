import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
} from '@nestjs/common';
import { DomainError, type ErrorCode } from '@rolewright/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerOf, type ApiErrorCode, refusal } from '../graphql/errors.js';
import { edgeOptions, type EdgeOptions } from './edge-options.js';

const statuses: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  INPUT_INVALID: 400,
  CONFLICT: 409,
  IMPORT_REFUSED: 422,
  IMPORT_ALREADY_DECIDED: 409,
  JOB_NOT_CANCELLABLE: 409,
  LAST_OWNER: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** What the HTTP layer itself refuses, in our words: its own may quote the request. */
const ownWords: Readonly<Record<number, string>> = {
  400: 'The request could not be understood.',
  404: 'There is nothing at this address.',
  405: 'This address takes another method.',
  408: 'The request took too long to arrive.',
  411: 'The length of the body is missing.',
  413: 'The body is too long.',
  414: 'The address is too long.',
  415: 'Only application/json is read here.',
};

/** Errors outside GraphQL, in the same form; those of resolvers go on to the one error map. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(@Inject(edgeOptions) private readonly options: EdgeOptions) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, code, message } = this.describe(error);
    if (status >= 500 && code === 'INTERNAL') {
      this.options.logger.error({ err: error, requestId: request.id }, 'request failed');
    }
    if (status === 503) reply.header('retry-after', '1');
    return reply.code(status).send(refusal(code, request.id, message));
  }

  private describe(error: unknown): { status: number; code: ApiErrorCode; message?: string } {
    if (error instanceof DomainError) {
      const { message } = answerOf(error, '');
      return { status: statuses[error.code], code: error.code, message };
    }
    const status = statusOf(error);
    if (status === undefined || status >= 500) return { status: 500, code: 'INTERNAL' };
    return {
      status,
      code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
      message: ownWords[status] ?? ownWords[400] ?? '',
    };
  }
}

/** Nest's errors and Fastify's own (a body too long, a broken JSON) both carry a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : undefined;
}
