import type { DeclarationPage, FunctionCode, IndexEntry } from '../docs/docs-plan.js';
import { draftEnum, draftFunction, draftRecord, indexFunctions } from '../docs/draft-pages.js';
import { createLinker } from '../docs/linker.js';
import { planEnumPage } from '../docs/plan-enum-page.js';
import { planFunctionPage } from '../docs/plan-function-page.js';
import { planIndexPage } from '../docs/plan-index-page.js';
import { planRecordPage } from '../docs/plan-record-page.js';
import { createPageRenderer } from '../docs/render-docs.js';
import { collectUsers, createTypePages, type UserIndex } from '../docs/type-links.js';
import { readTemplates } from '../emit/backend-templates.js';
import type { ApiModel } from '../model/api-model.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { describePage } from './describe-baseline.js';
import type { PartialNames } from './doubts.js';
import { toLinkedModel } from './settled-names.js';

/** The pages that an edit has changed, and what the index says of all. */
export interface PartialPages {
  readonly files: readonly GeneratedFile[];
  readonly pages: readonly IndexEntry[];
}

interface PageSettings {
  readonly headers: ReadonlySet<string>;
  readonly folder: string;
  readonly sourceLink: string | null;
  readonly code: ReadonlyMap<string, FunctionCode>;
  readonly pagesBefore: readonly IndexEntry[];
}

/**
 * The pages of the affected headers, and of the records and enums that other functions use now. Null when one of those
 * is not known well enough.
 */
export function renderPartialPages(
  model: ApiModel,
  { before, merged }: PartialNames,
  settings: PageSettings,
): PartialPages | null {
  const users = collectUsers(merged.functions);
  const changed = listChangedUsers(collectUsers(before.functions), users);
  const linker = createLinker(toLinkedModel(merged), settings);
  const findPage = createTypePages(model);
  const functions = indexFunctions(model);
  const { headers, code } = settings;
  const isDue = (kind: string, key: string, header: string) => headers.has(header) || changed.has(`${kind}/${key}`);
  const planned: DeclarationPage[] = [];
  for (const { name, header } of merged.functions) {
    if (!headers.has(header)) continue;
    const declared = functions.get(name);
    if (declared === undefined) return null;
    const twin = functions.get(declared.twin ?? '');
    planned.push(planFunctionPage(draftFunction(declared, twin, findPage, code.get(name) ?? null), linker));
  }
  for (const { key, header } of merged.records.filter((each) => isDue('records', each.key, each.header))) {
    const record = model.records.get(key);
    if (record === undefined || record.header !== header) return null;
    planned.push(planRecordPage(draftRecord(record, findPage, users.get(`records/${key}`) ?? []), linker));
  }
  for (const { key, header } of merged.enums.filter((each) => isDue('enums', each.key, each.header))) {
    const item = model.enums.get(key);
    if (item === undefined || item.header !== header) return null;
    planned.push(planEnumPage(draftEnum(item, users.get(`enums/${key}`) ?? []), linker));
  }
  const pages = orderPages(planned, settings.pagesBefore, merged, (kind, key) => linker.path(kind, key));
  if (pages === null) return null;
  const render = createPageRenderer(readTemplates('docs'), settings.folder);
  return { files: [planIndexPage(pages), ...planned].map(render), pages };
}

/** Records and enums that are used by others now than before. */
function listChangedUsers(before: UserIndex, after: UserIndex): ReadonlySet<string> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Set([...keys].filter((key) => before.get(key)?.join() !== after.get(key)?.join()));
}

/** As the index lists them: functions in their order, then records and enums by their keys. */
function orderPages(
  planned: readonly DeclarationPage[],
  before: readonly IndexEntry[],
  { functions, records, enums }: PartialNames['merged'],
  pathOf: (kind: 'functions' | 'records' | 'enums', key: string) => string,
): readonly IndexEntry[] | null {
  const known = new Map([...before, ...planned.map(describePage)].map((page) => [page.path, page]));
  const paths = [
    ...functions.map(({ name }) => pathOf('functions', name)),
    ...sortKeys(records).map((key) => pathOf('records', key)),
    ...sortKeys(enums).map((key) => pathOf('enums', key)),
  ];
  const pages = paths.flatMap((path) => known.get(path) ?? []);
  return pages.length === paths.length ? pages : null;
}

function sortKeys(all: readonly { readonly key: string }[]): readonly string[] {
  return all.map(({ key }) => key).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
