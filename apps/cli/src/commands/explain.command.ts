import { maturityModel } from '@rolewright/catalogue/model';
import { domainTexts } from '@rolewright/catalogue/texts';
import {
  type ExplainNode,
  explain,
  nextFact,
  type NextFact,
  type OrganisationFile,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, jsonOption, UsageError } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { readOrganisation } from '../read-organisation.js';

// The rules and the domains, each in a line; deeper it fills screens.
const usualDepth = 2;

export const explainCommand: Command = {
  name: 'explain',
  usage: 'FILE [--domain ID] [--depth N] [--next] [--json]',
  summary: 'How an organisation file comes to its band, down to single facts.',
  examples: [
    'rolewright explain acme.yaml',
    'rolewright explain acme.yaml --domain AGT',
    'rolewright explain acme.yaml --next',
    'rolewright explain acme.yaml --depth 4 --json',
  ],
  operands: 1,
  options: {
    domain: {
      kind: 'value',
      value: 'ID',
      help: 'Explains one domain, such as AGT, to the last fact.',
    },
    depth: {
      kind: 'value',
      value: 'N',
      help: 'How many levels to show below the first.',
    },
    next: { kind: 'flag', help: 'Tells the smallest next fact that lifts each domain.' },
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, io }) {
    const domain = domainOf(options['domain']);
    const depth = depthOf(options['depth']);
    const file = await readOrganisation(path, io);
    const asJson = (value: unknown) => io.out(`${JSON.stringify(value, null, 2)}\n`);
    if (options['next']) {
      const facts = nextFacts(file, domain);
      if (options['json']) asJson(facts);
      else io.out(nextText(file, facts));
      return 0;
    }
    const root = explain(file, maturityModel);
    const tree = domain === null ? root : find(root, `mean/${domain}`);
    if (options['json']) {
      asJson(cut(tree, depth ?? Infinity));
      return 0;
    }
    const usual = domain === null ? usualDepth : Infinity;
    const next = domain === null ? null : nextFact(file, maturityModel, domain);
    io.out(
      [
        ...(domain === null ? [] : [`${root.title}: ${root.text}`, '']),
        ...lines(tree, depth ?? usual, paletteOf(io)),
        ...(next === null ? [] : ['', `Next: ${next.text}`]),
        '',
      ].join('\n'),
    );
    return 0;
  },
};

function domainOf(given: string | true | undefined): string | null {
  if (typeof given !== 'string') return null;
  const known = maturityModel.domains.map(({ id }) => id);
  const domain = known.find((id) => id === given.toUpperCase());
  if (domain === undefined) {
    throw new UsageError(`There is no domain "${given}". Known: ${known.join(', ')}.`);
  }
  return domain;
}

function depthOf(given: string | true | undefined): number | null {
  if (typeof given !== 'string') return null;
  if (!/^\d{1,3}$/.test(given)) throw new UsageError('--depth needs a whole number, 0 or more.');
  return Number(given);
}

function find(root: ExplainNode, id: string): ExplainNode {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.id === id) return node;
    stack.push(...node.children);
  }
  throw new Error(`The explanation has no node ${id}`);
}

const cut = (node: ExplainNode, depth: number): ExplainNode => ({
  ...node,
  children: depth === 0 ? [] : node.children.map((child) => cut(child, depth - 1)),
});

function lines(node: ExplainNode, depth: number, palette: Palette, level = 0): string[] {
  const hidden = depth === 0 && node.children.length > 0;
  return [
    `${'  '.repeat(level)}${told(node, palette)}${hidden ? palette.faint(` (${String(node.children.length)} more below)`) : ''}`,
    ...(depth === 0
      ? []
      : node.children.flatMap((child) => lines(child, depth - 1, palette, level + 1))),
  ];
}

function told(node: ExplainNode, palette: Palette): string {
  const { kind, title, text } = node;
  switch (kind) {
    case 'fact':
      return palette.faint(`· ${title}: ${text}`);
    case 'criterion':
      return `${mark(node, palette)} ${title}${criterionTitle(title)}: ${text}`;
    case 'rule':
      return `${mark(node, palette)} ${palette.strong(title)}: ${text}`.trimStart();
    default:
      return `${palette.strong(title)}: ${text}`;
  }
}

/** What a criterion is called in its domain, by the two codes that make its title. */
function criterionTitle(codes: string): string {
  const [domain = '', criterion = ''] = codes.split(' ');
  const title = domainTexts[domain]?.criteria[criterion]?.title;
  return title === undefined ? '' : `, ${title}`;
}

function mark({ state }: ExplainNode, palette: Palette): string {
  switch (state) {
    case 'holds':
      return palette.good('✓');
    case 'fails':
      return palette.bad('✗');
    case 'unknown':
      return palette.warn('?');
    case null:
      return '';
  }
}

const nextFacts = (file: OrganisationFile, domain: string | null): NextFact[] =>
  maturityModel.domains
    .filter(({ id }) => domain === null || id === domain)
    .flatMap(({ id }) => nextFact(file, maturityModel, id) ?? []);

function nextText({ organisation, asOf }: OrganisationFile, facts: readonly NextFact[]): string {
  const head = `${organisation.name} as of ${asOf}`;
  if (facts.length === 0) return `${head}: no single fact lifts it further.\n`;
  const rows = facts.map(({ domain, criteria, text, levelAfter, scoreAfter }) => [
    domain,
    criteria.join(' '),
    maturityModel.bands[levelAfter],
    shown(scoreAfter, 1),
    text,
  ]);
  return `${head}: the smallest fact that lifts each domain, and where the domain stands then.\n\n${columns(['Domain', 'Criteria', 'Then', 'Score', 'Fact'], rows)}\n`;
}
