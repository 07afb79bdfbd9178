import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { Band, ConfidenceLabel } from '../graphql/vocabulary.js';

@ObjectType({ description: 'The roll-up of one stored snapshot.' })
export class Snapshot {
  @Field(() => ID)
  snapshotId!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => Instant)
  takenAt!: string;

  @Field()
  modelVersion!: string;

  @Field()
  engineVersion!: string;

  @Field()
  inputHash!: string;

  @Field(() => Band)
  band!: Band;

  @Field(() => Float)
  index!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => Band)
  intervalLow!: Band;

  @Field(() => Band)
  intervalHigh!: Band;

  @Field(() => Float)
  confidenceValue!: number;

  @Field(() => ConfidenceLabel)
  confidence!: ConfidenceLabel;

  @Field(() => [String])
  binding!: readonly string[];

  @Field(() => [String])
  bindingDomains!: readonly string[];

  @Field(() => [Int], { nullable: 'items' })
  levels!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  scores!: readonly (number | null)[];

  @Field(() => [Boolean])
  unknown!: readonly boolean[];
}

export const SnapshotConnection = connectionOf('Snapshot', Snapshot);

@ObjectType()
export class Confidence {
  @Field(() => Float)
  value!: number;

  @Field(() => ConfidenceLabel)
  label!: ConfidenceLabel;

  @Field(() => Float)
  coverage!: number;

  @Field(() => Float, { nullable: true })
  agreement!: number | null;

  @Field(() => Float)
  freshness!: number;

  @Field(() => Float)
  grade!: number;
}

@ObjectType()
export class DomainScore {
  @Field()
  id!: string;

  @Field(() => Int)
  level!: number;

  @Field(() => Band)
  band!: Band;

  @Field(() => Float)
  progress!: number;

  @Field()
  plus!: boolean;

  @Field(() => Float)
  score!: number;

  @Field()
  notApplicable!: boolean;

  @Field(() => [String])
  holds!: readonly string[];

  @Field(() => [String])
  fails!: readonly string[];

  @Field(() => [String])
  unknown!: readonly string[];
}

@ObjectType()
export class Refusal {
  @Field()
  section!: string;

  @Field()
  domain!: string;

  @Field()
  reason!: string;
}

@ObjectType()
export class ScoreResult {
  @Field(() => Band)
  band!: Band;

  @Field(() => Float)
  index!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => [String])
  binding!: readonly string[];

  @Field(() => [String])
  bindingDomains!: readonly string[];

  @Field({ description: 'What binds the band, in one plain sentence.' })
  bindingSentence!: string;

  @Field(() => Band)
  intervalLow!: Band;

  @Field(() => Band)
  intervalHigh!: Band;

  @Field(() => Confidence)
  confidence!: Confidence;

  @Field(() => [DomainScore])
  domains!: DomainScore[];

  @Field(() => [Refusal])
  refused!: Refusal[];
}

@ObjectType()
export class SnapshotDetail {
  @Field(() => Snapshot)
  snapshot!: Snapshot;

  @Field(() => ScoreResult)
  result!: ScoreResult;
}

@ObjectType()
export class LiveScore {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field({
    description:
      "Hash of the facts; equal to a snapshot's inputHash where nothing has changed since.",
  })
  inputHash!: string;

  @Field(() => ScoreResult)
  result!: ScoreResult;
}
