import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ModelManifest, ModelPart } from '@rolewright/domain';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { packageRoot } from './read-content.js';
import { text } from './schema-parts.js';

const path = `${packageRoot}releases.yaml`;

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const releasesSchema = z
  .array(
    z.strictObject({
      version,
      released: z.iso.date(),
      changes: z.array(text(200)).min(1),
      parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).optional(),
    }),
  )
  .min(1);
export type Releases = z.output<typeof releasesSchema>;

export const readReleases = (): Releases =>
  releasesSchema.parse(parse(readFileSync(path, 'utf8')) as unknown);

/** Generated modules that are no part of a model: invented organisations, and the manifest itself. */
const apart = ['demonstrations.ts', 'manifest.ts'];

/** The parts of the model as the sources make them now: the hash of each generated module's text. */
export function partsOf(modules: Readonly<Record<string, string>>): ModelPart[] {
  return Object.entries(modules)
    .filter(([name]) => !apart.includes(name))
    .map(([name, content]) => ({
      name: name.replace(/\.ts$/, ''),
      sha256: createHash('sha256').update(content).digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The manifest of the last release, with the parts as they are now. */
export function manifestOf(
  modelId: string,
  releases: Releases,
  parts: readonly ModelPart[],
): ModelManifest {
  const last = releases.at(-1);
  if (!last) throw new Error('releases.yaml: there is no release');
  return {
    id: modelId,
    version: last.version,
    released: last.released,
    predecessor: releases.at(-2)?.version ?? null,
    changes: last.changes,
    parts,
  };
}

/** What is wrong with the releases: order, the model's major version, and parts that changed without a new version. */
export function releaseFaults(
  modelId: string,
  releases: Releases,
  parts: readonly ModelPart[],
): string[] {
  const faults: string[] = [];
  releases.forEach((release, at) => {
    const before = releases[at - 1];
    if (before && !(order(release.version) > order(before.version)))
      faults.push(`${release.version} does not come after ${before.version}`);
    if (!release.parts)
      faults.push(`${release.version} has no hashes yet: run the release command`);
  });
  const last = releases.at(-1);
  if (last && modelId.split('@')[1] !== last.version.split('.')[0])
    faults.push(`the model is ${modelId}, but the version is ${last.version}`);
  const recorded = last?.parts;
  if (!recorded) return faults;
  for (const { name, sha256 } of parts) {
    if (recorded[name] !== sha256)
      faults.push(`${name} is not what was released as ${last.version}: it needs a new version`);
  }
  for (const name of Object.keys(recorded)) {
    if (!parts.some((part) => part.name === name))
      faults.push(`${name} was released as part of ${last.version} and is gone`);
  }
  return faults;
}

/** Versions in their order as one number; each figure stays below a thousand. */
const order = (text_: string): number =>
  text_.split('.').reduce((number, figure) => number * 1000 + Number(figure), 0);

/** Writes the hashes of the last entry, which has none yet. */
export function recordRelease(parts: readonly ModelPart[]): string {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const releases = readReleases();
  const last = releases.length - 1;
  const { version: name = '', parts: recorded } = releases[last] ?? {};
  if (recorded) throw new Error(`releases.yaml: ${name} has its hashes; begin a new entry`);
  document.setIn(
    [last, 'parts'],
    Object.fromEntries(parts.map((part) => [part.name, part.sha256])),
  );
  writeFileSync(path, document.toString({ lineWidth: 120 }));
  return name;
}
