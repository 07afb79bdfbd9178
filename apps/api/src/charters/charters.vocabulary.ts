import { registerEnumType } from '@nestjs/graphql';

export const CharterRight = { DECIDE: 'decide', AGREE: 'agree', RECOMMEND: 'recommend' } as const;
export type CharterRight = (typeof CharterRight)[keyof typeof CharterRight];

export const CharterState = { DRAFT: 'draft', AGREED: 'agreed', RETIRED: 'retired' } as const;
export type CharterState = (typeof CharterState)[keyof typeof CharterState];

export const RoleVerdict = {
  REALISTIC: 'realistic',
  STRETCHED: 'stretched',
  HYBRID: 'hybrid',
  FRANKENSTEIN: 'frankenstein',
} as const;
export type RoleVerdict = (typeof RoleVerdict)[keyof typeof RoleVerdict];

registerEnumType(CharterRight, { name: 'CharterRight' });
registerEnumType(CharterState, { name: 'CharterState' });
registerEnumType(RoleVerdict, { name: 'RoleVerdict' });
