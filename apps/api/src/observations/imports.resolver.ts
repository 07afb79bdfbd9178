import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError, type UserActor } from '@rolewright/domain';
import { ImportsService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toAcceptedImport, toImport, toImportPreview } from './observations.mapper.js';
import {
  AcceptedImport,
  Import,
  ImportConnection,
  ImportPreview,
  PreviewImportInput,
} from './observations.types.js';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Errors: INPUT_INVALID; Buffer would drop what is not base64 and read another file than the one sent. */
function bytesOf(contentBase64: string): Buffer {
  if (contentBase64.length % 4 !== 0 || !base64.test(contentBase64)) {
    throw new DomainError('INPUT_INVALID', { field: 'contentBase64', expected: 'base64' });
  }
  return Buffer.from(contentBase64, 'base64');
}

@Resolver()
export class ImportsResolver {
  constructor(private readonly service: ImportsService) {}

  @Query(() => ImportConnection)
  @Permitted('facts:read')
  async imports(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Import>> {
    return toPage(
      await this.service.list(actor, organisationId, pageRequest(info, first, after)),
      toImport,
    );
  }

  @Query(() => Import)
  @Permitted('facts:read')
  async import(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('importId', { type: () => ID }) importId: string,
  ): Promise<Import> {
    return toImport(await this.service.get(actor, organisationId, importId));
  }

  @Mutation(() => ImportPreview, {
    description:
      'Reads a file (YAML, JSON, XLSX, ZIP of CSV) and says what accepting it would change. Writes no fact.',
  })
  @Permitted('facts:import')
  async previewImport(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, fileName, contentBase64 }: PreviewImportInput,
  ): Promise<ImportPreview> {
    const bytes = bytesOf(contentBase64);
    return toImportPreview(await this.service.preview(actor, organisationId, fileName, bytes));
  }

  @Mutation(() => AcceptedImport, {
    description:
      "Records a previewed file's facts, all or nothing, and asks the worker for a snapshot as of the file's day.",
  })
  @Permitted('facts:import')
  async acceptImport(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('importId', { type: () => ID }) importId: string,
  ): Promise<AcceptedImport> {
    return toAcceptedImport(await this.service.accept(actor, organisationId, importId));
  }

  @Mutation(() => Import)
  @Permitted('facts:import')
  async discardImport(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('importId', { type: () => ID }) importId: string,
  ): Promise<Import> {
    return toImport(await this.service.discard(actor, organisationId, importId));
  }
}
