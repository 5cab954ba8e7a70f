import type { ApiModel, ApiTypedef } from '../model/api-model.js';
import type { SiteSettings } from './site-settings.js';

/** Where each subject's page is, relative to the site's root. */
export interface SitePaths {
  readonly functions: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, string>;
  readonly enums: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

/**
 * Decides file names. Names that differ in case only would be one file on Windows and macOS: the later one gets a
 * number. The second of a pair of twins has no page of its own: it stands on the first one's.
 */
export function planSitePaths(model: ApiModel, pages: readonly ApiTypedef[], settings: SiteSettings): SitePaths {
  const functions = namePages(
    'functions',
    model.functions.filter((fn) => !isSecondTwin(fn, settings)).map(({ name }) => [name, name]),
  );
  for (const { name, twin } of model.functions) {
    const page = twin === null ? undefined : functions.get(twin);
    if (!functions.has(name) && page !== undefined) functions.set(name, page);
  }
  return {
    functions,
    records: namePages(
      'records',
      [...model.records.values()]
        .filter((record) => !isNested(record))
        .map(({ key, typedefs }) => [key, typedefs[0] ?? key]),
    ),
    enums: namePages(
      'enums',
      [...model.enums.values()].map(({ key, typedefs }) => [key, typedefs[0] ?? key]),
    ),
    types: namePages(
      'types',
      pages.map(({ name }) => [name, name]),
    ),
  };
}

/** A record in another one (`Outer.field`) is shown there. */
export function isNested({ key }: { readonly key: string }): boolean {
  return key.includes('.');
}

/** Of two names for one system service, the one with the second prefix. */
export function isSecondTwin(
  { name, twin }: { readonly name: string; readonly twin: string | null },
  { twinPrefixes }: SiteSettings,
): boolean {
  return twin !== null && twinPrefixes !== null && name.startsWith(twinPrefixes[1]) && twin.startsWith(twinPrefixes[0]);
}

function namePages(folder: string, subjects: readonly (readonly [key: string, name: string])[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(subjects.map(([key, name]) => [key, `${folder}/${chooseFileName(name, taken)}.html`]));
}

/** Rows of a long enum that one page carries. */
export const ENUMERATORS_ON_A_PAGE = 80;

export function enumPartPath(first: string, part: number): string {
  return part === 0 ? first : first.replace(/\.html$/, `.${part + 1}.html`);
}

/** Where an enumerator stands, by its index. */
export function enumeratorPath(first: string, index: number): string {
  return enumPartPath(first, Math.floor(index / ENUMERATORS_ON_A_PAGE));
}

/** Windows reserves these names with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

export function chooseFileName(wanted: string, taken: Set<string>): string {
  const safe = wanted.replace(/[^\w.-]/g, '-').slice(0, 120);
  let name = RESERVED.test(safe) ? `${safe}-` : safe;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${safe}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}
