import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CampaignStatus, RespondentQuestion } from '../campaigns/campaigns.types.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { SpreadOptionKind } from './reviews.vocabulary.js';

@ObjectType()
export class SpreadOption {
  @Field(() => SpreadOptionKind)
  kind!: SpreadOptionKind;

  @Field(() => String, { nullable: true })
  role!: string | null;

  @Field(() => Int, { nullable: true, description: 'A step of the ladder, 0..4.' })
  rung!: number | null;

  @Field(() => Float, { description: 'A shared answer is split evenly over the roles it names.' })
  answers!: number;

  @Field(() => Float, { description: '0..1 of all who answered.' })
  share!: number;
}

@ObjectType()
export class Spread {
  @Field(() => Int)
  people!: number;

  @Field(() => [SpreadOption])
  options!: SpreadOption[];
}

@ObjectType()
export class GroupSpread {
  @Field()
  name!: string;

  @Field(() => Spread, {
    nullable: true,
    description: 'Null where it would tell what fewer people said than may be told.',
  })
  spread!: Spread | null;
}

@ObjectType()
export class QuestionSpread {
  @Field(() => RespondentQuestion)
  question!: RespondentQuestion;

  @Field(() => Spread, { nullable: true })
  whole!: Spread | null;

  @Field(() => [GroupSpread])
  functions!: GroupSpread[];

  @Field(() => [GroupSpread])
  standings!: GroupSpread[];

  @Field(() => Float, {
    nullable: true,
    description: 'How far executives and engineers are apart, 0..1; null where either is not told.',
  })
  apart!: number | null;
}

@ObjectType()
export class ConsensusFlag {
  @Field()
  flag!: string;

  @Field(() => [String])
  facts!: string[];
}

@ObjectType()
export class UnmappedWords {
  @Field()
  words!: string;

  @Field(() => Int)
  answers!: number;
}

@ObjectType()
export class Settlement {
  @Field(() => ID)
  settlementId!: string;

  @Field()
  domain!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Null: it was agreed that nobody owns it today.',
  })
  ownerRole!: string | null;

  @Field(() => String, { nullable: true })
  holder!: string | null;

  @Field(() => String, { nullable: true })
  dissent!: string | null;

  @Field()
  decidedBy!: string;

  @Field(() => CalendarDate)
  decidedOn!: string;

  @Field()
  why!: string;

  @Field({ description: 'Taken back: the question is open again.' })
  withdrawn!: boolean;

  @Field(() => ID, { nullable: true })
  assignmentId!: string | null;

  @Field(() => String, { nullable: true })
  recordedBy!: string | null;

  @Field(() => Instant)
  recordedAt!: string;
}

export const SettlementConnection = connectionOf('Settlement', Settlement);

@ObjectType()
export class DomainConsensus {
  @Field()
  domain!: string;

  @Field(() => Int, { nullable: true })
  people!: number | null;

  @Field(() => Float, { nullable: true, description: '0..1' })
  agreement!: number | null;

  @Field(() => Float, { nullable: true, description: '0..1' })
  knownness!: number | null;

  @Field(() => Float, { nullable: true, description: '0..1' })
  modalShare!: number | null;

  @Field(() => String, { nullable: true, description: 'The role named most.' })
  mode!: string | null;

  @Field(() => [ConsensusFlag])
  flags!: ConsensusFlag[];

  @Field(() => [QuestionSpread])
  questions!: QuestionSpread[];

  @Field(() => [UnmappedWords], {
    description: 'Words that no role of the directory means; for facilitators alone.',
  })
  unmapped!: UnmappedWords[];

  @Field(() => Settlement, { nullable: true })
  settlement!: Settlement | null;

  @Field(() => Int, {
    description: 'The revision to name when it is settled anew; 0 where nothing ever was.',
  })
  settledRevision!: number;
}

@ObjectType({
  description: 'How the blind answers of a campaign spread; never what one person said.',
})
export class Consensus {
  @Field(() => ID)
  campaignId!: string;

  @Field()
  title!: string;

  @Field()
  quarter!: string;

  @Field(() => CampaignStatus)
  status!: CampaignStatus;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int, { description: 'What fewer people said is not told; 1 for facilitators.' })
  least!: number;

  @Field({ description: 'Nothing is told before the campaign closes, but to facilitators.' })
  blind!: boolean;

  @Field(() => [DomainConsensus], { description: 'The most contested first.' })
  domains!: DomainConsensus[];
}

@InputType()
export class SettleOwnerInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field()
  domain!: string;

  @Field({ description: 'A UUID made for this settlement; sent twice, it settles once.' })
  requestKey!: string;

  @Field(() => Int, { description: 'The revision that was seen; 0 where there was none.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'Null: agreed that nobody owns it today.' })
  ownerRole?: string | null;

  @Field(() => String, { nullable: true })
  holder?: string | null;

  @Field(() => String, { nullable: true })
  dissent?: string | null;

  @Field({ description: 'Who decided it: a person or a meeting.' })
  decidedBy!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "The organisation's today by default.",
  })
  decidedOn?: string | null;

  @Field()
  why!: string;

  @Field({
    defaultValue: false,
    description: 'Also proposes the assignment to the holder, who has to accept it.',
  })
  proposeAssignment!: boolean;
}

@InputType()
export class WithdrawSettlementInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field()
  domain!: string;

  @Field()
  requestKey!: string;

  @Field(() => Int)
  revision!: number;

  @Field()
  why!: string;
}
