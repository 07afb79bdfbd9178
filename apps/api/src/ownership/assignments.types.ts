import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import {
  AssignmentState,
  DeputyState,
  HandOverResult,
  ProposalOrigin,
  ProposalState,
  Seat,
} from './ownership.vocabulary.js';

@ObjectType({ description: 'Somebody asked to hold a domain in a role.' })
export class AssignmentProposal {
  @Field(() => ID)
  proposalId!: string;

  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field(() => ID, { nullable: true, description: 'The member of that name, where it is one.' })
  holderUserId!: string | null;

  @Field(() => ProposalOrigin)
  origin!: ProposalOrigin;

  @Field({ description: 'Whether other assignments of the domain stay beside it once accepted.' })
  keepsOthers!: boolean;

  @Field(() => String, { nullable: true })
  why!: string | null;

  @Field(() => ProposalState)
  state!: ProposalState;

  @Field(() => String, { nullable: true })
  proposedBy!: string | null;

  @Field(() => Instant)
  proposedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  decisionNote!: string | null;

  @Field({ description: "Somebody else recorded the holder's word." })
  onBehalf!: boolean;

  @Field({ description: 'The viewer is asked, and answers for themselves.' })
  mine!: boolean;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'An accepted assignment as it stands.' })
export class StandingAssignment {
  @Field()
  key!: string;

  @Field({ description: "The register's statement; a change sends it as `seen`." })
  entryId!: string;

  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field(() => ID, { nullable: true })
  holderUserId!: string | null;

  @Field(() => Int, {
    description: "Version of the link between the holder's name and a member; 0 without one.",
  })
  holderVersion!: number;

  @Field()
  assignedBy!: string;

  @Field(() => CalendarDate)
  acceptedAt!: string;

  @Field(() => CalendarDate, { description: 'The last day on which the acceptance counts.' })
  lapsesOn!: string;

  @Field(() => Int, { description: 'Days until then; negative once it lapsed.' })
  daysLeft!: number;

  @Field(() => AssignmentState)
  state!: AssignmentState;

  @Field({ description: 'Assigned by its own holder: that counts for nothing.' })
  selfAssigned!: boolean;

  @Field(() => String, { nullable: true })
  deputy!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  deputyTestedAt!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  deputyTestLapsesOn!: string | null;

  @Field(() => DeputyState)
  deputyState!: DeputyState;

  @Field({ description: 'The viewer holds it.' })
  mine!: boolean;
}

@ObjectType()
export class AssignmentBoard {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [AssignmentProposal], { description: 'Waiting for an answer, the newest first.' })
  proposals!: AssignmentProposal[];

  @Field(() => [AssignmentProposal], { description: 'Answered or taken back within 30 days.' })
  decided!: AssignmentProposal[];

  @Field(() => [StandingAssignment], { description: "In the model's order of domains." })
  assignments!: StandingAssignment[];

  @Field(() => [String], {
    description: 'Applicable domains without an assignment that counts.',
  })
  unowned!: string[];

  @Field(() => Int, { description: 'Assignments beyond those that are listed.' })
  more!: number;
}

@ObjectType()
export class AnsweredProposal {
  @Field(() => AssignmentProposal)
  proposal!: AssignmentProposal;

  @Field(() => StandingAssignment, { nullable: true })
  assignment!: StandingAssignment | null;

  @Field(() => [String], { description: 'Assignments that ended with it, as `role: holder`.' })
  ended!: string[];
}

@ObjectType()
export class HolderAccount {
  @Field()
  holder!: string;

  @Field(() => ID, { nullable: true })
  userId!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class KeptArtifact {
  @Field()
  domain!: string;

  @Field()
  artifact!: string;

  @Field(() => CalendarDate)
  collectedAt!: string;
}

@ObjectType({
  description: 'Everything that would stand without anybody once a person has gone.',
})
export class LeaverDuties {
  @Field()
  holder!: string;

  @Field(() => [StandingAssignment])
  assignments!: StandingAssignment[];

  @Field(() => [StandingAssignment])
  deputySeats!: StandingAssignment[];

  @Field(() => [AssignmentProposal])
  proposals!: AssignmentProposal[];

  @Field(() => [KeptArtifact], { description: 'Evidence that the person keeps by name.' })
  artifacts!: KeptArtifact[];
}

@ObjectType()
export class HandedOver {
  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field(() => Seat)
  seat!: Seat;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => HandOverResult)
  result!: HandOverResult;
}

@ObjectType()
export class HandOver {
  @Field(() => ID)
  handOverId!: string;

  @Field()
  leaver!: string;

  @Field(() => Instant)
  recordedAt!: string;

  @Field(() => [HandedOver])
  moved!: HandedOver[];

  @Field(() => [String], {
    description: 'Domains that nobody holds now, those whose new holder is still asked included.',
  })
  unowned!: string[];
}

@InputType()
export class ProposeAssignmentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field({ description: 'The person who is asked, by name.' })
  holder!: string;

  @Field(() => ID, { nullable: true, description: 'The member who is asked, where it is one.' })
  userId?: string | null;

  @Field({ defaultValue: false })
  keepsOthers!: boolean;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType({
  description: 'An answer to a proposal: the holder’s own, or recorded on their behalf.',
})
export class AnswerProposalInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "A decline needs a reason; a word on somebody's behalf needs to say how it was given.",
  })
  note?: string | null;
}

@InputType()
export class DelegateAssignmentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field()
  to!: string;

  @Field(() => ID, { nullable: true })
  userId?: string | null;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class RenewAssignmentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => String, { nullable: true, description: "Needed on somebody's behalf." })
  note?: string | null;
}

@InputType()
export class SetDeputyInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => String, { nullable: true, description: 'Null: nobody stands in any longer.' })
  deputy?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which the deputy acted or passed a test of access.',
  })
  testedOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class LinkHolderInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  holder!: string;

  @Field(() => ID, { nullable: true, description: 'The member of that name; null unlinks it.' })
  userId?: string | null;

  @Field(() => Int, { description: '0 where it is linked for the first time.' })
  version!: number;
}

@InputType()
export class HandOverItemInput {
  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => Seat)
  seat!: Seat;

  @Field(() => String, { nullable: true, description: 'Null leaves it to nobody.' })
  to?: string | null;

  @Field(() => ID, { nullable: true })
  userId?: string | null;

  @Field({ defaultValue: false, description: 'The new holder is asked first.' })
  toAccept!: boolean;
}

@InputType()
export class HandOverInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  leaver!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => [HandOverItemInput])
  items!: HandOverItemInput[];
}
