export interface Span {
  start: number;
  end: number;
}

interface Match extends Span {
  discipline: string;
  weight: number;
}

/** A stretch of the text: plain, or marked for one or more disciplines, or struck out by the reader. */
export interface Stretch extends Span {
  text: string;
  disciplines: readonly string[];
  /** The most that one of its marks counts. */
  weight: number;
  struck: boolean;
}

const sameStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/**
 * The whole text in order, cut at its marks. Marks that overlap become one stretch: what touches a
 * struck span does not count, so they can only be struck together.
 */
export function stretches(
  text: string,
  matches: readonly Match[],
  struck: readonly Span[],
): Stretch[] {
  const marks: Stretch[] = [];
  const all = [
    ...matches.map((match) => ({ ...match, struck: false })),
    ...struck.map((span) => ({ ...span, discipline: null, weight: 0, struck: true })),
  ].sort(sameStart);
  for (const { start, end, discipline, weight, struck: out } of all) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.text = text.slice(last.start, last.end);
      if (discipline !== null && !last.disciplines.includes(discipline))
        last.disciplines = [...last.disciplines, discipline];
      last.weight = Math.max(last.weight, weight);
    } else
      marks.push({
        start,
        end,
        text: text.slice(start, end),
        disciplines: discipline === null ? [] : [discipline],
        weight,
        struck: out,
      });
  }
  const whole: Stretch[] = [];
  let from = 0;
  const plain = (end: number) => {
    if (end > from)
      whole.push({
        start: from,
        end,
        text: text.slice(from, end),
        disciplines: [],
        weight: 0,
        struck: false,
      });
  };
  for (const mark of marks) {
    plain(mark.start);
    whole.push(mark);
    from = mark.end;
  }
  plain(text.length);
  return whole;
}
