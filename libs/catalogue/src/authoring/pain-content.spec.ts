import { checkContent } from './check-content.js';
import { readContent } from './read-content.js';

const check = checkContent(readContent());
if (!check.ok) throw new Error(check.faults.join('\n'));
const { pains, personas, triggers } = check.content;
const pain = (id: string) => {
  const found = pains.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no pain ${id}`);
  return found;
};

/** The table of domain.md §7. */
const table: readonly [string, string, string, readonly string[], string][] = [
  ['questionnaire-stall', 'high', '0–2', ['P1', 'P4'], 'sales'],
  ['launch-week-ambush', 'high', '0–2', ['P2'], 'launch'],
  ['abuse-with-no-owner', 'high', '0–2', ['P5'], 'abuse'],
  ['agent-permission-sprawl', 'high', '0–3', ['P3'], 'agents'],
  ['retrieval-blind-spot', 'high', '0–2', ['P6'], 'data'],
  ['guardrail-theatre', 'moderate', '1–3', ['P3'], 'guardrails'],
  ['evidence-rot', 'moderate', '1–3', ['P7'], 'sales'],
  ['shadow-ai-inventory', 'high', '0–1', ['P1'], 'launch'],
  ['silent-model-swap', 'moderate', '1–3', ['P8'], 'data'],
  ['logs-without-a-listener', 'moderate', '1–3', ['P9'], 'abuse'],
  ['oversight-on-paper', 'high', '0–2', ['P10'], 'guardrails'],
  ['board-story-gap', 'moderate', '1–3', ['P1'], 'sales'],
];

describe('the thirteen pains', () => {
  it('are the founding pain and its twelve siblings', () => {
    expect(pains.map(({ id }) => id).sort()).toEqual(
      [...table.map(([id]) => id), 'ai-security-role-frankenstein'].sort(),
    );
  });

  it.each(table)(
    '%s is %s in bands %s for %s under %s',
    (id, severity, range, people, pressure) => {
      const { activation, ...found } = pain(id);
      expect(found.severity).toBe(severity);
      expect(`${activation.bandAtLeast}–${activation.bandAtMost}`).toBe(range);
      expect(found.personas).toEqual(people);
      expect(found.pressures).toEqual([pressure]);
      expect(activation.unknownBelowCoverage).toBe(0.5);
      expect(found.clearance.cleanSnapshots).toBe(2);
    },
  );

  it.each(table)('%s has the depth of the founding pain', (id) => {
    const { sections, indicators, misconceptions, detectionQuestions } = pain(id);
    const founding = pain('ai-security-role-frankenstein').sections;
    for (const name of Object.keys(founding) as (keyof typeof founding)[]) {
      expect(sections[name].paragraphs).toHaveLength(founding[name].paragraphs.length);
      expect(Boolean(sections[name].points)).toBe(Boolean(founding[name].points));
    }
    expect(indicators.length).toBeGreaterThanOrEqual(5);
    expect(misconceptions).toHaveLength(3);
    expect(detectionQuestions).toHaveLength(5);
  });

  it('are all reached: each persona and each trigger has a pain', () => {
    expect(personas.filter(({ id }) => !pains.some((one) => one.personas.includes(id)))).toEqual(
      [],
    );
    expect(
      triggers.triggers.filter(
        ({ id }) => !pains.some((one) => one.triggers.some((trigger) => trigger.id === id)),
      ),
    ).toEqual([]);
  });

  it('are all related to the founding one', () => {
    expect([...pain('ai-security-role-frankenstein').related].sort()).toEqual(
      table.map(([id]) => id).sort(),
    );
  });
});
