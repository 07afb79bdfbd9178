import { pains, personas, triggers } from '@rolewright/catalogue';
import { toPain } from './pain-content.mapper.js';

describe.each(pains.map((pain) => [pain.id, pain] as const))('the pain %s', (_id, content) => {
  const pain = toPain(content, { pains, personas, triggers });

  it('is told whole, with names where the catalogue has ids', () => {
    expect(pain.sections.map(({ kind }) => kind)).toEqual([
      'what',
      'underestimated',
      'technical',
      'organizational',
      'enterprise',
      'procurement',
      'security',
    ]);
    expect(pain.sections.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    expect(pain.personas.map(({ id }) => id).sort()).toEqual([...content.personas].sort());
    for (const trigger of pain.triggers) expect(trigger.name).not.toBe(trigger.id);
    expect(pain.related.map(({ id }) => id).sort()).toEqual([...content.related].sort());
    expect(pain.bandSteps.map(({ band }) => band)).toEqual(content.bands);
    expect(pain.maturityIndicators).toHaveLength(5);
  });

  it('leaves no field of the schema empty', () => {
    const { badge: _badge, ...required } = pain;
    const holes = (value: unknown): boolean =>
      value === undefined ||
      value === '' ||
      (typeof value === 'object' && value !== null && Object.values(value).some(holes));
    expect(holes(required)).toBe(false);
  });
});
