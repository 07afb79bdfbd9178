import type { FactIndex } from '../../facts/fact-index.js';
import { type FactReference, answersReference, factReference } from '../../facts/fact-reference.js';
import type { RowSection } from '../../facts/organisation-file.js';
import type { RowsRead } from '../derivation/derived.js';

/** Finds where the rows that a rule read stand in the file. */
export class RowsInFile {
  private readonly numbers = new Map<RowSection, Map<object, number>>();

  constructor(private readonly index: FactIndex) {}

  /** The facts of one domain, in the order read. */
  factsOf(domain: number, read: readonly RowsRead[]): FactReference[] {
    const { file, compiled } = this.index;
    return read.flatMap(({ section, rows }) => {
      const facts = this.index.domains[domain];
      if (section === 'answers') return facts ? answersReference(file, compiled.model, facts) : [];
      const numbers = this.numbersOf(section);
      return rows.flatMap((row) => {
        const number = numbers.get(row);
        return number === undefined ? [] : [factReference(file, compiled.model, section, number)];
      });
    });
  }

  private numbersOf(section: RowSection): Map<object, number> {
    let numbers = this.numbers.get(section);
    if (!numbers) {
      const rows: readonly object[] = this.index.file[section] ?? [];
      this.numbers.set(section, (numbers = new Map(rows.map((row, at) => [row, at]))));
    }
    return numbers;
  }
}
