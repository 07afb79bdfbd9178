import fc from 'fast-check';
import { observedFile } from '../facts/arbitrary-file.fixture.js';
import type { Observation, OrganisationFile } from '../facts/organisation-file.js';
import type { CriterionDefinition } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { score } from './score.js';

/** engine-contract.md §2 spelled out once more, with no thought of speed. */
function reference(file: OrganisationFile) {
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  const asOf = day(file.asOf);
  const last = (row: Observation, { validDays }: CriterionDefinition): number =>
    row.validUntil ? day(row.validUntil) : day(row.observedAt) + validDays;
  const domains = model.domains.map((domain) => {
    const criteria = model.criteria.map((criterion) => {
      const rows = (file.observations ?? [])
        .map((row, at) => ({ row, at }))
        .filter(({ row }) => row.domain === domain.id && row.criterion === criterion.id)
        .filter(({ row }) => day(row.observedAt) <= asOf && asOf <= last(row, criterion))
        .sort(
          (a, b) =>
            day(b.row.observedAt) - day(a.row.observedAt) ||
            (b.row.recordedAt ? day(b.row.recordedAt) : -1e9) -
              (a.row.recordedAt ? day(a.row.recordedAt) : -1e9) ||
            b.at - a.at,
        )
        .map(({ row }) => row);
      const latest = rows[0];
      if (!latest) return { id: criterion.id, band: criterion.band, known: false, s: 0 };
      // "Every threshold compares with a tolerance of 1e-9" (§4), the one of a criterion too.
      const sOf = (row: Observation): number => {
        const ratio = Number(row.value) / criterion.threshold;
        return ratio >= 1 - 1e-9 ? 1 : ratio;
      };
      const proofs = rows.filter(({ grade }) => grade !== 'statement').map(sOf);
      const unproved = criterion.needsProof && latest.grade === 'statement';
      const s = unproved ? Math.min(sOf(latest), Math.max(0, ...proofs)) : sOf(latest);
      return { id: criterion.id, band: criterion.band, known: true, s };
    });
    const standing = (unknown: number) => {
      const sOf = (row: (typeof criteria)[number]): number => (row.known ? row.s : unknown);
      const level =
        [4, 3, 2, 1].find((band) =>
          criteria.filter((row) => row.band <= band).every((row) => sOf(row) >= 1),
        ) ?? 0;
      const next = criteria.filter((row) => row.band === level + 1).map(sOf);
      const progress =
        level === 4 ? 0 : Math.min(0.95, next.reduce((sum, s) => sum + s, 0) / next.length);
      return { level, score: level === 4 ? 100 : 25 * (level + progress) };
    };
    const critical =
      ['INT', 'REV', 'INC', 'GOV'].includes(domain.id) ||
      (domain.id === 'AGT' && file.profile?.agentsWrite === true) ||
      (domain.id === 'HUM' && file.profile?.decisionsAffectPeople === true);
    return {
      id: domain.id,
      weight: domain.weight,
      critical,
      criteria,
      now: standing(0),
      best: standing(1),
    };
  });
  const bandOf = (which: 'now' | 'best') => {
    const mean = domains.reduce((sum, row) => sum + row.weight * row[which].score, 0) / 100;
    const b1 = Math.min(4, Math.floor(mean / 25 + 1e-9));
    const b2 =
      [4, 3, 2, 1].find(
        (band) =>
          domains
            .filter((row) => row[which].level >= band)
            .reduce((sum, row) => sum + row.weight, 0) >= 75,
      ) ?? 0;
    const b3 = Math.min(
      4,
      1 + Math.min(...domains.filter(({ critical }) => critical).map((row) => row[which].level)),
    );
    return { mean, band: Math.min(b1, b2, b3), b1, b2, b3 };
  };
  const { mean, band, b1, b2, b3 } = bandOf('now');
  return {
    mean,
    band,
    index: band === 4 ? mean : Math.min(mean, 25 * (band + 1) - 1),
    high: bandOf('best').band,
    binding:
      band === 4
        ? []
        : [
            ...(b1 === band ? ['mean'] : []),
            ...(b2 === band ? ['breadth'] : []),
            ...(b3 === band ? ['critical-domain'] : []),
          ],
    domains: domains.map(({ id, criteria, now }) => ({
      id,
      level: now.level,
      score: now.score,
      holds: criteria.filter(({ known, s }) => known && s >= 1).map((row) => row.id),
      fails: criteria.filter(({ known, s }) => known && s < 1).map((row) => row.id),
    })),
  };
}

it('scores as the contract read aloud does', () => {
  fc.assert(
    fc.property(observedFile, (file) => {
      const expected = reference(file);
      const result = score(file, model);
      expect(result).toMatchObject({ level: expected.band, binding: expected.binding });
      expect(model.bands.indexOf(result.interval.high)).toBe(expected.high);
      expect(result.mean).toBeCloseTo(expected.mean, 9);
      expect(result.index).toBeCloseTo(expected.index, 9);
      result.domains.forEach((domain, at) => {
        const { score: points, ...rest } = expected.domains[at] ?? { score: Number.NaN };
        expect(domain).toMatchObject(rest);
        expect(domain.score).toBeCloseTo(points, 9);
      });
    }),
    { numRuns: 150 },
  );
});
