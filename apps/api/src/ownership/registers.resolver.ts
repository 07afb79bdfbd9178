import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  OwnershipRegistersService,
  RegisterEditingService,
  WorkRecordsService,
} from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toWorkRecordsAdded } from './logs.mapper.js';
import { WorkRecordsAdded } from './logs.types.js';
import { OwnershipSection } from './ownership.vocabulary.js';
import {
  AddWorkRecordsInput,
  EndRegisterRowInput,
  RecordMetricReadingInput,
  RestoreRegisterRowInput,
  SaveDecisionInput,
  SaveExecutiveDecisionInput,
  SaveHandoffInput,
  SaveMetricInput,
} from './register-inputs.types.js';
import { toRegisterRow, toWorkRecordCount } from './registers.mapper.js';
import { RegisterRow, RegisterRowConnection, WorkRecordCount } from './registers.types.js';

@Resolver()
export class RegistersResolver {
  constructor(
    private readonly registers: OwnershipRegistersService,
    private readonly editing: RegisterEditingService,
    private readonly work: WorkRecordsService,
  ) {}

  @Query(() => RegisterRowConnection, {
    description:
      'The rows of a register as they stand, by key. Work records are about single people: their rows need answers:read.',
  })
  @Permitted('facts:read')
  async ownershipRegister(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('section', { type: () => OwnershipSection }) section: OwnershipSection,
    @Args('domain', { type: () => String, nullable: true }) domain?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<RegisterRow>> {
    const asked = { section, domain: domain ?? null };
    return toPage(
      await this.registers.rows(actor, organisationId, asked, pageRequest(info, first, after)),
      toRegisterRow,
    );
  }

  @Query(() => [RegisterRow], {
    description: 'Rows that were ended within 30 days and can still be put back, the newest first.',
  })
  @Permitted('facts:read')
  async endedRegisterRows(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('section', { type: () => OwnershipSection }) section: OwnershipSection,
  ): Promise<RegisterRow[]> {
    return (await this.registers.ended(actor, organisationId, section)).map(toRegisterRow);
  }

  @Query(() => [RegisterRow], {
    description: 'Everything that was ever said of one row, the newest first; at most 200.',
  })
  @Permitted('facts:read')
  async registerRowHistory(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('section', { type: () => OwnershipSection }) section: OwnershipSection,
    @Args('key') key: string,
  ): Promise<RegisterRow[]> {
    return (await this.registers.history(actor, organisationId, section, key)).map(toRegisterRow);
  }

  @Query(() => [WorkRecordCount], { description: 'How much work was done, and never by whom.' })
  @Permitted('facts:read')
  async workRecordCounts(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<WorkRecordCount[]> {
    return (await this.work.counts(actor, organisationId)).map(toWorkRecordCount);
  }

  @Mutation(() => RegisterRow)
  @Permitted('ownership:record')
  async saveDecision(
    @CurrentActor() actor: UserActor,
    @Args('input') input: SaveDecisionInput,
  ): Promise<RegisterRow> {
    const { organisationId, requestKey, key, seen, why, ...decision } = input;
    const row = { requestKey, key: key ?? null, seen: seen ?? null, why: why ?? null };
    return toRegisterRow(await this.editing.saveDecision(actor, organisationId, row, decision));
  }

  @Mutation(() => RegisterRow, {
    description:
      'States a handoff. Other terms than those acknowledged take the acknowledgement away.',
  })
  @Permitted('ownership:record')
  async saveHandoff(
    @CurrentActor() actor: UserActor,
    @Args('input') input: SaveHandoffInput,
  ): Promise<RegisterRow> {
    const { organisationId, requestKey, key, seen, why, ...handoff } = input;
    const row = { requestKey, key: key ?? null, seen: seen ?? null, why: why ?? null };
    return toRegisterRow(await this.editing.saveHandoff(actor, organisationId, row, handoff));
  }

  @Mutation(() => RegisterRow)
  @Permitted('facts:record')
  async saveMetric(
    @CurrentActor() actor: UserActor,
    @Args('input') input: SaveMetricInput,
  ): Promise<RegisterRow> {
    const { organisationId, requestKey, key, seen, why, ...metric } = input;
    const row = { requestKey, key: key ?? null, seen: seen ?? null, why: why ?? null };
    return toRegisterRow(await this.editing.saveMetric(actor, organisationId, row, metric));
  }

  @Mutation(() => RegisterRow)
  @Permitted('facts:record')
  async recordMetricReading(
    @CurrentActor() actor: UserActor,
    @Args('input') input: RecordMetricReadingInput,
  ): Promise<RegisterRow> {
    const { organisationId, key, seen, why, quarter, value } = input;
    return toRegisterRow(
      await this.editing.recordReading(
        actor,
        organisationId,
        { key, seen, why: why ?? null },
        { quarter, value: value ?? null },
      ),
    );
  }

  @Mutation(() => RegisterRow)
  @Permitted('ownership:record')
  async saveExecutiveDecision(
    @CurrentActor() actor: UserActor,
    @Args('input') input: SaveExecutiveDecisionInput,
  ): Promise<RegisterRow> {
    const { organisationId, requestKey, key, seen, why, ...decision } = input;
    const row = { requestKey, key: key ?? null, seen: seen ?? null, why: why ?? null };
    return toRegisterRow(
      await this.editing.saveExecutiveDecision(actor, organisationId, row, decision),
    );
  }

  @Mutation(() => RegisterRow, {
    description: 'Ends a row from today on; it can be put back within 30 days.',
  })
  @Permitted('facts:record')
  async endRegisterRow(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, section, key, seen, why }: EndRegisterRowInput,
  ): Promise<RegisterRow> {
    const ended = { section, key, seen, why: why ?? null };
    return toRegisterRow(await this.registers.end(actor, organisationId, ended));
  }

  @Mutation(() => RegisterRow)
  @Permitted('facts:record')
  async restoreRegisterRow(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, section, key, seen }: RestoreRegisterRowInput,
  ): Promise<RegisterRow> {
    return toRegisterRow(
      await this.registers.restore(actor, organisationId, { section, key, seen }),
    );
  }

  @Mutation(() => WorkRecordsAdded, {
    description: 'Adds work records, all or none; those recorded already are counted and left.',
  })
  @Permitted('facts:record')
  async addWorkRecords(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: AddWorkRecordsInput,
  ): Promise<WorkRecordsAdded> {
    return toWorkRecordsAdded(await this.work.add(actor, organisationId, input));
  }
}
