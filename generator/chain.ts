import type { Diagnostic, Result } from './diagnostics.js';

/** Hears of the stages of a run as they begin and end. */
export interface StageObserver {
  begin(name: string): void;
  /** `counts` tell how much there was: `44 headers`, `116,649 lines`. */
  end(name: string, counts: readonly string[]): void;
}

/** What the stages have made so far: null once a stage has found an error, after which no further one runs. */
export interface Chain<T> {
  stage<U>(name: string, run: (value: T) => Result<U>, count: (value: U) => readonly string[]): Chain<U>;
  finish(): Result<T | null>;
}

export function startChain<T>(value: T, observer: StageObserver): Chain<T> {
  return link(value, [], observer);
}

function link<T>(value: T, diagnostics: readonly Diagnostic[], observer: StageObserver): Chain<T> {
  return {
    stage: (name, run, count) => {
      observer.begin(name);
      const result = run(value);
      observer.end(name, count(result.value));
      const all = [...diagnostics, ...result.diagnostics];
      return hasErrors(result.diagnostics) ? brokenLink(all) : link(result.value, all, observer);
    },
    finish: () => ({ value, diagnostics }),
  };
}

function brokenLink<T>(diagnostics: readonly Diagnostic[]): Chain<T> {
  return { stage: () => brokenLink(diagnostics), finish: () => ({ value: null, diagnostics }) };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
