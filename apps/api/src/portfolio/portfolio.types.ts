import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate } from '../graphql/scalars.js';
import { Band, ConfidenceLabel } from '../graphql/vocabulary.js';

@ObjectType()
export class HistoryPoint {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => Float)
  index!: number;

  @Field(() => Band)
  band!: Band;
}

@ObjectType()
export class PortfolioSnapshot {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => Band)
  band!: Band;

  @Field(() => Float)
  index!: number;

  @Field(() => ConfidenceLabel)
  confidence!: ConfidenceLabel;

  @Field(() => Band)
  intervalLow!: Band;

  @Field(() => Band)
  intervalHigh!: Band;

  @Field(() => [Int], {
    nullable: 'items',
    description: "Level 0..4 per domain in the model's order; null where not applicable.",
  })
  levels!: readonly (number | null)[];

  @Field(() => [Boolean], {
    description: "Whether nothing at all is known of the domain, in the model's order.",
  })
  unknown!: readonly boolean[];
}

@ObjectType()
export class PortfolioRow {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => PortfolioSnapshot, { nullable: true, description: 'Null until the first snapshot.' })
  current!: PortfolioSnapshot | null;

  @Field(() => PortfolioSnapshot, { nullable: true })
  previous!: PortfolioSnapshot | null;

  @Field(() => [HistoryPoint], {
    description: 'Index over up to the last six snapshots, oldest first.',
  })
  history!: HistoryPoint[];

  @Field(() => Int, {
    nullable: true,
    description: "Days since the newest snapshot's day; null until the first.",
  })
  staleDays!: number | null;

  @Field(() => [String], { description: 'Ownership flags of the newest snapshot, worst first.' })
  flags!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why this client stands where it does in the order, in a few words; null when nothing asks for attention.',
  })
  attention!: string | null;
}

export const PortfolioConnection = connectionOf('Portfolio', PortfolioRow);
