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
 * The header as one target sees it: code of all others is blank, at constant offsets. It is for code that has no
 * common form on all targets.
 */
export function restrictHeader(header: HeaderSource, target: Target): HeaderSource {
  const { length } = header.code;
  const whole: GuardRegion = { start: 0, end: length, guard: { targets: [target], versions: EVERY_VERSION } };
  const restricted = header.guards.map(({ start, end, guard }) => ({
    start,
    end,
    guard: { ...guard, targets: guard.targets.filter((one) => one === target) },
  }));
  const foreign = restricted.filter(({ guard }) => guard.targets.length === 0);
  const guards = restricted.filter(({ guard }) => guard.targets.length > 0);
  const isWrapped = guards[0]?.start === 0 && guards[0].end === length;
  return {
    ...header,
    code: blankSpans(header.code, foreign),
    guards: isWrapped ? guards : [whole, ...guards],
    annotations: header.annotations.filter(({ offset }) => !isWithin(foreign, offset)),
    comments: header.comments.filter(({ start }) => !isWithin(foreign, start)),
  };
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
