import { roleRules } from '@rolewright/catalogue/disciplines';
import { analyseRole, type RoleOptions } from '@rolewright/domain';
import { type Command, type CommandCall, jsonOption, UsageError } from '../command.js';
import { paletteOf } from '../palette.js';
import { readPosts } from '../read-posts.js';
import { roleText } from '../role-text.js';

export const roleCommand: Command = {
  name: 'role',
  usage:
    'FILE [--strike START-END …] [--add CODE[=WEIGHT] …] [--authority-gap G] [--fte N] [--json]',
  summary: 'The Frankenstein index of a post, and the realistic roles that it falls apart into.',
  examples: [
    'rolewright role advertisement.docx',
    'pbpaste | rolewright role -',
    'rolewright role advertisement.md --strike 120-138 --add PRV=0.5 --fte 2.5',
    'rolewright role acme.yaml --json',
  ],
  operands: 1,
  options: {
    strike: {
      kind: 'values',
      value: 'START-END',
      help: 'Leaves out the matches that touch this part of the text; several with commas.',
    },
    add: {
      kind: 'values',
      value: 'CODE[=WEIGHT]',
      help: 'Adds a discipline that the text leaves unsaid, 0 to 1; 1 where no weight is given.',
    },
    'authority-gap': {
      kind: 'value',
      value: 'G',
      help: 'Share of owned outcomes without a decision right, 0 to 1, from the charter.',
    },
    fte: {
      kind: 'value',
      value: 'N',
      help: 'Full-time equivalents that the work takes.',
    },
    json: jsonOption,
  },
  async run(call) {
    const { operands, options, io } = call;
    const given = optionsOf(call);
    const posts = await readPosts(operands[0] ?? '-', io);
    const json = (value: unknown) => io.out(`${JSON.stringify(value, null, 2)}\n`);
    const palette = paletteOf(io);
    if (posts.kind === 'text') {
      const analysis = analyseRole({ text: posts.text }, roleRules, given);
      const result = { ...analysis, title: analysis.title || posts.name };
      if (options['json']) json(result);
      else io.out(roleText(result, posts.text, palette));
      return 0;
    }
    if (Object.keys(given).length > 0) {
      throw new UsageError(
        '--strike, --add, --authority-gap and --fte are for one text; an organisation file says them of each role.',
      );
    }
    const results = posts.posts.map((post) => ({ post, analysis: analyseRole(post, roleRules) }));
    if (options['json']) {
      json(results.map(({ analysis }) => analysis));
      return 0;
    }
    const { organisation, asOf } = posts.file;
    io.out(`${organisation.name} as of ${asOf}: ${results.length} posts\n\n`);
    io.out(
      results.map(({ post, analysis }) => roleText(analysis, post.text, palette)).join('\n\n'),
    );
    return 0;
  },
};

function optionsOf({ options, lists }: CommandCall): RoleOptions {
  const struck = (lists['strike'] ?? []).flatMap((list) => list.split(',')).map(spanOf);
  const added = (lists['add'] ?? []).flatMap((list) => list.split(',')).map(additionOf);
  return {
    ...(struck.length > 0 && { struck }),
    ...(added.length > 0 && { added }),
    ...(options['authority-gap'] !== undefined && {
      authorityGap: numberOf('authority-gap', options['authority-gap'], 1),
    }),
    ...(options['fte'] !== undefined && { fteRequired: numberOf('fte', options['fte'], 1000) }),
  };
}

function spanOf(written: string): { start: number; end: number } {
  const found = /^\s*(\d{1,7})\s*[-–:]\s*(\d{1,7})\s*$/.exec(written);
  if (!found) throw new UsageError(`--strike needs START-END, such as 120-138; not "${written}".`);
  return { start: Number(found[1]), end: Number(found[2]) };
}

function additionOf(written: string): { discipline: string; weight?: number } {
  const [code = '', weight] = written.trim().split('=');
  const known = roleRules.disciplines.map(({ id }) => id);
  const discipline = known.find((id) => id === code.toUpperCase());
  if (discipline === undefined)
    throw new UsageError(`There is no discipline "${code}". Known: ${known.join(', ')}.`);
  return { discipline, ...(weight !== undefined && { weight: numberOf('add', weight, 1) }) };
}

function numberOf(option: string, written: string | true, most: number): number {
  const value = /^\d+(?:\.\d+)?$/.test(String(written)) ? Number(written) : NaN;
  if (!(value <= most))
    throw new UsageError(`--${option} needs a number from 0 to ${most}; not "${String(written)}".`);
  return value;
}
