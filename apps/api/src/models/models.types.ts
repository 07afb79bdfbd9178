import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class BandDefinition {
  @Field(() => Int)
  level!: number;

  @Field()
  name!: string;

  @Field()
  meaning!: string;

  @Field()
  nextStep!: string;
}

@ObjectType()
export class CriterionDefinition {
  @Field()
  id!: string;

  @Field(() => Int)
  band!: number;

  @Field()
  title!: string;

  @Field()
  lookFor!: string;

  @Field()
  proof!: string;

  @Field()
  example!: string;
}

@ObjectType()
export class DomainDefinition {
  @Field()
  id!: string;

  @Field()
  name!: string;

  @Field()
  question!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => [CriterionDefinition])
  criteria!: CriterionDefinition[];
}

@ObjectType()
export class MaturityModel {
  @Field()
  id!: string;

  @Field(() => [BandDefinition])
  bands!: BandDefinition[];

  @Field(() => [DomainDefinition])
  domains!: DomainDefinition[];
}
