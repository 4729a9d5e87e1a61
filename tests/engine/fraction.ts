/**
 * An exact rational number, n / d x 2^e with an odd positive d. Doubles have d = 1: sums and products of them need
 * no common divisor, which is what makes exact arithmetic quick enough.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
  readonly e: number;
}

/** Beyond this a denominator is worth the search for a common divisor. */
const long = 1n << 320n;

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function fraction(n: bigint, d: bigint, e: number): Fraction {
  if (n === 0n) return { n, d: 1n, e: 0 };
  if (d < long) return { n, d, e };
  const divisor = gcd(n, d);
  return { n: n / divisor, d: d / divisor, e };
}

/** The exact value of a double: its 53 bits times a power of two. */
export function exact(value: number): Fraction {
  if (!Number.isFinite(value)) throw new Error(`${String(value)} is no number`);
  let whole = value;
  let e = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    e -= 1;
  }
  return fraction(BigInt(whole), 1n, e);
}

export const zero = exact(0);
export const one = exact(1);

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  const e = Math.min(a.e, b.e);
  const x = a.n << BigInt(a.e - e);
  const y = b.n << BigInt(b.e - e);
  return a.d === b.d
    ? fraction(x + y, a.d, e)
    : fraction(x * b.d + y * a.d, a.d * b.d, e);
}

export const negative = ({ n, d, e }: Fraction): Fraction => ({ n: -n, d, e });
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, negative(b));
export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.n, a.d * b.d, a.e + b.e);

export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new Error("Nothing can be divided by 0.");
  let odd = b.n < 0n ? -b.n : b.n;
  let e = a.e - b.e;
  for (; (odd & 0xffffffffn) === 0n; e -= 32) odd >>= 32n;
  for (; (odd & 1n) === 0n; e -= 1) odd >>= 1n;
  const n = a.n * b.d * (b.n < 0n ? -1n : 1n);
  return fraction(n, a.d * odd, e);
}

export const sum = (terms: readonly Fraction[]): Fraction =>
  terms.reduce(add, zero);

export const sign = ({ n }: Fraction): number => (n < 0n ? -1 : n > 0n ? 1 : 0);
/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Fraction, b: Fraction): number =>
  sign(subtract(a, b));

/** The nearest double but for the last digit or two. */
export function toNumber({ n, d, e }: Fraction): number {
  if (n === 0n) return 0;
  const size = (x: bigint) => (x < 0n ? -x : x).toString(2).length;
  const shift = 64 - (size(n) - size(d));
  const quotient =
    shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
  return Number(quotient) * 2 ** (e - shift);
}
