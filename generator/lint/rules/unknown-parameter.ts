import { nearestName } from '../../nearest-name.js';
import type { FunctionComment, LintFunction } from '../lint-subject.js';
import type { LocatedParameter } from '../located-comment.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `\param Lenght` where no parameter is named so. */
export const UNKNOWN_PARAMETER: LintRule = {
  code: 'NTB2001',
  name: 'unknown-parameter',
  summary: 'a documented parameter does not exist',
  severity: 'error',
  check: ({ functions }) => functions.flatMap((fn) => (fn.comment === null ? [] : checkComment(fn, fn.comment))),
};

/** Parameters that an unknown `\param` most likely means: they are not undocumented as well. */
export function meantParameters(fn: LintFunction, comment: FunctionComment): ReadonlySet<string> {
  const names = new Set(fn.parameters.flatMap(({ name }) => name ?? []));
  const documented = new Set(comment.parameters.map(({ name }) => name));
  const free = [...names].filter((name) => !documented.has(name));
  const unknown = [...documented].filter((name) => !names.has(name));
  return new Set(unknown.flatMap((name) => findMeant(name, free, unknown.length)?.name ?? []));
}

function checkComment(fn: LintFunction, { parameters }: FunctionComment): readonly LintFinding[] {
  const names = fn.parameters.flatMap(({ name }) => (name === null ? [] : [name]));
  // Without names there is nothing to compare with: a prototype may leave them out (C11 6.7.6.3).
  if (names.length < fn.parameters.length) return [];
  const known = new Set(names);
  const documented = new Set(parameters.map(({ name }) => name));
  const free = names.filter((name) => !documented.has(name));
  const unknown = parameters.filter(({ name }) => !known.has(name) && !(name === '...' && fn.type.isVariadic));
  return unknown.map((parameter) => describe(fn, parameter, findMeant(parameter.name, free, unknown.length)));
}

/** C promises 127 parameters (C11 5.2.4.1); comparing more names with each other would take too long. */
const MAXIMUM_NAMES = 127;

interface Meant {
  readonly name: string;
  readonly isCertain: boolean;
}

/**
 * The parameter that was meant: the nearest undocumented one, or the one whose name holds the other. It is certain
 * when exactly one documented name and one parameter have no counterpart.
 */
function findMeant(name: string, free: readonly string[], unknownCount: number): Meant | null {
  if (free.length > MAXIMUM_NAMES || unknownCount > MAXIMUM_NAMES) return null;
  const near = nearestName(name, free) ?? free.find((other) => isPartOf(name, other)) ?? null;
  const [only] = free;
  if (near === null)
    return only !== undefined && free.length + unknownCount === 2 ? { name: only, isCertain: false } : null;
  return { name: near, isCertain: free.length === 1 && unknownCount === 1 };
}

function isPartOf(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
}

function describe(fn: LintFunction, { name, range }: LocatedParameter, meant: Meant | null): LintFinding {
  const message = `${fn.name} has no parameter \`${name}\``;
  if (meant === null) return { message, range };
  const fix = meant.isCertain ? [{ file: range.file, start: range.start, end: range.end, text: meant.name }] : [];
  return { message, range, hint: `did you mean \`${meant.name}\`?`, fix };
}
