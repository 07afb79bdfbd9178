import { Field, Float, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { HandoffFacts } from './registers.types.js';

@ObjectType()
export class MapHolder {
  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field(() => String, { nullable: true })
  deputy!: string | null;

  @Field({ description: 'The acceptance is too old to count.' })
  lapsed!: boolean;
}

@ObjectType()
export class MapNode {
  @Field()
  domain!: string;

  @Field(() => Float)
  weight!: number;

  @Field()
  notApplicable!: boolean;

  @Field(() => String, { nullable: true, description: 'The one accepted role.' })
  owner!: string | null;

  @Field(() => [MapHolder])
  holders!: MapHolder[];

  @Field(() => [String])
  flags!: string[];
}

@ObjectType({ description: 'One of the seven facts of a handoff.' })
export class MapEdgeFact {
  @Field({
    description: 'sender, receiver, trigger, payload, slaHours, acknowledgedAt or exercisedAt.',
  })
  fact!: string;

  @Field()
  given!: boolean;

  @Field({ description: 'What is there, or what is missing, in plain words.' })
  text!: string;
}

@ObjectType()
export class MapEdge {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field({ description: 'The model asks for it.' })
  required!: boolean;

  @Field({ description: 'CONNECTED, ONE-SIDED, STALE, LEAKING or MISSING.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Null where nothing is recorded.' })
  key!: string | null;

  @Field(() => String, { nullable: true })
  entryId!: string | null;

  @Field(() => HandoffFacts, { nullable: true })
  handoff!: HandoffFacts | null;

  @Field(() => [MapEdgeFact])
  facts!: MapEdgeFact[];

  @Field({ description: 'Why it is in this state.' })
  because!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which the sending side acknowledged what stands now.',
  })
  senderAcknowledgedAt!: string | null;
}

@ObjectType({ description: 'Who answers for what, and how work passes between: as a graph.' })
export class OwnershipMap {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [MapNode])
  nodes!: MapNode[];

  @Field(() => [MapEdge], {
    description: "The required handoffs in the model's order, then the others recorded.",
  })
  edges!: MapEdge[];

  @Field(() => Float, {
    nullable: true,
    description: 'Weight of the required handoffs that are connected over that of all.',
  })
  health!: number | null;
}
