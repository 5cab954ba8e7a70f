import type { GeneratedFile } from '../model/generated-file.js';
import type { IndexEntry } from './docs-plan.js';
import { createLinker, type LinkedNames, type Linker } from './linker.js';
import type { PageDraft, PageSetup } from './page-draft.js';
import { planIndexPage } from './plan-index-page.js';
import { planPage } from './plan-page.js';
import { createPageRenderer } from './render-docs.js';

/** Makes pages in whatever order their drafts come, and at last the index of them. */
export interface PageMaker {
  make(draft: PageDraft): GeneratedFile;
  makeIndex(): GeneratedFile;
  /** What the index says of the pages, in its order. */
  listPages(): readonly IndexEntry[];
}

export function createPageMaker({ names, sourceLink, folder, templates }: PageSetup): PageMaker {
  const linker = createLinker(names, { sourceLink });
  const render = createPageRenderer(templates, folder);
  const entries = new Map<string, IndexEntry>();
  const listPages = () => orderPaths(names, linker).flatMap((path) => entries.get(path) ?? []);
  return {
    make(draft) {
      const page = planPage(draft, linker);
      entries.set(page.path, { kind: page.kind, path: page.path, title: page.title, summary: page.summary });
      return render(page);
    },
    makeIndex: () => render(planIndexPage(listPages())),
    listPages,
  };
}

/** Functions in the order of the model, then records and enums by their keys. */
function orderPaths({ functions, records, enums }: LinkedNames, linker: Linker): readonly string[] {
  return [
    ...functions.map(({ name }) => linker.path('functions', name)),
    ...sortKeys(records).map((key) => linker.path('records', key)),
    ...sortKeys(enums).map((key) => linker.path('enums', key)),
  ];
}

function sortKeys(items: ReadonlyMap<string, unknown>): readonly string[] {
  return [...items.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
