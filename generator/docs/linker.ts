import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { SourceRange } from '../model/position.js';
import { type DocsSettings, renderSourceLink } from './docs-plan.js';
import { escapeMarkdown, renderCode } from './markdown-text.js';
import { linkBetween, type PageKind, planPagePaths } from './page-paths.js';
import { findTypeTarget, indexUsers } from './type-links.js';

/** Makes the links of one set of pages. All results are Markdown. */
export interface Linker {
  path(kind: PageKind, key: string): string;
  /** The text as a link to a page, or as code where there is no such page. */
  link(kind: PageKind, key: string, text: string, from: string): string;
  type(type: CType, spelling: string, from: string): string;
  source(range: SourceRange, from: string): string;
  users(kind: PageKind, key: string, from: string): readonly string[];
}

export function createLinker(model: ApiModel, settings: DocsSettings): Linker {
  const paths = planPagePaths({
    functions: model.functions.map((fn) => fn.name),
    records: [...model.records.keys()],
    enums: [...model.enums.keys()],
  });
  const usersOf = indexUsers(model);
  const link: Linker['link'] = (kind, key, text, from) => {
    const path = paths.find(kind, key);
    return path === null ? renderCode(text) : `[${renderCode(text)}](${linkBetween(from, path)})`;
  };
  return {
    link,
    path: (kind, key) => paths.find(kind, key) ?? `${kind}/${escapeMarkdown(key)}.md`,
    type: (type, spelling, from) => {
      const target = findTypeTarget(type, model);
      return target === null ? renderCode(spelling) : link(target.kind, target.key, spelling, from);
    },
    source: (range, from) => renderSourceLink(settings, range, from),
    users: (kind, key, from) =>
      (usersOf.get(`${kind}/${key}`) ?? []).map((name) => link('functions', name, name, from)),
  };
}
