import { recordedOwner } from '../../../facts/fact-index.js';
import { counted } from '../../derivation/derived.js';
import type { Assignment } from '../../../facts/organisation-file.js';
import {
  type Repair,
  type RepairContext,
  type Repairs,
  type Step,
  added,
  changed,
  suggestedRole,
} from './repair.js';

/** E1: one role is left, assigned by another than the holder, and accepts again. */
export const repairOwner: Repairs = (context) => {
  const { facts } = context;
  const { id } = facts.domain.definition;
  if (recordedOwner(facts) !== null) {
    return facts.assignments.map((row): Repair => ({
      section: 'assignments',
      steps: [acceptance(context, row)],
    }));
  }
  const suggested = suggestedRole(facts);
  const keeps = facts.assignments.filter(({ role }) => role === suggested);
  const [kept] = keeps.length > 0 ? keeps : facts.assignments;
  if (!kept) return [];
  const others = facts.assignments.filter(({ role }) => role !== kept.role);
  const steps = others.map((row): Step => ({
    text: `settle ${id} on ${kept.role}: take back what ${row.role} (${row.holder}) accepted`,
    apply: (now) => ({
      ...now,
      assignments: (now.assignments ?? []).filter((each) => each !== row),
    }),
  }));
  return [
    { section: 'assignments', steps },
    { section: 'assignments', steps: [acceptance(context, kept), ...steps] },
  ];
};

/** Accepted again today, and assigned by another than the holder. */
function acceptance({ assessment: { index }, facts }: RepairContext, row: Assignment): Step {
  const { id } = facts.domain.definition;
  const own = row.assignedBy === row.holder;
  return {
    text: own
      ? `have somebody with line authority assign ${id} to ${row.role}, since the holder did so alone`
      : `have ${row.role} (${row.holder}) accept ${id} again`,
    apply: changed(index, 'assignments', row, {
      acceptedAt: index.file.asOf,
      ...(own && { assignedBy: `line manager of ${row.holder}` }),
    }),
  };
}

/** E2: further people of further functions name the owner, as many as it takes; where none is recorded yet, one accepts first. */
export const repairAgreement: Repairs = ({ assessment: { index }, facts }) => {
  const { id } = facts.domain.definition;
  const recorded = recordedOwner(facts);
  if (recorded === null && facts.assignments.length > 0) return [];
  const owner = recorded ?? suggestedRole(facts);
  const { asOf } = index.file;
  const accept: Step = {
    text: '',
    apply: added('assignments', {
      domain: id,
      role: owner,
      holder: `holder of ${owner}`,
      assignedBy: `line manager of ${owner}`,
      acceptedAt: asOf,
    }),
  };
  const { respondents, functions } = index.compiled.model.derivation.agreement;
  const most = respondents + functions + 2 * facts.answers.length;
  const answers = Array.from({ length: most }, (_, at): Step => ({
    text: '',
    apply: added('answers', {
      respondent: `further respondent ${String(at + 1)} on ${id}`,
      function: `further function ${String(at + 1)}`,
      domain: id,
      question: 'owner',
      answer: owner,
      answeredAt: asOf,
    }),
  }));
  const asked = (count: number): string =>
    `${counted(count, 'further answer')}, each from another function, naming ${owner}`;
  return [
    recorded === null
      ? {
          section: 'assignments',
          steps: [accept, ...answers],
          text: (count) =>
            `have one role, say ${owner}, accept ${id}${count === 1 ? '' : `, and agree on it: ${asked(count - 1)}`}`,
        }
      : {
          section: 'answers',
          steps: answers,
          text: (count) => `agree on who owns ${id}: ${asked(count)}`,
        },
  ];
};

/** O5: a deputy is named and tested. */
export const repairCover: Repairs = ({ assessment: { index }, facts }) => {
  const { id } = facts.domain.definition;
  return facts.assignments.map((row): Repair => {
    const deputy = row.deputy === row.holder ? undefined : row.deputy;
    return {
      section: 'assignments',
      steps: [
        {
          text:
            deputy === undefined
              ? `name a deputy for ${row.role} in ${id}, and test the deputy's access`
              : `test the access of ${deputy}, who stands in for ${row.role} in ${id}`,
          apply: changed(index, 'assignments', row, {
            deputy: deputy ?? `deputy of ${row.holder}`,
            deputyTestedAt: index.file.asOf,
          }),
        },
      ],
    };
  });
};
