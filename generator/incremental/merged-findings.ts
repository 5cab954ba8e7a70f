import type { Diagnostic } from '../diagnostics.js';
import type { HeaderChanges } from './header-changes.js';

/** What is said of the configuration and the overrides, which a partial model cannot judge. */
const ELSEWHERE: ReadonlySet<Diagnostic['code']> = new Set(['NTB1701', 'NTB1702', 'NTB1705']);
/**
 * The findings of the earlier run, those in affected headers at their places of now. Null when an edit has brought or
 * mended some: where they would stand among the others only a whole run knows.
 */
export function mergeFindings(
  before: readonly Diagnostic[],
  partial: readonly Diagnostic[],
  headers: ReadonlySet<string>,
  changes: HeaderChanges,
): readonly Diagnostic[] | null {
  const judged = partial.filter(({ code }) => !ELSEWHERE.has(code));
  const unknown = mergeUnknown(before, judged, headers, changes);
  const others = mergeOthers(before.filter(isOther), judged.filter(isOther), headers);
  if (unknown === null || others === null) return null;
  return before.map((finding) => (isOther(finding) ? others.get(finding) : unknown.get(finding)) ?? finding);
}

type Moved = ReadonlyMap<Diagnostic, Diagnostic>;

/** Most stand where they stood, and in the order of the headers. */
function mergeOthers(
  before: readonly Diagnostic[],
  judged: readonly Diagnostic[],
  headers: ReadonlySet<string>,
): Moved | null {
  const isHere = ({ range }: Diagnostic) => range !== null && headers.has(range.file);
  const known = new Set(before.map((finding) => JSON.stringify(finding)));
  if (judged.some((finding) => !isHere(finding) && !known.has(JSON.stringify(finding)))) return null;
  const fresh = judged.filter(isHere);
  const old = before.filter(isHere);
  if (fresh.length !== old.length || !fresh.every((finding, index) => isAlike(finding, old[index]))) return null;
  return new Map(old.map((finding, index) => [finding, fresh[index] ?? finding]));
}

/**
 * Those of unknown types count users in all headers, of which a part knows some. Where nothing that has changed speaks
 * of the type they are the same, but that the first user may have moved.
 */
function mergeUnknown(
  before: readonly Diagnostic[],
  judged: readonly Diagnostic[],
  headers: ReadonlySet<string>,
  { names, wordsBefore, wordsAfter }: HeaderChanges,
): Moved | null {
  const found = new Map(judged.filter((finding) => !isOther(finding)).map((finding) => [nameOf(finding), finding]));
  const old = before.filter((finding) => !isOther(finding));
  const known = new Set(old.map(nameOf));
  const isConcerned = (name: string) => names.has(name) || wordsBefore.has(name) || wordsAfter.has(name);
  if ([...known].some(isConcerned) || [...found.keys()].some((name) => !known.has(name))) return null;
  const moved = new Map<Diagnostic, Diagnostic>();
  for (const finding of old) {
    const { range } = finding;
    if (range === null || !headers.has(range.file)) continue;
    const place = found.get(nameOf(finding))?.range ?? null;
    if (place === null || place.file !== range.file) return null;
    moved.set(finding, { ...finding, range: place });
  }
  return moved;
}

function isOther({ code }: Diagnostic): boolean {
  return code !== 'NTB1301';
}

/** `unknown type X, used by 2 declarations` */
function nameOf({ message }: Diagnostic): string {
  return /^unknown type (\S+),/.exec(message)?.[1] ?? message;
}

function isAlike(left: Diagnostic, right: Diagnostic | undefined): boolean {
  return right !== undefined && spellPlaceless(left) === spellPlaceless(right);
}

function spellPlaceless({ code, severity, message, hint, range }: Diagnostic): string {
  return JSON.stringify([code, severity, message, hint, range?.file]);
}
