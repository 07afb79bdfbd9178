import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'One recorded fact in plain words. Of single people nothing but the role is told.',
})
export class FactReference {
  @Field({ description: 'Section of the organisation file, e.g. decisions.' })
  section!: string;

  @Field(() => Int, { description: '0-based, in the section.' })
  row!: number;

  @Field()
  text!: string;
}
