import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import type { FileFault } from '@rolewright/domain';
import type { Plain } from './cell-codecs.js';
import { FileRefusal } from './file-refusal.js';
import { limits } from './limits.js';
import { pathKey, pathText, type Path } from './paths.js';
import { printable } from './zip-archive.js';

/** What a YAML or JSON text says, and the line that each value begins on (keyed by `pathKey`). */
export interface StructuredText {
  raw: Plain;
  lines: Map<string, number>;
  faults: FileFault[];
}

/**
 * Reads YAML 1.2 (and so JSON) into plain values. Doubled and dangerous keys, tags, endless aliases
 * and deep nesting are faults; the line of each value is kept for the faults that validation finds.
 * Time is linear in the text: the parser's own check of doubled keys and its pretty errors are not,
 * which is why both are off and duplicates are looked for here.
 */
export function readStructuredText(text: string): StructuredText {
  boundTokens(text);
  const lineCounter = new LineCounter();
  let document;
  try {
    document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core',
      logLevel: 'silent',
    });
  } catch {
    // Only a nesting that exhausts the stack gets here.
    throw tooDeep();
  }
  const faults = document.errors.slice(0, 50).map((error): FileFault => ({
    path: '(file)',
    row: lineCounter.linePos(error.pos[0]).line,
    message: `The text is not valid YAML or JSON here: ${firstSentence(error.message)}`,
    mend: 'Correct the line (indentation, quotes and brackets are the usual causes).',
  }));
  if (faults.length > 0) return { raw: null, lines: new Map(), faults };

  const walk = new Walk(lineCounter);
  const raw = walk.value(document.contents as Node | null, [], 0);
  return { raw, lines: walk.lines, faults: walk.faults };
}

/** Text to values, in the document's order, so that an anchor is always met before its aliases. */
class Walk {
  readonly lines = new Map<string, number>();
  readonly faults: FileFault[] = [];
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  private values = 0;

  constructor(private readonly lineCounter: LineCounter) {}

  value(node: Node | null, path: Path, depth: number): Plain {
    this.values += 1;
    if (this.values > limits.values) {
      throw new FileRefusal(
        'The text unfolds to far more values than an organisation has.',
        'Write the values out instead of repeating them by aliases.',
      );
    }
    if (depth > limits.depth) throw tooDeep();
    if (node === null) return null;
    const line = this.lineOf(node);
    if (line !== undefined) this.lines.set(pathKey(path), line);
    if (isAlias(node)) return this.alias(node.source, line, path, depth);
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
    if (isScalar(node)) return this.scalar(node.value, line, path);
    this.open.add(node);
    const plain = isSeq(node)
      ? node.items.map((item, index) =>
          this.value(item as Node | null, [...path, index], depth + 1),
        )
      : isMap(node)
        ? this.map(node.items, path, depth)
        : null;
    this.open.delete(node);
    return plain;
  }

  private alias(name: string, line: number | undefined, path: Path, depth: number): Plain {
    const target = this.anchors.get(name);
    if (target && !this.open.has(target)) return this.value(target, path, depth + 1);
    this.fault(
      path,
      line,
      `The alias "*${printable(name)}" points at nothing.`,
      'Write the value out.',
    );
    return null;
  }

  private map(items: readonly unknown[], path: Path, depth: number): { [key: string]: Plain } {
    const plain = new Map<string, Plain>();
    for (const item of items) {
      if (!isPair(item)) continue;
      const node = item.key as Node | null;
      const key = isScalar(node) && node.value !== null ? String(node.value) : undefined;
      const line = node ? this.lineOf(node) : undefined;
      if (key === undefined) {
        this.fault(path, line, 'A key is empty or not a plain word.', 'Give it a name.');
      } else if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        this.fault(
          [...path, key],
          line,
          `"${key}" is not a key of the organisation file.`,
          'Remove it.',
        );
      } else if (plain.has(key)) {
        this.fault(
          [...path, key],
          line,
          `"${printable(key)}" is given twice.`,
          'Keep one of the two.',
        );
      } else {
        plain.set(key, this.value(item.value as Node | null, [...path, key], depth + 1));
      }
    }
    return Object.fromEntries(plain);
  }

  private scalar(value: unknown, line: number | undefined, path: Path): Plain {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault(
      path,
      line,
      'The value is not text, a number, true or false.',
      'Write it as plain text, a number, true or false.',
    );
    return null;
  }

  private lineOf(node: Node): number | undefined {
    return node.range ? this.lineCounter.linePos(node.range[0]).line : undefined;
  }

  private fault(path: Path, row: number | undefined, message: string, mend: string): void {
    if (this.faults.length >= limits.faultsListed) return;
    this.faults.push({
      path: pathText(path),
      ...(row === undefined ? {} : { row }),
      message,
      mend,
    });
  }
}

/**
 * Counts words and signs, and nesting, before the parser builds anything from them: its memory and
 * time grow with these, its stack with the nesting.
 */
function boundTokens(text: string): void {
  let tokens = 0;
  let nesting = 0;
  let marks = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > limits.tokens) {
      throw new FileRefusal(
        'The text is too long for a YAML or JSON file.',
        'Send an organisation of this size as a workbook or a ZIP of CSV files.',
      );
    }
    if (/^(?:[&!*%]|---)/.test(token)) marks += 1;
    if (marks > limits.marks) {
      throw new FileRefusal(
        'The text is full of anchors, aliases, tags or directives.',
        'Write the values out.',
      );
    }
    if (token === '[' || token === '{') nesting += 1;
    else if (token === ']' || token === '}') nesting -= 1;
    if (nesting > limits.depth) throw tooDeep();
  }
}

const tooDeep = () =>
  new FileRefusal(
    'The text is nested far deeper than an organisation file.',
    'Check the brackets and the indentation.',
  );

const firstSentence = (message: string): string =>
  printable(message.split(/\n| at line /, 1)[0] ?? message).replace(/\.?$/, '.');
