import { AnswerFailure } from './answers.js';
import type {
  AnswerService,
  AskedDomain,
  Failure,
  RespondentSession,
  SavedAnswer,
} from './answers.js';
import type { Unsent, UnsentShelf } from './unsent.js';

export const domains: AskedDomain[] = [
  { id: 'INT', name: 'Intake and inventory' },
  { id: 'AGT', name: 'Agent permissions' },
].map(({ id, name }) => ({
  id,
  name,
  covers: `What ${name} covers.`,
  notCovered: '',
  questions: [
    { question: 'OWNER', text: `Who owns ${name}?`, hint: '' },
    { question: 'DECIDER', text: `Who decides in ${name}?`, hint: '' },
    { question: 'NEXT', text: `Who comes after ${name}?`, hint: '' },
    { question: 'MAY', text: `What may you decide in ${name}?`, hint: '' },
  ],
}));

export const session = (overrides: Partial<RespondentSession> = {}): RespondentSession => ({
  organisationName: 'Birch Bank',
  campaignTitle: 'Readiness diagnostic',
  dueOn: '2026-12-07',
  timeZone: 'Europe/London',
  firstName: 'Nadia',
  domains,
  roles: ['Platform lead', 'Detection lead', 'Legal counsel'],
  answers: [],
  submittedAt: null,
  changedSince: false,
  ...overrides,
});

/** What this device keeps, in memory. */
export function memoryShelf(unsent: Unsent = {}): UnsentShelf & { kept: Unsent } {
  const shelf = {
    kept: unsent,
    read: () => shelf.kept,
    write: (next: Unsent) => {
      shelf.kept = next;
    },
  };
  return shelf;
}

/** The service as far as one respondent sees it: versions are counted, and it can fail. */
export class FakeService implements AnswerService {
  readonly saved: SavedAnswer[] = [];
  readonly submitted: string[] = [];
  versions = new Map<string, number>();
  /** What the next requests meet, in order; null lets one through. */
  failures: (Failure | null)[] = [];
  given = session();

  open = () => this.#meet().then(() => this.given);

  save = async (answer: SavedAnswer) => {
    await this.#meet();
    const key = `${answer.domain} ${answer.question}`;
    const version = (this.versions.get(key) ?? 0) + 1;
    this.versions.set(key, version);
    this.saved.push(answer);
    return { version };
  };

  submit = async (requestKey: string) => {
    this.submitted.push(requestKey);
    await this.#meet();
    return { submittedAt: '2026-11-23T10:42:00Z' };
  };

  async #meet() {
    const failure = this.failures.shift() ?? null;
    await Promise.resolve();
    if (failure) throw new AnswerFailure(failure);
  }
}
