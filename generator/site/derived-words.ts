import type { ApiFunction, ApiParameter } from '../model/api-model.js';

/** What the signature itself tells, where nobody wrote a comment. */
export function describeSignature(fn: ApiFunction): string {
  const given = fn.parameters.filter(({ contract }) => contract.direction === 'in' || contract.direction === 'unknown');
  const changed = fn.parameters.filter(({ contract }) => contract.direction === 'inout');
  const received = fn.parameters.filter(({ contract }) => contract.direction === 'out');
  const parts = [
    given.length === 0 ? '' : `takes ${list(given)}`,
    changed.length === 0 ? '' : `updates ${list(changed)}`,
    received.length === 0 ? '' : `gives back ${list(received)}`,
    fn.returnSpelling === 'VOID' || fn.returnSpelling === 'void' ? '' : `returns \`${fn.returnSpelling}\``,
  ].filter((part) => part !== '');
  const what = parts.length === 0 ? 'takes nothing and returns nothing' : joinWords(parts);
  return `The header does not describe it. By its signature it ${what}.`;
}

function list(parameters: readonly ApiParameter[]): string {
  return joinWords(
    parameters.map(({ name, contract }) => {
      const isOptional = contract.isOptional ? ' (optional)' : '';
      return `\`${name}\`${contract.isReserved ? ' (reserved)' : isOptional}`;
    }),
  );
}

function joinWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
