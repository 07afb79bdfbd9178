import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FactReference } from '../graphql/fact-reference.js';
import { CalendarDate } from '../graphql/scalars.js';
import { Band, ConfidenceLabel } from '../graphql/vocabulary.js';
import { PainSeverity, PainState } from './pains.vocabulary.js';

@ObjectType()
export class PainIndicator {
  @Field({ description: 'OI1 … within its pain.' })
  id!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null where no fact tells.' })
  holds!: boolean | null;

  @Field({ description: 'What was measured, in plain words.' })
  text!: string;

  @Field(() => Int, {
    description: 'Single facts behind it, also where the viewer may not read them.',
  })
  factCount!: number;

  @Field(() => [FactReference])
  facts!: FactReference[];
}

@ObjectType({ description: 'A measure that no fact gives.' })
export class MissingMeasure {
  @Field()
  measure!: string;

  @Field({ description: 'What to record.' })
  text!: string;
}

@ObjectType({ description: 'How one pain stands in one organisation.' })
export class PainStatus {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => PainState)
  state!: PainState;

  @Field(() => PainSeverity, { description: 'Raised where a trigger that is present raises it.' })
  severity!: PainSeverity;

  @Field({ description: 'In plain words.' })
  reason!: string;

  @Field(() => [PainIndicator])
  indicators!: PainIndicator[];

  @Field(() => [MissingMeasure])
  missing!: MissingMeasure[];

  @Field({ description: "The step of the organisation's band." })
  nextStep!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day of the snapshot in which it came into this state; null while inactive or unknown.',
  })
  since!: string | null;
}

@ObjectType()
export class Pains {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => Band)
  band!: Band;

  @Field(() => Float)
  confidenceValue!: number;

  @Field(() => ConfidenceLabel)
  confidence!: ConfidenceLabel;

  @Field(() => [CalendarDate], {
    description: 'Days of the earlier snapshots that the history was read from, oldest first.',
  })
  history!: readonly string[];

  @Field(() => [PainStatus], { description: 'The active ones first.' })
  pains!: PainStatus[];
}
