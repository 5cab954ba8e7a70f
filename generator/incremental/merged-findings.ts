import type { Diagnostic } from '../diagnostics.js';

/** What is said of the configuration and the overrides, which a partial model cannot judge. */
const ELSEWHERE: ReadonlySet<Diagnostic['code']> = new Set(['NTB1701', 'NTB1702', 'NTB1705']);
/** Counts users in all headers. */
const UNKNOWN_TYPE = 'NTB1301';

/**
 * The findings of the earlier run, those in affected headers at their places of now. Null when an edit has brought or
 * mended some: where they would stand among the others only a whole run knows.
 */
export function mergeFindings(
  before: readonly Diagnostic[],
  partial: readonly Diagnostic[],
  headers: ReadonlySet<string>,
): readonly Diagnostic[] | null {
  const isHere = ({ range }: Diagnostic) => range !== null && headers.has(range.file);
  const judged = partial.filter(({ code }) => !ELSEWHERE.has(code));
  if ([...judged, ...before.filter(isHere)].some(({ code }) => code === UNKNOWN_TYPE)) return null;
  const known = new Set(before.map((finding) => JSON.stringify(finding)));
  if (judged.some((finding) => !isHere(finding) && !known.has(JSON.stringify(finding)))) return null;
  const fresh = judged.filter(isHere);
  const old = before.filter(isHere);
  if (fresh.length !== old.length || !fresh.every((finding, index) => isAlike(finding, old[index]))) return null;
  let next = 0;
  return before.map((finding) => (isHere(finding) ? (fresh[next++] ?? finding) : finding));
}

function isAlike(left: Diagnostic, right: Diagnostic | undefined): boolean {
  return right !== undefined && spellPlaceless(left) === spellPlaceless(right);
}

function spellPlaceless({ code, severity, message, hint, range }: Diagnostic): string {
  return JSON.stringify([code, severity, message, hint, range?.file]);
}
