import type { ApiConstant, ApiModel } from '../model/api-model.js';
import { chooseFileName } from './site-paths.js';

/** Constants share pages: those of a header in its order, cut where a page would grow heavy. */
export interface ConstantPages {
  readonly pages: readonly ConstantPage[];
  /** `constants/ntioapi.html#NAME`. */
  urlOf(name: string): string | null;
}
export interface ConstantPage {
  readonly header: string;
  readonly path: string;
  /** Counts from 1; how many pages its header has. */
  readonly part: number;
  readonly parts: number;
  /** Constants that stand together in the header. */
  readonly groups: readonly (readonly ApiConstant[])[];
}

const MOST_ON_A_PAGE = 120;
/** Lines between two constants that belong together. */
const GAP = 8;

export function planConstantPages(model: ApiModel): ConstantPages {
  const taken = new Set<string>();
  const urls = new Map<string, string>();
  const pages = [...groupByHeader(model)].flatMap(([header, constants]) => planPages(header, constants, taken));
  for (const { path, groups } of pages) {
    for (const { name } of groups.flat()) urls.set(name, `${path}#${name}`);
  }
  return { pages, urlOf: (name) => urls.get(name) ?? null };
}

function groupByHeader(model: ApiModel): ReadonlyMap<string, readonly ApiConstant[]> {
  const headers = new Map<string, ApiConstant[]>();
  for (const constant of model.constants.values()) {
    const known = headers.get(constant.header);
    if (known === undefined) headers.set(constant.header, [constant]);
    else known.push(constant);
  }
  return headers;
}

function planPages(header: string, constants: readonly ApiConstant[], taken: Set<string>): readonly ConstantPage[] {
  const chunks = chunkGroups(groupByPlace(constants));
  const name = header.replace(/\.h$/i, '');
  return chunks.map((groups, index) => ({
    header,
    path: `constants/${chooseFileName(index === 0 ? name : `${name}-${index + 1}`, taken)}.html`,
    part: index + 1,
    parts: chunks.length,
    groups,
  }));
}

function groupByPlace(constants: readonly ApiConstant[]): readonly (readonly ApiConstant[])[] {
  const groups: ApiConstant[][] = [];
  let line = Number.NEGATIVE_INFINITY;
  for (const constant of [...constants].sort((a, b) => a.range.start - b.range.start)) {
    const group = groups.at(-1);
    if (group === undefined || constant.range.line - line > GAP || group.length >= MOST_ON_A_PAGE)
      groups.push([constant]);
    else group.push(constant);
    line = constant.range.line;
  }
  return groups;
}

function chunkGroups(groups: readonly (readonly ApiConstant[])[]): readonly (readonly (readonly ApiConstant[])[])[] {
  const chunks: (readonly ApiConstant[])[][] = [];
  let count = 0;
  for (const group of groups) {
    const chunk = chunks.at(-1);
    if (chunk === undefined || count + group.length > MOST_ON_A_PAGE) {
      chunks.push([group]);
      count = group.length;
    } else {
      chunk.push(group);
      count += group.length;
    }
  }
  return chunks;
}
