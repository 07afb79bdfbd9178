/** Where a role's name comes from: somebody keeps it, a register names it, or only the model suggests it. */
export type RoleNameOrigin = 'kept' | 'registers' | 'model';

/** A role by which everyone in the organisation means the same. */
export interface RoleNameView {
  /** The same for a name that nobody keeps yet, so that it can be named before it is kept. */
  roleId: string;
  name: string;
  aliases: string[];
  /** No longer offered; what names it still reads. */
  retired: boolean;
  origin: RoleNameOrigin;
  /** Places in the registers that name it. */
  uses: number;
  /** 0 where nobody keeps it yet. */
  version: number;
}

/** A change of a role's name or a merger, with the number of register rows that were restated for it. */
export interface RoleDirectoryChangeView {
  role: RoleNameView;
  restated: number;
}
