import { joinManifest, type ManifestEntries, sortEntries } from '../manifest/render-manifest.js';
import type { PartialNames } from './doubts.js';
import type { ModelNames } from './model-names.js';

type Section = 'functions' | 'records' | 'enums' | 'constants' | 'unbound';

interface Entry {
  readonly name: string;
  readonly header: string;
  readonly line: string;
  /** Whether a partial model gives the same line. */
  readonly isWhole: boolean;
}

/**
 * The manifest with the entries of the affected headers as they are now. What the partial model says of others must be
 * what the manifest has: else the edit reaches further. Null then, and when the manifest is not the earlier run's.
 */
export function mergeManifest(
  old: ManifestEntries,
  now: ManifestEntries,
  { before, found }: Pick<PartialNames, 'before' | 'found'>,
  headers: ReadonlySet<string>,
): string | null {
  const merge = (section: Section): readonly string[] | null => {
    const known = pairLines(listNames(before, section), old[section]);
    const partial = pairLines(listNames(found, section), now[section]);
    if (known === null || partial === null || hasChanged(section, known, partial, headers)) return null;
    return joinEntries(known, partial, headers);
  };
  const [functions, records, enums, constants, unbound] = [
    merge('functions'),
    merge('records'),
    merge('enums'),
    merge('constants'),
    merge('unbound'),
  ];
  if (!functions || !records || !enums || !constants || !unbound) return null;
  return [...joinManifest({ functions, records, enums, constants, unbound, handleTypes: now.handleTypes })].join('');
}

type Named = Omit<Entry, 'line'>;

function listNames(names: ModelNames, section: Section): readonly Named[] {
  switch (section) {
    case 'records':
      return names.records.map(({ key, header, isDefined }) => ({ name: key, header, isWhole: isDefined }));
    case 'enums':
      return names.enums.map(({ key, header, enumerators }) => ({
        name: key,
        header,
        isWhole: enumerators.length > 0,
      }));
    case 'constants':
      return names.constants.map(({ name, header }) => ({ name, header, isWhole: true }));
    case 'functions':
    case 'unbound':
      // A function that is there for another's sake may lack its own twin.
      return names[section].map(({ name, header }) => ({ name, header, isWhole: false }));
  }
}

function pairLines(names: readonly Named[], entries: Iterable<string>): readonly Entry[] | null {
  const lines = [...entries];
  if (names.length !== lines.length) return null;
  return sortEntries(names, ({ name }) => name).map((named, index) => ({ ...named, line: lines[index] ?? '' }));
}

function hasChanged(
  section: Section,
  known: readonly Entry[],
  partial: readonly Entry[],
  headers: ReadonlySet<string>,
): boolean {
  if (section === 'unbound') return hasNamesakes(known, partial, headers);
  const lines = new Map(known.map((entry) => [entry.name, entry.line]));
  return partial.some(({ name, header, line, isWhole }) => isWhole && !headers.has(header) && lines.get(name) !== line);
}

/** Of several entries of one name the order is the model's, which a part of it does not know. */
function hasNamesakes(known: readonly Entry[], partial: readonly Entry[], headers: ReadonlySet<string>): boolean {
  const others = new Set(known.filter(({ header }) => !headers.has(header)).map(({ name }) => name));
  return partial.some(({ name, header }) => headers.has(header) && others.has(name));
}

function joinEntries(
  known: readonly Entry[],
  partial: readonly Entry[],
  headers: ReadonlySet<string>,
): readonly string[] {
  const kept = known.filter(({ header }) => !headers.has(header));
  const keptNames = new Set(kept.map(({ name }) => name));
  // A record that is never defined may be kept where it first stood.
  const fresh = partial.filter(({ name, header, isWhole }) => headers.has(header) && (isWhole || !keptNames.has(name)));
  return sortEntries([...kept, ...fresh], ({ name }) => name).map(({ line }) => line);
}
