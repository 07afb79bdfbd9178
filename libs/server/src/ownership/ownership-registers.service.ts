import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { OwnershipSection, RegisterRowView } from './ownership-registers.view.js';

@Injectable()
export class OwnershipRegistersService {
  rows(
    _actor: Actor,
    _organisationId: string,
    _asked: { section: OwnershipSection; domain?: string | null },
    _request?: PageRequest,
  ): Promise<Connection<RegisterRowView>> {
    return pending();
  }
  ended(
    _actor: Actor,
    _organisationId: string,
    _section: OwnershipSection,
  ): Promise<RegisterRowView[]> {
    return pending();
  }
  history(
    _actor: Actor,
    _organisationId: string,
    _section: OwnershipSection,
    _key: string,
  ): Promise<RegisterRowView[]> {
    return pending();
  }
  end(
    _actor: Actor,
    _organisationId: string,
    _input: { section: OwnershipSection; key: string; seen: string; why?: string | null },
  ): Promise<RegisterRowView> {
    return pending();
  }
  restore(
    _actor: Actor,
    _organisationId: string,
    _input: { section: OwnershipSection; key: string; seen: string },
  ): Promise<RegisterRowView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
