import { rangeAt } from '../../config/text-position.js';
import type { HeaderSource } from '../../model/header-source.js';
import { evaluateGuard, type GuardScope, versionPoints } from '../guard-condition.js';
import type { LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `#if (VERSION < 5)` inside `#if (VERSION >= 7)`. */
export const IMPOSSIBLE_GUARD: LintRule = {
  code: 'NTB2013',
  name: 'impossible-guard',
  summary: 'a version guard can never hold',
  severity: 'error',
  check: (subject) => {
    const seen = new Set<string>();
    return subject.headers.flatMap((header) => {
      if (header.isSdk || seen.has(header.path) || !header.text.includes(subject.versionMacro)) return [];
      seen.add(header.path);
      return checkHeader(header, subject);
    });
  },
};

/** One branch of a conditional: the versions, as indices of the points, for which it may hold. */
interface Frame {
  /** Where the code around the group may be live. */
  readonly outer: readonly boolean[];
  /** Where no branch before has held for certain. */
  left: boolean[];
  live: readonly boolean[];
  /** Some condition of the group compares the version. */
  isVersioned: boolean;
}

const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b([^\n]*)/gm;

function checkHeader(header: HeaderSource, { versionMacro, constantValue }: LintSubject): readonly LintFinding[] {
  const directives = [...header.text.matchAll(DIRECTIVE)];
  const scope = { versionMacro, constantValue };
  const readsVersion = new RegExp(`\\b${versionMacro}\\b`);
  const points = versionPoints(
    directives.map((match) => conditionOf(match[2] ?? '')),
    scope,
  );
  if (points === null) return [];
  const frames: Frame[] = [];
  const outcomesOf = rememberOutcomes(points, scope);
  return directives.flatMap((match) => {
    const [, name = '', rest = ''] = match;
    if (name === 'endif') frames.pop();
    else {
      const text = name === 'if' || name === 'elif' ? conditionOf(rest) : '';
      const isVersioned = readsVersion.test(text);
      const outcomes = name === 'else' ? points.map(() => true) : outcomesOf(text);
      const frame = enterBranch(frames, name, outcomes, isVersioned);
      if (frame?.isVersioned && frame.outer.includes(true) && !frame.live.includes(true)) {
        return [describe(match, header, rest)];
      }
    }
    return [];
  });
}

/** Headers repeat their conditions. */
function rememberOutcomes(points: readonly bigint[], scope: GuardScope): (text: string) => readonly (boolean | null)[] {
  const known = new Map<string, readonly (boolean | null)[]>();
  return (text) => {
    const outcomes = known.get(text) ?? evaluateGuard(text, points, scope);
    known.set(text, outcomes);
    return outcomes;
  };
}

function enterBranch(
  frames: Frame[],
  name: string,
  outcomes: readonly (boolean | null)[],
  isVersioned: boolean,
): Frame | null {
  if (name.startsWith('if')) {
    const outer = frames.at(-1)?.live ?? outcomes.map(() => true);
    frames.push({ outer, left: [...outer], live: outer, isVersioned: false });
  }
  const frame = frames.at(-1);
  if (frame === undefined) return null;
  frame.isVersioned ||= isVersioned;
  const { left } = frame;
  frame.live = outcomes.map((outcome, index) => left[index] === true && outcome !== false);
  frame.left = outcomes.map((outcome, index) => left[index] === true && outcome !== true);
  return frame;
}

/** The condition without comments. */
function conditionOf(rest: string): string {
  let text = '';
  let at = 0;
  for (let open = rest.indexOf('/*'); open >= 0; open = rest.indexOf('/*', at)) {
    text += `${rest.slice(at, open)} `;
    const close = rest.indexOf('*/', open + 2);
    at = close < 0 ? rest.length : close + 2;
  }
  const [condition = ''] = (text + rest.slice(at)).split('//');
  return condition.trim();
}

function describe(match: RegExpExecArray, { path, lineStarts }: HeaderSource, rest: string): LintFinding {
  const start = match.index + match[0].indexOf('#');
  const end = match.index + match[0].trimEnd().length;
  const range = rangeAt(path, lineStarts, start, end);
  const what = conditionOf(rest) === '' ? 'this branch' : `\`${conditionOf(rest)}\``;
  return { message: `${what} can never hold here`, range };
}
