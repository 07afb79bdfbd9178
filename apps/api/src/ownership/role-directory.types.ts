import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoleOrigin } from './ownership.vocabulary.js';

@ObjectType({ description: 'A role by which everyone in the organisation means the same.' })
export class RoleName {
  @Field(() => ID)
  roleId!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Other names that are taken for this role.' })
  aliases!: string[];

  @Field({ description: 'No longer offered; what names it still reads.' })
  retired!: boolean;

  @Field(() => RoleOrigin, {
    description: 'KEPT by somebody, named by the REGISTERS, or only suggested by the MODEL.',
  })
  origin!: RoleOrigin;

  @Field(() => Int, { description: 'Places in the registers that name it.' })
  uses!: number;

  @Field(() => Int, { description: '0 where nobody keeps it yet; a change sends the one it saw.' })
  version!: number;
}

@ObjectType()
export class RoleDirectoryChange {
  @Field(() => RoleName)
  role!: RoleName;

  @Field(() => Int, { description: 'Register rows that now say the new name.' })
  restated!: number;
}

@InputType()
export class AddRoleInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made by the browser: a second one with it adds nothing.' })
  requestKey!: string;

  @Field()
  name!: string;

  @Field(() => [String], { defaultValue: [] })
  aliases!: string[];
}

@InputType()
export class ChangeRoleInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  roleId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field(() => [String])
  aliases!: string[];
}

@InputType()
export class MergeRoleInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  roleId!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: 'Name of the role that takes its names over.' })
  into!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;
}
