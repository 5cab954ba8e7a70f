import type { PackingChange } from '../model/header-source.js';

export type Packing = PackingChange['pack'];

/** What one `#pragma pack(...)` asks for ("pack pragma" in Microsoft's preprocessor reference). */
export type PackRequest =
  | { readonly kind: 'set'; readonly pack: Packing }
  | { readonly kind: 'push'; readonly name: string | null; readonly pack: Packing | 'same' }
  | { readonly kind: 'pop'; readonly name: string | null; readonly pack: Packing | 'saved' };

interface Saved {
  readonly name: string | null;
  readonly pack: Packing;
}

/** More pushes than this are no header's intent. */
const MAX_SAVED = 1000;
const VALUES: readonly number[] = [1, 2, 4, 8, 16];

/** Reads what stands between the parentheses; null for what is no request (also `show`, which only prints). */
export function readPackRequest(parts: readonly string[]): PackRequest | null {
  const [first = '', ...rest] = parts;
  if (first === '') return { kind: 'set', pack: null };
  if (first !== 'push' && first !== 'pop') {
    const pack = readPacking(first);
    return pack === undefined || rest.length > 0 ? null : { kind: 'set', pack };
  }
  let name: string | null = null;
  let pack: Packing | undefined;
  for (const part of rest) {
    if (/^\d/u.test(part)) pack = readPacking(part);
    else name = part;
  }
  return first === 'push' ? { kind: 'push', name, pack: pack ?? 'same' } : { kind: 'pop', name, pack: pack ?? 'saved' };
}

function readPacking(text: string): Packing | undefined {
  const value = Number(text);
  if (value === 0) return null;
  return VALUES.includes(value) ? (value as Packing) : undefined;
}

/** The packing in force on each target, and what is saved. */
export class PackState {
  private readonly saved: Saved[][];
  current: readonly Packing[];

  constructor(targetCount: number) {
    this.current = Array.from({ length: targetCount }, () => null);
    this.saved = this.current.map(() => []);
  }

  /** False when a pop finds nothing that was pushed. */
  apply(request: PackRequest, isLive: (target: number) => boolean): boolean {
    let isSound = true;
    this.current = this.current.map((pack, target) => {
      if (!isLive(target)) return pack;
      const next = this.next(request, pack, this.saved[target] ?? []);
      isSound &&= next !== undefined;
      return next ?? null;
    });
    return isSound;
  }

  private next(request: PackRequest, pack: Packing, saved: Saved[]): Packing | undefined {
    switch (request.kind) {
      case 'set':
        return request.pack;
      case 'push':
        if (saved.length < MAX_SAVED) saved.push({ name: request.name, pack });
        return request.pack === 'same' ? pack : request.pack;
      case 'pop': {
        const at = request.name === null ? saved.length - 1 : saved.findLastIndex((one) => one.name === request.name);
        const found = saved[at];
        if (found !== undefined) saved.length = at;
        if (request.pack !== 'saved') return request.pack;
        return found?.pack;
      }
    }
  }
}
