import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { DomainError, type UserActor } from '@rolewright/domain';
import {
  type AuditExportFormat,
  AuditExportService,
  type AuditFilter,
  type AuditGroup,
  auditGroups,
} from '@rolewright/server';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Permitted } from '../auth/policy.js';

type Named = Readonly<Record<string, unknown>>;

const types: Record<AuditExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** The trail as a file, written out while it is read. */
@Controller('files/organisations/:organisationId')
export class AuditFilesController {
  constructor(private readonly exports: AuditExportService) {}

  @Get('audit.csv')
  @Permitted('audit:read')
  csv(
    @CurrentActor() actor: UserActor,
    @Param('organisationId') organisationId: string,
    @Query() query: Named,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, organisationId, 'csv', query, reply);
  }

  @Get('audit.jsonl')
  @Permitted('audit:read')
  jsonLines(
    @CurrentActor() actor: UserActor,
    @Param('organisationId') organisationId: string,
    @Query() query: Named,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, organisationId, 'jsonl', query, reply);
  }

  private async send(
    actor: UserActor,
    organisationId: string,
    format: AuditExportFormat,
    query: Named,
    reply: FastifyReply,
  ): Promise<void> {
    const parts = await this.exports.export(actor, organisationId, format, filterOf(query));
    await reply
      .type(types[format])
      .header('content-disposition', `attachment; filename="rolewright-audit.${format}"`)
      .send(Readable.from(parts));
  }
}

const isGroup = (value: string): value is AuditGroup => Object.hasOwn(auditGroups, value);

/** The filter as the address says it. Errors: INPUT_INVALID where a name is given twice, or says nothing known. */
function filterOf(query: Named): AuditFilter {
  const text = (name: string): string | null => {
    const value = query[name];
    if (value === undefined || value === '') return null;
    if (typeof value === 'string') return value;
    throw new DomainError('INPUT_INVALID', { reason: 'Give each filter once.', field: name });
  };
  const group = text('group')?.toLowerCase() ?? null;
  if (group !== null && !isGroup(group)) {
    throw new DomainError('INPUT_INVALID', {
      reason: `A group is one of ${Object.keys(auditGroups).join(', ')}.`,
      field: 'group',
    });
  }
  return {
    group,
    userId: text('person'),
    consultancy: text('consultancy'),
    byConsultants: text('byConsultants') === 'true',
    from: text('from'),
    to: text('to'),
    text: text('text'),
  };
}
