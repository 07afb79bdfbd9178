// ECMAScript leaves Math.log, Math.exp, Math.pow and the like to each engine, and two versions of one browser differ in
// the last digit. A score must have the same bytes in a browser, in the worker and on the command line, so the few
// functions that the model needs are computed here from +, −, ×, ÷ and square root, which IEEE 754 settles to the bit.
// The methods are those of Sun's fdlibm (e_log.c, e_exp.c); the error stays below one unit in the last place.

const value = new DataView(new ArrayBuffer(8));

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const logTerms = [
  1.479819860511658591e-1, 1.531383769920937332e-1, 1.818357216161805012e-1,
  2.222219843214978396e-1, 2.857142874366239149e-1, 3.999999999940941908e-1, 6.66666666666673513e-1,
] as const;
const expTerms = [
  4.13813679705723846039e-8, -1.6533902205465251539e-6, 6.61375632143793436117e-5,
  -2.77777777770155933842e-3, 1.66666666666666019037e-1,
] as const;

/** The natural logarithm: −∞ at 0, NaN below. */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
  let power = 0;
  let scaled = x;
  if (scaled < 2.2250738585072014e-308) {
    // Below the least normal number the exponent cannot be read off.
    scaled *= 18014398509481984;
    power = -54;
  }
  value.setFloat64(0, scaled);
  const high = value.getUint32(0);
  power += ((high >>> 20) & 0x7ff) - 1023;
  value.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = value.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    power += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const series = z * logTerms.reduce((sum, term) => sum * z + term, 0);
  const half = 0.5 * f * f;
  return power * ln2High - (half - (s * (half + series) + power * ln2Low) - f);
}

/** e to the power x: 0 far below, ∞ from about 709.8 on. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const power = Math.round(x / Math.LN2);
  const high = x - power * ln2High;
  const low = power * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * expTerms.reduce((sum, term) => sum * t + term, 0);
  const mantissa = 1 - (low - (r * c) / (2 - c) - high);
  // In two steps, since 2^1024 and 2^-1074 are no normal numbers.
  const first = Math.trunc(power / 2);
  return mantissa * powerOfTwo(first) * powerOfTwo(power - first);
}

/** The cube root of a number that is not negative. */
export function cubeRoot(x: number): number {
  if (x === 0 || x === Infinity || Number.isNaN(x)) return x;
  const near = exp(ln(x) / 3);
  // One step of Newton's method: exact cubes get their exact root.
  return near - (near * near * near - x) / (3 * near * near);
}

/** The fourth root of a number that is not negative. */
export const fourthRoot = (x: number): number => Math.sqrt(Math.sqrt(x));

/** 2 to a whole power from −1022 to 1023. */
function powerOfTwo(power: number): number {
  value.setUint32(0, (power + 1023) << 20);
  value.setUint32(4, 0);
  return value.getFloat64(0);
}
