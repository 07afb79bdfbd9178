import { ln } from '../arithmetic/elementary.js';

/**
 * A seeded stream of uniform numbers: sfc32 (Chris Doty-Humphrey's small fast counter generator, which
 * passes PractRand), seeded by a 128-bit mix of the text. Same seed, same numbers, on every machine.
 */
export class RandomStream {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: string) {
    [this.a, this.b, this.c] = mix(seed);
    // The first outputs still show the seed.
    for (let at = 0; at < 12; at += 1) this.next();
  }

  /** The next number, above 0 and below 1, so that its logarithm exists. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  }

  /**
   * Numbers above 0 and below 1, one from each of `count` equal strata, in random order (a column of a
   * Latin hypercube): as uniform as independent ones, but percentiles move far less with the seed.
   */
  strata(count: number): Float64Array {
    const numbers = new Float64Array(count);
    for (let at = 0; at < count; at += 1) {
      const other = Math.floor(this.next() * (at + 1));
      numbers[at] = numbers[other] as number;
      numbers[other] = (at + this.next()) / count;
    }
    return numbers;
  }

  /** A standard normal number (Marsaglia's polar method, which asks for no angle). */
  normal(): number {
    for (;;) {
      const u = 2 * this.next() - 1;
      const v = 2 * this.next() - 1;
      const square = u * u + v * v;
      if (square < 1) return u * Math.sqrt((-2 * ln(square)) / square);
    }
  }
}

/** Three words that all depend on every character, by multiplication and rotation. */
function mix(text: string): [number, number, number] {
  const words: [number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    words[0] = Math.imul(words[0] ^ code, 0x85ebca6b);
    words[1] = Math.imul(words[1] ^ (words[0] >>> 15) ^ code, 0xc2b2ae35);
    words[2] = Math.imul(words[2] ^ (words[1] >>> 13) ^ code, 0x27d4eb2f);
    words[0] ^= words[2] >>> 16;
  }
  return words;
}
