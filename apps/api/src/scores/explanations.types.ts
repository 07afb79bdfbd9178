import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FactReference } from '../graphql/fact-reference.js';
import { CalendarDate } from '../graphql/scalars.js';

@ObjectType({ description: 'One step of the way from a result down to single facts.' })
export class ExplanationNode {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field({ description: 'result, rule, measure, domain, criterion or fact.' })
  kind!: string;

  @Field()
  title!: string;

  @Field({ description: 'In plain words, with the arithmetic that made the value.' })
  text!: string;

  @Field(() => Float, { nullable: true })
  number!: number | null;

  @Field(() => String, { nullable: true })
  word!: string | null;

  @Field(() => String, { nullable: true, description: 'holds, fails, unknown.' })
  state!: string | null;

  @Field(() => Int, { description: 'Nodes right below it; ask for them by its id.' })
  childCount!: number;

  @Field(() => Int, {
    description: 'Single facts behind it, also where the viewer may not read them.',
  })
  factCount!: number;

  @Field(() => [FactReference])
  facts!: FactReference[];
}

@ObjectType()
export class Explanation {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [ExplanationNode], { description: 'Parents before their children.' })
  nodes!: ExplanationNode[];
}

@ObjectType({ description: 'The smallest next fact that lifts a domain.' })
export class NextFact {
  @Field()
  domain!: string;

  @Field(() => [String])
  criteria!: string[];

  @Field()
  text!: string;

  @Field()
  section!: string;

  @Field(() => Int)
  levelAfter!: number;

  @Field(() => Float)
  scoreAfter!: number;
}
