import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type {
  DecisionInput,
  ExecutiveDecisionInput,
  HandoffInput,
  MetricInput,
  RegisterRowView,
} from './ownership-registers.view.js';

/** Which row is stated anew, and which statement of it was seen; without a key a new one. */
export interface ChangedRow {
  requestKey: string;
  key?: string | null;
  seen?: string | null;
  why?: string | null;
}

@Injectable()
export class RegisterEditingService {
  saveDecision(
    _actor: Actor,
    _organisationId: string,
    _row: ChangedRow,
    _input: DecisionInput,
  ): Promise<RegisterRowView<'decisions'>> {
    return pending();
  }
  saveHandoff(
    _actor: Actor,
    _organisationId: string,
    _row: ChangedRow,
    _input: HandoffInput,
  ): Promise<RegisterRowView<'handoffs'>> {
    return pending();
  }
  saveMetric(
    _actor: Actor,
    _organisationId: string,
    _row: ChangedRow,
    _input: MetricInput,
  ): Promise<RegisterRowView<'metrics'>> {
    return pending();
  }
  recordReading(
    _actor: Actor,
    _organisationId: string,
    _row: { key: string; seen: string; why?: string | null },
    _reading: { quarter: string; value: number | null },
  ): Promise<RegisterRowView<'metrics'>> {
    return pending();
  }
  saveExecutiveDecision(
    _actor: Actor,
    _organisationId: string,
    _row: ChangedRow,
    _input: ExecutiveDecisionInput,
  ): Promise<RegisterRowView<'executiveDecisions'>> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
