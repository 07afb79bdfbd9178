import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer.js';
import { AnswerFailure, mayLevels, questions } from './answers.js';
import type { AnswerService, Given, LinkEnd, RespondentSession } from './answers.js';
import {
  RespondentSessionDocument,
  SaveRespondentAnswerDocument,
  SubmitRespondentDocument,
} from '../../graphql/generated/answer.js';
import type {
  RespondentSessionQuery,
  SaveRespondentAnswerInput,
} from '../../graphql/generated/answer.js';

interface Fault {
  message: string;
  extensions?: Record<string, unknown>;
}

const busyFor = 20;

/**
 * One question to the API, without the signed-in client: neither its cache nor its session, so that who happens to be
 * signed in on this device is never mixed up with whose link it is.
 */
async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  let response: Response;
  let body: { data?: Data | null; errors?: Fault[] };
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    body = (await response.json()) as typeof body;
  } catch {
    throw new AnswerFailure({ kind: 'network' });
  }
  const [fault] = body.errors ?? [];
  if (fault) throw new AnswerFailure(failureOf(fault, response));
  if (!body.data) throw new AnswerFailure({ kind: 'network' });
  return body.data;
}

function failureOf({ message, extensions = {} }: Fault, response: Response) {
  switch (extensions['code']) {
    case 'CONFLICT':
      return { kind: 'conflict', current: standing(extensions['current']), message } as const;
    case 'INPUT_INVALID':
      return { kind: 'refused', message } as const;
    case 'NOT_FOUND':
      return { kind: 'ended', because: { why: 'unknown' } } as const;
    case 'RATE_LIMITED':
    case 'UNAVAILABLE': {
      const wait = Number(response.headers.get('retry-after'));
      return { kind: 'busy', afterSeconds: wait > 0 ? wait : busyFor } as const;
    }
    default:
      return { kind: 'broken', message } as const;
  }
}

interface Said {
  choice: string | null;
  names: readonly string[];
  rung: number | null;
}

const saidOf = (given: Given): Pick<SaveRespondentAnswerInput, 'choice' | 'names' | 'rung'> => {
  switch (given.kind) {
    case 'roles':
      return { choice: 'ROLES', names: [...given.roles], rung: null };
    case 'nobody':
      return { choice: 'NOBODY', names: [], rung: null };
    case 'unknown':
      return { choice: 'DONT_KNOW', names: [], rung: null };
    case 'may':
      return { choice: 'RUNG', names: [], rung: mayLevels.indexOf(given.level) };
    case 'none':
      return { choice: null, names: [], rung: null };
  }
};

// An error's details carry the service's own words, which are those of the API in lower case.
function givenOf({ choice, names, rung }: Said): Given {
  switch (choice?.toUpperCase().replace('-', '_')) {
    case 'ROLES':
      return { kind: 'roles', roles: names };
    case 'NOBODY':
      return { kind: 'nobody' };
    case 'DONT_KNOW':
      return { kind: 'unknown' };
    case 'RUNG': {
      const level = rung === null ? undefined : mayLevels[rung];
      return level ? { kind: 'may', level } : { kind: 'none' };
    }
    default:
      return { kind: 'none' };
  }
}

function standing(current: unknown): { given: Given; version: number } | null {
  if (typeof current !== 'object' || current === null) return null;
  const { choice, names, rung, version } = current as Record<string, unknown>;
  if (typeof version !== 'number') return null;
  return {
    version,
    given: givenOf({
      choice: typeof choice === 'string' ? choice : null,
      names: Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
      rung: typeof rung === 'number' ? rung : null,
    }),
  };
}

type Told = RespondentSessionQuery['respondentSession'];

function endOf({ state, opensOn }: Told): LinkEnd | null {
  switch (state) {
    case 'OPEN':
      return null;
    case 'NOT_OPEN':
      return { why: 'early', opensOn };
    case 'CLOSED':
      return { why: 'closed' };
    case 'EXPIRED':
      return { why: 'expired' };
    case 'REVOKED':
      return { why: 'revoked' };
  }
}

const toSession = (told: Told): RespondentSession => ({
  organisationName: told.organisationName ?? '',
  campaignTitle: told.campaignTitle ?? '',
  dueOn: told.dueOn ?? '',
  timeZone: told.timeZone ?? 'UTC',
  firstName: told.firstName ?? '',
  domains: told.domains.map(({ domain, ...rest }) => ({ id: domain, ...rest })),
  roles: told.roles,
  answers: told.answers.map(({ domain, question, version, ...said }) => ({
    domain,
    question: questions.find((known) => known === question) ?? 'OWNER',
    given: givenOf(said),
    version,
  })),
  submittedAt: told.submittedAt,
  changedSince: told.changedSince,
});

/** Everything that one personal link can do. */
export function serviceFor(
  token: string,
): AnswerService & { open: () => Promise<RespondentSession> } {
  const open = async () => {
    const { respondentSession } = await ask(RespondentSessionDocument, { token });
    const end = endOf(respondentSession);
    if (end) throw new AnswerFailure({ kind: 'ended', because: end });
    return toSession(respondentSession);
  };
  /** What the link has become since: a campaign may close, and a link be withdrawn, while somebody answers. */
  const orEnded = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      const kind = error instanceof AnswerFailure ? error.failure.kind : null;
      const current =
        error instanceof AnswerFailure && error.failure.kind === 'conflict'
          ? error.failure.current
          : undefined;
      if (kind === 'ended' || current === null) await open();
      throw error;
    }
  };
  return {
    open,
    save: ({ domain, question, given, version }) =>
      orEnded(
        ask(SaveRespondentAnswerDocument, {
          input: { token, domain, question, version, ...saidOf(given) },
        }),
      ).then(({ saveRespondentAnswer }) => saveRespondentAnswer),
    submit: (requestKey) =>
      orEnded(ask(SubmitRespondentDocument, { token, requestKey })).then(
        ({ submitRespondent }) => submitRespondent,
      ),
  };
}
