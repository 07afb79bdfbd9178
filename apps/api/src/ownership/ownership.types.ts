import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';

@ObjectType()
export class RoleShare {
  @Field()
  role!: string;

  @Field(() => Float)
  share!: number;
}

@ObjectType()
export class OwnershipFlag {
  @Field()
  flag!: string;

  @Field(() => [String])
  facts!: readonly string[];
}

@ObjectType()
export class DomainOwnership {
  @Field()
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The recorded, accepted owner role; null where nobody is.',
  })
  owner!: string | null;

  @Field(() => Int)
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Null below three answers.' })
  knownness!: number | null;

  @Field(() => Float, { nullable: true })
  agreement!: number | null;

  @Field(() => Float, { nullable: true })
  modalShare!: number | null;

  @Field(() => [RoleShare])
  shares!: RoleShare[];

  @Field(() => [OwnershipFlag])
  flags!: OwnershipFlag[];
}

@ObjectType()
export class OrganisationOwnership {
  @Field(() => Float, { nullable: true })
  pBar!: number | null;

  @Field(() => Float, { nullable: true })
  kappa!: number | null;

  @Field(() => Float, { nullable: true })
  ac1!: number | null;

  @Field(() => Float, { nullable: true })
  hhi!: number | null;

  @Field(() => Float, { nullable: true })
  effectiveOwners!: number | null;

  @Field(() => Int, { nullable: true })
  truckNumber!: number | null;

  @Field(() => [OwnershipFlag])
  flags!: OwnershipFlag[];
}

@ObjectType()
export class Handoff {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field()
  state!: string;
}

@ObjectType()
export class Ownership {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [DomainOwnership])
  domains!: DomainOwnership[];

  @Field(() => OrganisationOwnership)
  organisation!: OrganisationOwnership;

  @Field(() => [Handoff])
  handoffs!: Handoff[];
}
