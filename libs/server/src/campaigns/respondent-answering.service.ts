import { Injectable } from '@nestjs/common';
import { type AnswerChoice, DomainError, type RespondentQuestion } from '@rolewright/domain';
import type { RespondentSessionView, SavedAnswerView, SubmissionView } from './campaigns.view.js';

export interface SaveAnswer {
  domain: string;
  question: RespondentQuestion;
  choice: AnswerChoice | null;
  names: readonly string[];
  rung: number | null;
  version: number;
}

@Injectable()
export class RespondentAnsweringService {
  async session(_token: string, _requestId: string): Promise<RespondentSessionView> {
    throw new DomainError('UNAVAILABLE');
  }
  async save(_token: string, _requestId: string, _said: SaveAnswer): Promise<SavedAnswerView> {
    throw new DomainError('UNAVAILABLE');
  }
  async submit(_token: string, _requestId: string, _requestKey: string): Promise<SubmissionView> {
    throw new DomainError('UNAVAILABLE');
  }
}
