import {
  type Answer,
  byContest,
  type BlindAnswer,
  type DomainOwnership,
  type OwnershipResult,
  respondentQuestions,
  spreadOfQuestion,
} from '@rolewright/domain';
import type { SubmittedAnswer } from '../campaigns/campaigns.view.js';
import type { DomainConsensusView, SettlementView, UnmappedWordsView } from './reviews.view.js';

export interface AnswersOfCampaign {
  domains: readonly string[];
  said: readonly SubmittedAnswer[];
  /** What fewer people said is not told; 1 tells everything. */
  least: number;
  /** The latest of each domain, one that was taken back as well. */
  settlements: ReadonlyMap<string, SettlementView>;
  /** Worked out of `answersAsFacts`; null while nothing is told. */
  ownership: OwnershipResult | null;
}

/** The domains of a campaign with their spreads, the most contested first. */
export function consensusOf({
  domains,
  said,
  least,
  settlements,
  ownership,
}: AnswersOfCampaign): DomainConsensusView[] {
  const owned = new Map(ownership?.domains.map((domain) => [domain.id, domain]));
  return domains
    .map((domain) => ({ domain, own: owned.get(domain) ?? null }))
    .sort((a, b) => byContest(a.own ?? unanswered, b.own ?? unanswered))
    .map(({ domain, own }) => {
      const here = said.filter((row) => row.domain === domain);
      const latest = settlements.get(domain) ?? null;
      return {
        domain,
        ...figures(own, least),
        flags: (own?.flags ?? []).map((flag) => ({ flag, facts: own?.flagFacts[flag] ?? [] })),
        questions: ownership
          ? respondentQuestions
              .map((question) =>
                spreadOfQuestion(
                  question,
                  here.filter((row) => row.question === question).map(blindly),
                  least,
                ),
              )
              .filter(({ functions }) => functions.length > 0)
          : [],
        unmapped: least > 1 ? [] : unmappedWords(here),
        settlement: latest?.withdrawn ? null : latest,
        settledRevision: latest?.revision ?? 0,
      };
    });
}

const unanswered = { n: 0, agreement: 0, modalShare: 0, flags: [] };

function figures(own: DomainOwnership | null, least: number) {
  const n = own?.n ?? 0;
  if (!own || n === 0 || n < least) {
    return {
      people: own && n === 0 ? 0 : null,
      agreement: null,
      knownness: null,
      modalShare: null,
      mode: null,
    };
  }
  const [mode] = Object.entries(own.shares).sort(
    ([a, shareOfA], [b, shareOfB]) => shareOfB - shareOfA || (a < b ? -1 : 1),
  );
  return {
    people: n,
    agreement: own.agreement,
    knownness: own.knownness,
    modalShare: own.modalShare,
    mode: mode?.[0] ?? null,
  };
}

/** The names of one answer, each once: two that the directory takes for one role are one. */
function namesOf({ names }: SubmittedAnswer): { name: string; known: boolean }[] {
  const found = names.map(({ said, role }) => ({ name: role ?? said, known: role !== null }));
  return [...new Map(found.map((one) => [one.name, one])).values()];
}

const blindly = (row: SubmittedAnswer): BlindAnswer => ({
  function: row.function,
  standing: row.standing,
  choice: row.choice,
  names: namesOf(row),
  rung: row.rung,
});

/**
 * The campaign's answers as rows of an organisation file, so that the engine's own functions say how far people agree.
 * Respondents are numbered, not named. `hidesWords` puts a number in place of words that no role of the directory means:
 * how far people agree stays the same, what they wrote is not told.
 */
export function answersAsFacts(said: readonly SubmittedAnswer[], hidesWords: boolean): Answer[] {
  const respondents = new Map<string, string>();
  const untold = new Map<string, string>();
  const numbered = (map: Map<string, string>, key: string, as: string): string => {
    const number = map.get(key) ?? `${as} ${map.size + 1}`;
    map.set(key, number);
    return number;
  };
  return said.flatMap((row): Answer[] => {
    if (row.question === 'may') return [];
    const names = namesOf(row).map(({ name, known }) =>
      known || !hidesWords ? name : numbered(untold, name, 'other words'),
    );
    const [first] = names;
    const answer =
      row.choice === 'nobody'
        ? 'NOBODY'
        : row.choice === 'dont-know' || first === undefined
          ? 'DONT_KNOW'
          : names.length === 1
            ? first
            : names;
    return [
      {
        respondent: numbered(respondents, row.respondentId, 'respondent'),
        function: row.function,
        domain: row.domain,
        question: row.question,
        answer,
      },
    ];
  });
}

function unmappedWords(said: readonly SubmittedAnswer[]): UnmappedWordsView[] {
  const counts = new Map<string, number>();
  for (const { names } of said) {
    for (const name of names) {
      if (name.role === null) counts.set(name.said, (counts.get(name.said) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([words, answers]) => ({ words, answers }))
    .sort((a, b) => b.answers - a.answers || (a.words < b.words ? -1 : 1))
    .slice(0, 50);
}
