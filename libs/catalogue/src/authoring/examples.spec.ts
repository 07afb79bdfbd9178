import { readFileSync } from 'node:fs';
import { analyseOwnership, parseOrganisationFile, score } from '@rolewright/domain';
import { parse } from 'yaml';
import { maturityModel } from '../generated/model.js';
import { packageRoot } from './read-content.js';

function read(name: string) {
  const parsed = parseOrganisationFile(
    parse(readFileSync(`${packageRoot}examples/${name}.yaml`, 'utf8')),
    maturityModel,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
}

/** The numbers that `docs/model.md` prints. */
describe('the examples of the documentation', () => {
  it('one weak domain binds the organisation', () => {
    const { mean, band, index, binding, bindingDomains } = score(
      read('one-weak-domain'),
      maturityModel,
    );
    expect(mean).toBeCloseTo(65.3, 1);
    expect({ band, index, binding, bindingDomains }).toEqual({
      band: 'Reactive',
      index: 49,
      binding: ['critical-domain'],
      bindingDomains: ['AGT'],
    });
  });

  it('mending it lifts the band without a hire', () => {
    const { mean, band, index } = score(read('one-weak-domain-mended'), maturityModel);
    expect(mean).toBeCloseTo(69.8, 1);
    expect({ band, index }).toEqual({ band: 'Emerging', index: mean });
  });

  it('divided answers contest a domain', () => {
    const domain = analyseOwnership(read('contested-answers'), maturityModel).domains.find(
      ({ id }) => id === 'AGT',
    );
    expect(domain?.knownness).toBeCloseTo(0.83, 2);
    expect(domain?.pairwise).toBeCloseTo(0.4, 10);
    expect(domain?.agreement).toBeCloseTo(0.33, 2);
    expect(domain?.flags).toContain('CONTESTED');
  });
});
