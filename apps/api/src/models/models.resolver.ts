import { Query, Resolver } from '@nestjs/graphql';
import { bands, domainTexts, maturityModel } from '@rolewright/catalogue';
import { SignedIn } from '../auth/policy.js';
import { toMaturityModel } from './models.mapper.js';
import { MaturityModel } from './models.types.js';

const inForce = toMaturityModel(maturityModel, domainTexts, bands);

@Resolver()
export class ModelsResolver {
  @Query(() => MaturityModel, {
    description: 'The maturity model in force: domains, criteria in plain words, bands.',
  })
  @SignedIn('The method is the same for everyone.')
  model(): MaturityModel {
    return inForce;
  }
}
