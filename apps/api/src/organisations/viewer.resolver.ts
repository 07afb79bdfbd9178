import { Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { AccessService } from '@rolewright/server';
import { CurrentActor, SignedIn } from '../auth/policy.js';
import { toViewer } from './organisations.mapper.js';
import { Viewer } from './organisations.types.js';

@Resolver()
export class ViewerResolver {
  constructor(private readonly access: AccessService) {}

  @Query(() => Viewer, { description: 'The signed-in person and what they may open.' })
  @SignedIn('Everyone may know who they are.')
  async viewer(@CurrentActor() actor: UserActor): Promise<Viewer> {
    return toViewer(await this.access.viewer(actor));
  }
}
