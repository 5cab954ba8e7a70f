import type { ApiModel } from '../model/api-model.js';
import type { DocsPage, DocsPlan, DocsSettings, EnumPage, FunctionPage, RecordPage } from './docs-plan.js';
import { createLinker } from './linker.js';
import { planEnumPage } from './plan-enum-page.js';
import { planFunctionPage } from './plan-function-page.js';
import { planIndexPage } from './plan-index-page.js';
import { planRecordPage } from './plan-record-page.js';
import { indexUsers } from './type-links.js';

/** One page for each function, record and enum of the model, and an index. */
export function planDocs(model: ApiModel, settings: DocsSettings): DocsPlan {
  const linker = createLinker(model, indexUsers(model), settings);
  const functions = model.functions.map((fn) =>
    planFunctionPage(fn, model, linker, settings.code.get(fn.name) ?? null),
  );
  const records = subjects(model.records).map((record) => planRecordPage(record, linker));
  const enums = subjects(model.enums).map((item) => planEnumPage(item, linker));
  return { pages: withIndex([...functions, ...records, ...enums]) };
}

export type DeclarationPage = FunctionPage | RecordPage | EnumPage;

/** What gets a page: every record and enum of the model that is defined and has a name of its own. */
export function subjects<T extends { readonly key: string }>(items: ReadonlyMap<string, T>): readonly T[] {
  return [...items.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function withIndex(pages: readonly DeclarationPage[]): readonly DocsPage[] {
  return [planIndexPage(pages), ...pages];
}
