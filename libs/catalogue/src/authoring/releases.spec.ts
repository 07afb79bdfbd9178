import { checkContent } from './check-content.js';
import { emitModules } from './emit.js';
import { readContent } from './read-content.js';
import { manifestOf, partsOf, readReleases, releaseFaults, type Releases } from './releases.js';

const check = checkContent(readContent());
if (!check.ok) throw new Error(check.faults.join('\n'));
const modelId = check.content.model.id;
const parts = partsOf(emitModules(check.content));

describe('the released versions', () => {
  it('are what was released: a changed part needs a new entry in releases.yaml', () => {
    expect(releaseFaults(modelId, readReleases(), parts)).toEqual([]);
  });

  it('cover everything that a result may rest on', () => {
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'model',
        'disciplines',
        'hiring',
        'pains',
        'plan',
        'texts',
        'trends',
      ]),
    );
    expect(parts.map(({ name }) => name)).not.toContain('demonstrations');
  });
});

describe('a release', () => {
  const first: Releases[number] = {
    version: '1.0.0',
    released: '2026-01-01',
    changes: ['The first version.'],
    parts: { model: 'a'.repeat(64) },
  };
  const same = [{ name: 'model', sha256: 'a'.repeat(64) }];

  it('whose part changed without a new version is refused', () => {
    const changed = [{ name: 'model', sha256: 'b'.repeat(64) }];
    expect(releaseFaults('m@1', [first], same)).toEqual([]);
    expect(releaseFaults('m@1', [first], changed)).toEqual([
      'model is not what was released as 1.0.0: it needs a new version',
    ]);
    expect(
      releaseFaults(
        'm@1',
        [first, { ...first, version: '1.1.0', parts: { model: 'b'.repeat(64) } }],
        changed,
      ),
    ).toEqual([]);
  });

  it('names parts that came or went', () => {
    expect(releaseFaults('m@1', [first], [])).toEqual([
      'model was released as part of 1.0.0 and is gone',
    ]);
    expect(
      releaseFaults('m@1', [first], [...same, { name: 'new', sha256: 'c'.repeat(64) }]),
    ).toEqual(['new is not what was released as 1.0.0: it needs a new version']);
  });

  it('comes after the one before, by number and not by letter', () => {
    const then = (version: string) => releaseFaults('m@1', [first, { ...first, version }], same);
    expect(then('1.10.0')).toEqual([]);
    expect(
      releaseFaults(
        'm@1',
        [
          { ...first, version: '1.9.0' },
          { ...first, version: '1.10.0' },
        ],
        same,
      ),
    ).toEqual([]);
    expect(then('1.0.0')).toEqual(['1.0.0 does not come after 1.0.0']);
  });

  it('carries the major version in the model’s id', () => {
    expect(releaseFaults('m@2', [first], same)).toEqual([
      'the model is m@2, but the version is 1.0.0',
    ]);
  });

  it('without hashes is not released', () => {
    const { parts: _none, ...draft } = first;
    expect(releaseFaults('m@1', [draft], same)).toEqual([
      '1.0.0 has no hashes yet: run the release command',
    ]);
  });

  it('becomes the manifest, which names the one before', () => {
    expect(manifestOf('m@1', [first, { ...first, version: '1.1.0' }], same)).toEqual({
      id: 'm@1',
      version: '1.1.0',
      released: '2026-01-01',
      predecessor: '1.0.0',
      changes: ['The first version.'],
      parts: same,
    });
    expect(manifestOf('m@1', [first], same).predecessor).toBeNull();
  });
});
