import type { Guard } from '../model/guard.js';
import type { GuardRegion, HeaderSource } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import { blankOf } from './code-builder.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const EVERY_VERSION: Guard['versions'] = [{ since: null, until: null }];

/**
 * The header as some targets see it: code of all others is blank, at constant offsets. It is for code that parses
 * on each target alone but not with the branches of several side by side.
 */
export function restrictHeader(header: HeaderSource, targets: readonly Target[]): HeaderSource {
  const whole: GuardRegion = { start: 0, end: header.code.length, guard: { targets, versions: EVERY_VERSION } };
  const restricted = header.guards.map(({ start, end, guard }) => ({
    start,
    end,
    guard: { ...guard, targets: guard.targets.filter((target) => targets.includes(target)) },
  }));
  const foreign = restricted.filter(({ guard }) => guard.targets.length === 0);
  const guards = restricted.filter(({ guard }) => guard.targets.length > 0);
  const isWrapped = guards[0]?.start === 0 && guards[0].end === header.code.length;
  return {
    ...header,
    code: blankSpans(header.code, foreign),
    guards: isWrapped ? guards : [whole, ...guards],
    annotations: header.annotations.filter(({ offset }) => !isWithin(foreign, offset)),
    comments: header.comments.filter(({ start }) => !isWithin(foreign, start)),
  };
}

/** One restricted header for each target that has code in it. */
export function splitByTarget(header: HeaderSource, targets: readonly Target[]): readonly HeaderSource[] {
  return targets.map((target) => restrictHeader(header, [target])).filter((one) => /\S/u.test(one.code));
}

function blankSpans(code: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(code.slice(done, from), blankOf(code, from, end));
    done = end;
  }
  return pieces.join('') + code.slice(done);
}

/** Binary search is not worth it: a header has few foreign spans. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}
