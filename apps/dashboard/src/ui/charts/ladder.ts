export interface LadderInput {
  /** Bands, 0..4. */
  level: number;
  previous: number | null;
  low: number;
  high: number;
}

export interface LadderScene {
  width: number;
  height: number;
  rungs: {
    level: number;
    x: number;
    y: number;
    width: number;
    height: number;
    current: boolean;
    previous: boolean;
  }[];
  /** The pointer's tip at the current rung. */
  pointer: { x: number; y: number };
  /** The interval, drawn only where it spans more than the band itself. */
  bracket: { x: number; top: number; bottom: number } | null;
}

const rung = { height: 46, gap: 8, left: 26, right: 44 };

/** Five steps, the highest on top, each longer than the one beneath; `width` in CSS pixels. */
export function ladderScene(input: LadderInput, width: number): LadderScene {
  const full = width - rung.left - rung.right;
  const top = (level: number) => (4 - level) * (rung.height + rung.gap) + 1;
  return {
    width,
    height: 5 * rung.height + 4 * rung.gap + 2,
    rungs: [4, 3, 2, 1, 0].map((level) => ({
      level,
      x: rung.left,
      y: top(level),
      width: full * (0.52 + 0.12 * level),
      height: rung.height,
      current: level === input.level,
      previous: level === input.previous && level !== input.level,
    })),
    pointer: { x: rung.left - 6, y: top(input.level) + rung.height / 2 },
    bracket:
      input.high > input.low
        ? {
            x: width - rung.right + 10,
            top: top(input.high) + 6,
            bottom: top(input.low) + rung.height - 6,
          }
        : null,
  };
}
