import type { Permission } from '@rolewright/domain';
import type { Model } from '../../graphql/reference.js';

/** Where a register's screen stands: whose it is, and what its reader may do there. */
export interface Place {
  organisationId: string;
  model: Model;
  may: (permission: Permission) => boolean;
}
