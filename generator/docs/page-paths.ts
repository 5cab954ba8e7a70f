/** The kinds of page, each in a folder of its own. */
export type PageKind = 'functions' | 'records' | 'enums';

/** A page's kind and key in one: `records/IO_STATUS_BLOCK`. */
export type PageKey = `${PageKind}/${string}`;

/** What a page is about: `name` is what readers call it. */
export interface PageSubject {
  readonly key: string;
  readonly name: string;
}

/** Path of every page, by kind and key. */
export interface PagePaths {
  find(kind: PageKind, key: string): string | null;
  at(page: PageKey): string | null;
}

/**
 * Decides file names. Names are C identifiers, or such joined by dots for nested records; names that
 * differ in case only would be one file on Windows and macOS, so the later one gets a number.
 */
export function planPagePaths(subjects: Readonly<Record<PageKind, readonly PageSubject[]>>): PagePaths {
  const paths = new Map<PageKey, string>();
  for (const kind of ['functions', 'records', 'enums'] as const) {
    const taken = new Set<string>();
    for (const { key, name } of subjects[kind]) paths.set(`${kind}/${key}`, `${kind}/${chooseName(name, taken)}.md`);
  }
  const at = (page: PageKey) => paths.get(page) ?? null;
  return { at, find: (kind, key) => at(`${kind}/${key}`) };
}

function chooseName(wanted: string, taken: Set<string>): string {
  const safe = wanted.replace(/[^\w.$-]/g, '-');
  let name = safe;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${safe}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A relative link from one page to another; both paths are relative to the docs folder. */
export function linkBetween(from: string, to: string): string {
  let link = to;
  for (let at = from.indexOf('/'); at >= 0; at = from.indexOf('/', at + 1)) link = `../${link}`;
  return link;
}
