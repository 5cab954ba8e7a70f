import type { Compiler } from './compilers.js';
import { compileLines, type JudgedLine, readErrors, type VerifyFailure, type VerifyInput } from './judged-lines.js';

/** What claims come to beside headers that the compiler refuses in some places. */
export interface PartialJudgement {
  readonly failures: readonly VerifyFailure[];
  readonly unjudged: readonly VerifyFailure[];
}

/**
 * Judges claims although the headers have mistakes. After a mistake a compiler passes over what depends on it without a
 * word, so silence is no proof: each claim is compiled as it stands and as its opposite, and counts as judged only
 * where the compiler refuses exactly one of them. A claim that fails may still come of a mistake: of a record with a
 * field of an unknown type a compiler makes one without that field.
 */
export function checkBesideMistakes(
  lines: readonly JudgedLine[],
  compiler: Compiler,
  input: VerifyInput,
): PartialJudgement {
  const refused = readErrors(compileLines(lines, compiler, input).errors, lines, input);
  const opposite = lines.map(oppositeOf);
  const refusedOpposite = readErrors(compileLines(opposite, compiler, input).errors, opposite, input);
  const failures: VerifyFailure[] = [];
  const unjudged: VerifyFailure[] = [];
  lines.forEach(({ assertion }, index) => {
    if (assertion === null) return;
    const { subject, claim } = assertion;
    const [error, oppositeError] = [refused.get(index), refusedOpposite.get(index)];
    if (error === undefined && oppositeError !== undefined) return;
    if (error !== undefined && oppositeError === undefined)
      failures.push({ subject, claim, message: 'the compiler disagrees' });
    else unjudged.push({ subject, claim, message: error ?? 'depends on what the compiler refuses' });
  });
  return { failures, unjudged };
}

function oppositeOf({ text, assertion }: JudgedLine): JudgedLine {
  if (assertion === null) return { text, assertion };
  return { text: `_Static_assert(!(${assertion.expression}), "holds");`, assertion };
}
