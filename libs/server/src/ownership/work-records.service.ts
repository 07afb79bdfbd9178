import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type {
  WorkRecordCountView,
  WorkRecordInput,
  WorkRecordsAddedView,
} from './ownership-registers.view.js';

@Injectable()
export class WorkRecordsService {
  counts(_actor: Actor, _organisationId: string): Promise<WorkRecordCountView[]> {
    return pending();
  }
  add(
    _actor: Actor,
    _organisationId: string,
    _input: {
      requestKey: string;
      text?: string | null;
      rows?: readonly WorkRecordInput[] | null;
      dryRun: boolean;
    },
  ): Promise<WorkRecordsAddedView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
