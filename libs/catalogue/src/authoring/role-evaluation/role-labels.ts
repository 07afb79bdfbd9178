import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { roleVerdicts } from '@rolewright/domain';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../read-content.js';

export const roleSets = ['tuning', 'held-out'] as const;
export type RoleSet = (typeof roleSets)[number];

/** Where the layouts unlike the rest stand: all held out. */
const wildFolder = 'wild/';
const heldOutModulus = 3n;

const labelSchema = z.strictObject({
  file: z.string().regex(/^(wild\/)?[a-z0-9-]+\.(md|txt)$/),
  set: z.enum(roleSets),
  /** Weight 0.4..1 by discipline; what is not listed is not covered. */
  covered: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().min(0.4).max(1)),
  owned: z.int().min(0),
  granted: z.int().min(0),
  authority: z.enum(['silent', 'spoken']),
  verdict: z.enum(roleVerdicts),
  notes: z.string().min(1),
});

/** The answer a careful reader gives to one role text: `role-texts/README.md` says how. */
export type RoleLabel = z.infer<typeof labelSchema>;
export type LabelledText = RoleLabel & { readonly text: string };

/** The set of a file: by the remainder of its name's SHA-256, whatever it holds. */
export function setOf(file: string): RoleSet {
  const name = createHash('sha256').update(basename(file)).digest('hex');
  const heldOut = file.startsWith(wildFolder) || BigInt(`0x${name}`) % heldOutModulus === 0n;
  return heldOut ? 'held-out' : 'tuning';
}

export const isWild = ({ file }: { file: string }): boolean => file.startsWith(wildFolder);

/** The share of owned outcomes without a decision right; null where the text is silent about it or hands out none. */
export function authorityGapOf({ authority, owned, granted }: RoleLabel): number | null {
  return authority === 'silent' || owned === 0 ? null : (owned - granted) / owned;
}

/** Labels against the files that there are and the disciplines' codes. Throws all faults at once. */
export function checkLabels(
  raw: unknown,
  files: readonly string[],
  disciplines: readonly string[],
): RoleLabel[] {
  const parsed = z.strictObject({ labels: z.array(labelSchema) }).safeParse(raw);
  if (!parsed.success) {
    throw refused(
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'labels'}: ${message}`),
    );
  }
  const { labels } = parsed.data;
  const labelled = labels.map(({ file }) => file);
  const faults = [
    ...files.filter((file) => !labelled.includes(file)).map((file) => `${file}: has no label`),
    ...labelled.filter((file, at) => labelled.indexOf(file) < at).map((file) => `${file}: twice`),
    ...labels.flatMap((label) => faultsOf(label, files, disciplines)),
  ];
  if (faults.length > 0) throw refused(faults);
  return labels;
}

function faultsOf(label: RoleLabel, files: readonly string[], disciplines: readonly string[]) {
  const { file, set, owned, granted } = label;
  const faults: string[] = [];
  if (!files.includes(file)) faults.push(`${file}: no such file`);
  if (set !== setOf(file)) faults.push(`${file}: its name puts it in the set "${setOf(file)}"`);
  if (granted > owned) faults.push(`${file}: more outcomes granted than owned`);
  for (const code of Object.keys(label.covered))
    if (!disciplines.includes(code)) faults.push(`${file}: there is no discipline ${code}`);
  return faults;
}

/** Every labelled text of `role-texts`, in the labels' order. */
export function readLabelledTexts(disciplines: readonly string[]): LabelledText[] {
  const folder = `${packageRoot}role-texts/`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(md|txt)$/.test(path) && path !== 'README.md')
    .sort();
  const raw: unknown = parse(readFileSync(`${folder}labels.yaml`, 'utf8'));
  return checkLabels(raw, files, disciplines).map((label) => ({
    ...label,
    text: readFileSync(folder + label.file, 'utf8'),
  }));
}

function refused(faults: readonly string[]): Error {
  return new Error(`the labels of the role texts have faults:\n${faults.join('\n')}`);
}
