import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { OwnershipMapView } from './ownership-map.view.js';

@Injectable()
export class OwnershipMapService {
  map(_actor: Actor, _organisationId: string, _asOf?: string | null): Promise<OwnershipMapView> {
    return Promise.reject(new DomainError('UNAVAILABLE'));
  }
}
