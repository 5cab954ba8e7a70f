import type { FramePlan } from '../model/function-plan.js';

/** Wishes for places in a call's frame: outputs, which must be zero before the call, lie before inputs. */
export interface FrameWish {
  readonly size: number;
  readonly align: number;
  readonly isOutput: boolean;
}

/** A place whose size is known at the call: TypeScript of its bytes, a multiple of sixteen. */
export interface VariableWish {
  readonly bytes: string;
}

export interface FrameLayout {
  readonly frame: FramePlan | null;
  /** Offset of each wish as TypeScript, in the order of the wishes: `p + 16`. */
  readonly places: readonly (string | null)[];
  readonly variablePlaces: readonly (string | null)[];
}

const WORD = 8;
/** More words than this are cleared by one `fill`. */
const MAX_WORDS = 6;

/** `isOpen` asks for a frame even without places: adapters lay their copies behind it. */
export function layOutFrame(
  wishes: readonly (FrameWish | null)[],
  variables: readonly (VariableWish | null)[],
  isOpen: boolean,
): FrameLayout {
  const offsets: (number | null)[] = wishes.map(() => null);
  let end = 0;
  const place = (isOutput: boolean) => {
    for (const [index, wish] of wishes.entries()) {
      if (wish === null || wish.isOutput !== isOutput) continue;
      end = roundUp(end, Math.max(WORD, wish.align));
      offsets[index] = end;
      end = roundUp(end + wish.size, WORD);
    }
  };
  place(true);
  const zeroed = end;
  place(false);
  const size = variables.some((wish) => wish !== null) ? roundUp(end, 16) : end;
  const { places, extra } = placeVariables(variables, size);
  const hasPlaces = size > 0 || extra !== '';
  const words = zeroWords(zeroed);
  return {
    frame:
      isOpen || hasPlaces
        ? {
            zeroed,
            bytes: size === 0 && extra !== '' ? extra.slice(3) : `${size}${extra}`,
            zeroWords: words,
            isFilled: words.length * WORD < zeroed,
            hasPlaces,
          }
        : null,
    places: offsets.map((offset) => (offset === null ? null : offsetText(offset))),
    variablePlaces: places,
  };
}

function placeVariables(variables: readonly (VariableWish | null)[], size: number) {
  let extra = '';
  const places = variables.map((wish) => {
    if (wish === null) return null;
    const offset = `${offsetText(size)}${extra}`;
    extra += ` + ${wish.bytes}`;
    return offset;
  });
  return { places, extra };
}

export function offsetText(offset: number): string {
  return offset === 0 ? 'p' : `p + ${offset}`;
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/** Indices of eight-byte words. */
function zeroWords(zeroed: number): string[] {
  const count = zeroed / WORD;
  if (count > MAX_WORDS) return [];
  return Array.from({ length: count }, (_, index) => (index === 0 ? 'p >>> 3' : `(p + ${index * WORD}) >>> 3`));
}
