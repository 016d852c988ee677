/**
 * How many letters must be inserted, left out, changed or swapped with their neighbour between a pattern and each of many
 * texts: a column of the table in the bits of one number (Myers 1999, Hyyrö 2003).
 */
export class EditDistance {
  /** The longest pattern: one bit a letter. */
  static readonly LONGEST = 32;
  private readonly places = new Int32Array(128);
  private readonly length: number;

  constructor(pattern: string) {
    this.length = pattern.length;
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      if (code < 128) this.places[code] = (this.places[code] ?? 0) | (1 << at);
    }
  }

  /** The distance to a text. */
  to(text: string): number {
    const last = 1 << (this.length - 1);
    let distance = this.length;
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const equal = this.places[text.charCodeAt(at)] ?? 0;
      const swapped = ((~diagonal & equal) << 1) & before;
      diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
      const right = down | ~(diagonal | up);
      const left = diagonal & up;
      if ((right & last) !== 0) distance++;
      else if ((left & last) !== 0) distance--;
      up = (left << 1) | ~(diagonal | (right << 1) | 1);
      down = diagonal & ((right << 1) | 1);
      before = equal;
    }
    return distance;
  }
}

/** One bit for each letter or digit that occurs: two texts one edit apart differ in at most two bits. */
export function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** In how many letters two sets differ. */
export function countDifferences(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
