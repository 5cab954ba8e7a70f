const SIZE = 1 << 16;

/**
 * Tells cheaply that a name is surely not in a set, so that most names of a header need no look-up. It works on
 * hashes that the scan computes as it walks over a name.
 */
export class NameFilter {
  private readonly slots = new Uint8Array(SIZE);

  add(name: string): void {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = nextHash(hash, name.charCodeAt(at));
    this.slots[hash & (SIZE - 1)] = 1;
  }

  mayHold(hash: number): boolean {
    return this.slots[hash & (SIZE - 1)] === 1;
  }
}

export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
