import type { Diagnostic } from '../diagnostics.js';
import type { CollectedTypes, TypePlace } from './collected-types.js';
import { isLiveOn } from './liveness.js';
import type { TypeSettings } from './type-model.js';

interface Definition extends TypePlace {
  readonly syntax: { readonly text: string };
}

/**
 * C allows one definition of a tag (C11 6.7.2.3). Headers that repeat one word for word do no harm; of two that
 * differ only the first counts, which is worth a word. What a header takes over from the SDK is its own choice.
 */
export function findRepeatedDefinitions({ records, enums }: CollectedTypes, settings: TypeSettings): Diagnostic[] {
  return [...records.values(), ...enums.values()].flatMap(({ key, definitions }) => {
    const repeated = definitions.length > 1 ? findSecond(definitions, settings) : null;
    return repeated === null ? [] : [describe(key, repeated)];
  });
}

function findSecond(definitions: readonly Definition[], { targets, version }: TypeSettings): Definition | null {
  for (const target of targets) {
    const live = definitions.filter(({ guard, isSdk }) => !isSdk && isLiveOn(guard, target, version));
    const first = live[0];
    const other = live.find(({ syntax }) => first !== undefined && words(syntax.text) !== words(first.syntax.text));
    if (other !== undefined) return other;
  }
  return null;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function describe(key: string, { range }: Definition): Diagnostic {
  const message = `${key} is defined more than once, and not alike`;
  return { code: 'NTB1303', severity: 'warning', message, range, hint: 'the first definition counts' };
}
