import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FactReference } from '../graphql/fact-reference.js';
import { CalendarDate } from '../graphql/scalars.js';

@ObjectType({ description: 'RAPID as recorded: roles by name.' })
export class Rapid {
  @Field(() => [String])
  recommend!: readonly string[];

  @Field(() => [String])
  agree!: readonly string[];

  @Field(() => [String])
  perform!: readonly string[];

  @Field(() => [String])
  input!: readonly string[];

  @Field(() => [String])
  decide!: readonly string[];
}

@ObjectType({
  description:
    'RACI read from RAPID: accountable decides, responsible performs, consulted recommends, agrees or gives input, informed stands on the escalation path.',
})
export class Raci {
  @Field(() => [String])
  responsible!: readonly string[];

  @Field(() => [String])
  accountable!: readonly string[];

  @Field(() => [String])
  consulted!: readonly string[];

  @Field(() => [String])
  informed!: readonly string[];
}

@ObjectType({
  description:
    'DACI read from RAPID: the driver recommends, the approver decides, contributors agree or give input, informed performs or stands on the escalation path.',
})
export class Daci {
  @Field(() => [String])
  driver!: readonly string[];

  @Field(() => [String])
  approver!: readonly string[];

  @Field(() => [String])
  contributors!: readonly string[];

  @Field(() => [String])
  informed!: readonly string[];
}

@ObjectType({ description: 'Who would usually decide: nothing that holds.' })
export class SuggestedDecider {
  @Field()
  decider!: string;

  @Field(() => [String])
  agree!: readonly string[];
}

@ObjectType()
export class MatrixDecision {
  @Field({ description: "The model's id, or the name of the organisation's own decision." })
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'Whether anything is recorded of it.' })
  recorded!: boolean;

  @Field(() => Rapid)
  rapid!: Rapid;

  @Field(() => Raci)
  raci!: Raci;

  @Field(() => Daci)
  daci!: Daci;

  @Field(() => [String], { description: 'no-decider, several-deciders, decider-must-agree.' })
  gaps!: readonly string[];

  @Field(() => SuggestedDecider, { nullable: true })
  suggestion!: SuggestedDecider | null;

  @Field(() => Int, {
    description: 'Single facts behind it, also where the viewer may not read them.',
  })
  factCount!: number;

  @Field(() => [FactReference])
  facts!: FactReference[];
}

@ObjectType()
export class DomainDecisions {
  @Field()
  id!: string;

  @Field()
  notApplicable!: boolean;

  @Field(() => [MatrixDecision])
  decisions!: MatrixDecision[];
}

@ObjectType({ description: 'A letter of a view, and in how many decisions it stands.' })
export class LetterCount {
  @Field()
  letter!: string;

  @Field(() => Int)
  decisions!: number;
}

@ObjectType()
export class RoleInDecisions {
  @Field()
  domain!: string;

  @Field(() => [LetterCount])
  rapid!: LetterCount[];

  @Field(() => [LetterCount])
  raci!: LetterCount[];

  @Field(() => [LetterCount])
  daci!: LetterCount[];
}

@ObjectType()
export class MatrixRole {
  @Field()
  role!: string;

  @Field(() => [RoleInDecisions])
  domains!: RoleInDecisions[];
}

@ObjectType({ description: 'What is wrong with who decides.' })
export class DecisionGap {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field({ description: 'no-decider, several-deciders or decider-must-agree.' })
  gap!: string;

  @Field(() => [String])
  roles!: readonly string[];

  @Field({ description: 'In plain words.' })
  text!: string;
}

@ObjectType()
export class DecisionMatrix {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [DomainDecisions])
  domains!: DomainDecisions[];

  @Field(() => [MatrixRole])
  roles!: MatrixRole[];

  @Field(() => [DecisionGap])
  gaps!: DecisionGap[];
}
