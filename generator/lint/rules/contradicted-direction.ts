import type { LintFunction, LintParameter, LintSubject } from '../lint-subject.js';
import type { LocatedText } from '../located-comment.js';
import { pointeeOf } from '../pointee.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `\param[out] X` beside `_In_ ... X`. */
export const CONTRADICTED_DIRECTION: LintRule = {
  code: 'NTB2004',
  name: 'contradicted-direction',
  summary: 'a documented direction contradicts the SAL annotation',
  severity: 'error',
  check: (subject) => subject.functions.flatMap((fn) => checkFunction(fn, subject)),
};

const WORDS = { in: 'in', out: 'out', inout: 'in, out' } as const;
type Direction = keyof typeof WORDS;

function checkFunction(fn: LintFunction, subject: LintSubject): readonly LintFinding[] {
  return (fn.comment?.parameters ?? []).flatMap(({ name, direction }) => {
    const parameter = fn.parameters.find((each) => each.name === name);
    if (parameter === undefined || direction === null) return [];
    const stated = directionOf(direction.text);
    const { direction: actual, conditions, attributes } = parameter.contract;
    // What holds under a condition only, or for the pointee, is no contradiction of the whole.
    if (stated === null || actual === 'unknown' || conditions.length > 0 || attributes.some(isDirectional)) return [];
    return stated === actual ? [] : [describe(parameter, direction, actual, subject)];
  });
}

/** `in,out`, `inout`, `in, optional`; null when it names no direction. */
function directionOf(text: string): Direction | null {
  const words = text.toLowerCase().split(/[\s,|/]+/);
  const isIn = words.includes('in') || words.includes('inout');
  const isOut = words.includes('out') || words.includes('inout');
  if (isIn && isOut) return 'inout';
  return isIn ? 'in' : isOut ? 'out' : null;
}

function isDirectional({ name }: { readonly name: string }): boolean {
  return /^_(?:At|Post|Pre|Deref|On_failure)_/.test(name) && !/_(?:notnull|valid)_$/.test(name);
}

function describe(
  { name, syntax, contract }: LintParameter,
  place: LocatedText,
  actual: Direction,
  { model }: LintSubject,
): LintFinding {
  const sal = syntax.annotations.find((each) => each.kind === 'sal')?.name ?? WORDS[actual];
  const message = `\`${name}\` is documented as [${place.text.trim()}] but annotated \`${sal}\``;
  const { range } = place;
  // Memory that can be written may be written whatever `_In_` says; a value or a const pointee cannot.
  const pointee = pointeeOf(syntax.type, model);
  const isCertain = actual !== 'in' || pointee === null || pointee.isConst;
  if (!isCertain || contract.isReserved) return { message, range };
  const others = place.text.split(',').map((word) => word.trim());
  const kept = others.filter((word) => !/^(?:in|out|inout|in\s*[|/]\s*out)$/i.test(word) && word !== '');
  const text = [WORDS[actual], ...kept].join(', ');
  return { message, range, hint: `write [${text}]`, fix: [{ ...editOf(range), text }] };
}

function editOf({ file, start, end }: LintFinding['range']) {
  return { file, start, end };
}
