import type { HiringRules, MaturityModel, ModelManifest, RoleRules } from '@rolewright/domain';
import type { CheckedContent } from './check-content.js';
import { toFlagTexts, toHandoffStateTexts } from './flag-texts.js';
import { quarters } from './demonstration/story.js';
import { stories } from './demonstration/stories/index.js';

const head =
  '// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.\n';

function module(
  imports: string,
  constants: readonly { name: string; type: string; value: unknown }[],
): string {
  const bodies = constants.map(
    ({ name, type, value }) =>
      `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`,
  );
  return [head, imports, ...bodies].join('\n');
}

function contentTypes(...names: string[]): string {
  return `import type { ${names.join(', ')} } from '../content.js';\n`;
}

function ends(pair: string): [string, string] {
  const [a = '', b = ''] = pair.split('-');
  return [a, b];
}

/** The engine's constants: the numbers of `model.yaml` with the names that stand in other files. */
export function toMaturityModel(content: CheckedContent): MaturityModel {
  const { model, domains, bands, disciplines } = content;
  const [unaware, reactive, emerging, operational, governed] = bands.map((band) => band.name);
  if (!unaware || !reactive || !emerging || !operational || !governed)
    throw new Error('five bands are needed');
  return {
    id: model.id,
    bands: [unaware, reactive, emerging, operational, governed],
    domains: model.domains.map(({ id, ...domain }) => ({
      id,
      name: domains.find((text) => text.id === id)?.name ?? id,
      ...domain,
    })),
    criteria: model.criteria,
    gradeValues: model.gradeValues,
    disciplines: disciplines.disciplines.map(({ id }) => id),
    clusters: disciplines.roleClusters,
    scoring: model.scoring,
    derivation: model.derivation,
    ownership: model.ownership,
    extension: model.extension,
  };
}

/** The constants of the role analysis, from its two sources. */
export function toRoleRules({ disciplines, roleAnalysis }: CheckedContent): RoleRules {
  const { id, ...rest } = roleAnalysis;
  return {
    id,
    disciplines: disciplines.disciplines.map(({ lexicon, ambiguous, ...discipline }) => ({
      ...discipline,
      lexicon: [
        ...lexicon.map((phrase) => ({ phrase })),
        ...Object.entries(ambiguous).map(([phrase, near]) => ({ phrase, near })),
      ],
    })),
    functions: disciplines.functions,
    unlistedAffinity: disciplines.unlistedAffinity,
    affinities: disciplines.affinities.flatMap(({ value, pairs }) =>
      pairs.map((pair) => ({ pair: ends(pair), value })),
    ),
    cannotLinks: disciplines.cannotLinks.map(ends),
    roleClusters: disciplines.roleClusters,
    ...rest,
  };
}

/** The constants of the hiring case; what may not meet in one seat stands with the disciplines. */
export function toHiringRules({ hiring, disciplines }: CheckedContent): HiringRules {
  return {
    ...hiring,
    cannotLinks: disciplines.cannotLinks.map(ends),
  };
}

/** The generated modules by path below `src/generated`: plain literals, so that a bundler can drop what is unused. */
export function emitModules(content: CheckedContent): Record<string, string> {
  const { triggers, crosswalks } = content;
  const summaries = content.domains.map(({ criteria: _criteria, ...summary }) => summary);
  return {
    'model.ts': module(`import type { MaturityModel } from '@rolewright/domain';\n`, [
      { name: 'maturityModel', type: 'MaturityModel', value: toMaturityModel(content) },
    ]),
    'overview.ts': module(
      contentTypes('Band', 'DomainSummary', 'Persona', 'Pressure', 'Role', 'Trigger'),
      [
        { name: 'domainSummaries', type: 'readonly DomainSummary[]', value: summaries },
        { name: 'bands', type: 'readonly Band[]', value: content.bands },
        { name: 'personas', type: 'readonly Persona[]', value: content.personas },
        { name: 'roles', type: 'readonly Role[]', value: content.roles },
        { name: 'triggers', type: 'readonly Trigger[]', value: triggers.triggers },
        { name: 'pressures', type: 'readonly Pressure[]', value: triggers.pressures },
      ],
    ),
    'texts.ts': module(contentTypes('DomainText'), [
      {
        name: 'domainTexts',
        type: 'Readonly<Record<string, DomainText>>',
        value: Object.fromEntries(content.domains.map((domain) => [domain.id, domain])),
      },
    ]),
    'pains.ts': module(contentTypes('Pain'), [
      { name: 'pains', type: 'readonly Pain[]', value: content.pains },
    ]),
    'disciplines.ts': module(`import type { RoleRules } from '@rolewright/domain';\n`, [
      { name: 'roleRules', type: 'RoleRules', value: toRoleRules(content) },
    ]),
    'hiring.ts': module(`import type { HiringRules } from '@rolewright/domain';\n`, [
      { name: 'hiringRules', type: 'HiringRules', value: toHiringRules(content) },
    ]),
    'crosswalks.ts': module(contentTypes('CrosswalkCatalogue'), [
      {
        name: 'crosswalks',
        type: 'CrosswalkCatalogue',
        value: {
          frameworks: crosswalks.frameworks,
          references: Object.entries(crosswalks.cells).flatMap(([domain, cells]) =>
            Object.entries(cells).flatMap(([framework, { refs, unchecked, provenance }]) => [
              ...refs.map((ref) => ({ domain, framework, ref, provenance })),
              ...unchecked.map((ref) => ({ domain, framework, ref, provenance: 'memory' })),
            ]),
          ),
        },
      },
    ]),
    'trends.ts': module(`import type { TrendRules } from '@rolewright/domain';\n`, [
      { name: 'trendRules', type: 'TrendRules', value: content.trends },
    ]),
    'flags.ts': module(contentTypes('FlagTexts', 'HandoffStateTexts'), [
      { name: 'flagTexts', type: 'FlagTexts', value: toFlagTexts(content) },
      {
        name: 'handoffStateTexts',
        type: 'HandoffStateTexts',
        value: toHandoffStateTexts(content),
      },
    ]),
    'plan.ts': module(`import type { PlanRules } from '@rolewright/domain';\n`, [
      { name: 'planRules', type: 'PlanRules', value: content.plan },
    ]),
    'demonstrations.ts': module(contentTypes('Demonstration'), [
      {
        name: 'demonstrations',
        type: 'readonly Demonstration[]',
        value: stories.map(({ slug, name, story }) => ({ slug, name, story, quarters })),
      },
    ]),
  };
}

/** What the model version is made of; apart from the others, since it holds their hashes. */
export function emitManifest(manifest: ModelManifest): string {
  return module(`import type { ModelManifest } from '@rolewright/domain';\n`, [
    { name: 'modelManifest', type: 'ModelManifest', value: manifest },
  ]);
}
