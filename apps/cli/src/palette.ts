import { styleText } from 'node:util';
import { maturityModel } from '@rolewright/catalogue/model';
import type { CommandIo } from './command.js';

type Format = Parameters<typeof styleText>[0];

/** Colours for a terminal; every word says by itself what its colour repeats, and without a terminal there are none. */
export interface Palette {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
  /** A band's name, or a text about that band. */
  band(name: string, text?: string): string;
}

const bandColours: readonly Format[] = ['red', 'red', 'yellow', 'cyan', 'green'];

export function paletteOf({ colour }: Pick<CommandIo, 'colour'>): Palette {
  // Whether to colour was settled when the terminal was looked at.
  const paint = (format: Format, text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    strong: (text) => paint('bold', text),
    faint: (text) => paint('dim', text),
    good: (text) => paint('green', text),
    warn: (text) => paint('yellow', text),
    bad: (text) => paint('red', text),
    band: (name, text = name) =>
      paint(bandColours[maturityModel.bands.indexOf(name)] ?? 'reset', text),
  };
}
