import { domainFlags, handoffStates, organisationFlags } from '@rolewright/domain';
import { z } from 'zod';
import type { FlagTexts, HandoffStateTexts } from '../content.js';
import type { CheckedContent } from './check-content.js';
import { repeated } from './content-rules.js';
import { text } from './schema-parts.js';

type Model = CheckedContent['model'];
type Source = z.output<typeof flagTextsSchema>;

const flagIds = [...domainFlags, ...organisationFlags] as const;

export const flagTextsSchema = z.strictObject({
  flags: z.array(
    z.strictObject({
      flag: z.enum(flagIds),
      name: text(40),
      meaning: text(160),
      matters: text(240),
      firstMove: text(240),
      clears: text(360),
    }),
  ),
  handoffStates: z.array(
    z.strictObject({
      state: z.enum(handoffStates),
      name: text(40),
      meaning: text(160),
      firstMove: text(240),
    }),
  ),
});

const placeholder = /\{([^}]*)\}/g;

/** `{path}`: a number of the model as it stands; `{path %}`: a share of the model as per cent. Undefined where there is none. */
function figure(expression: string, model: Model): string | undefined {
  const [, path = '', percent] = /^([\w.]+)( %)?$/.exec(expression) ?? [];
  let value: unknown = model;
  for (const key of path.split('.'))
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  if (typeof value !== 'number') return undefined;
  return percent === undefined ? String(value) : `${Number((value * 100).toFixed(1))}%`;
}

function filled<T extends Readonly<Record<string, string>>>(entry: T, model: Model): T {
  const texts = Object.entries(entry).map(([field, words]) => [
    field,
    words.replace(placeholder, (whole, expression: string) => figure(expression, model) ?? whole),
  ]);
  return Object.fromEntries(texts) as T;
}

/** Each flag and each state once, and no figure that the model does not hold. */
export function checkFlagTexts(source: Source, model: Model): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`flags.yaml: ${fault}`);
  const sets = [
    { all: flagIds, told: source.flags.map(({ flag }) => flag) },
    { all: handoffStates, told: source.handoffStates.map(({ state }) => state) },
  ];
  for (const { all, told } of sets) {
    for (const id of repeated(told)) say(`${id} stands twice`);
    for (const id of all) if (!told.some((one) => one === id)) say(`${id} is missing`);
  }
  for (const entry of [...source.flags, ...source.handoffStates])
    for (const words of Object.values(entry))
      for (const [, expression = ''] of words.matchAll(placeholder))
        if (figure(expression, model) === undefined)
          say(
            `${'flag' in entry ? entry.flag : entry.state}: the model has no figure {${expression}}`,
          );
  return faults;
}

export function toFlagTexts({ flagTexts, model }: CheckedContent): FlagTexts {
  const texts = flagTexts.flags.map((entry) => {
    const { flag, ...words } = filled(entry, model);
    return [flag, words] as const;
  });
  return Object.fromEntries(texts) as FlagTexts;
}

export function toHandoffStateTexts({ flagTexts, model }: CheckedContent): HandoffStateTexts {
  const texts = flagTexts.handoffStates.map((entry) => {
    const { state, ...words } = filled(entry, model);
    return [state, words] as const;
  });
  return Object.fromEntries(texts) as HandoffStateTexts;
}
