import type { ApiModel } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import { TARGETS } from '../model/target.js';
import { enumeratorPath, isNested } from './site-paths.js';
import type { SearchData, SearchRow } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { showConstant, showEnumerator } from './value-words.js';

/** Everything that search looks through. Places that follow from the name are left empty. */
export function planSearch(scope: SiteScope): SearchData {
  const { model, paths, constants } = scope;
  return {
    functions: model.functions.map(({ name, parameters, documentation }) =>
      row('functions', name, paths.functions.get(name), {
        members: parameters.map((parameter) => parameter.name).join(' '),
        text: textOf(documentation, scope.settings.overlays.get(name)?.summary?.text),
      }),
    ),
    records: recordRows(model, scope),
    enums: [...model.enums.values()].map((each) =>
      row('enums', each.typedefs[0] ?? each.key, paths.enums.get(each.key), {
        members: otherNames(each),
        text: textOf(each.documentation),
      }),
    ),
    types: [...paths.types].map(([name, url]) =>
      row('types', name, url, {
        members: (model.typedefs.get(name)?.callback?.parameters ?? []).map((each) => each.name).join(' '),
        text: textOf(model.typedefs.get(name)?.documentation ?? null),
      }),
    ),
    enumerators: [...model.enums.values()].flatMap(({ key, enumerators }) =>
      enumerators.map(({ name, value, documentation }, index) => ({
        ...empty(name),
        url: enumeratorPath(paths.enums.get(key) ?? '', index),
        value: showEnumerator(value).hex.toLowerCase(),
        text: documentation ?? '',
      })),
    ),
    constants: [...model.constants.values()].map(({ name, value, documentation }) => ({
      ...empty(name),
      url: (constants.urlOf(name) ?? '').split('#')[0] ?? '',
      value: searchedValue(showConstant(value).hex, showConstant(value).decimal),
      text: documentation ?? '',
    })),
  };
}

function searchedValue(hex: string, decimal: string): string {
  return (hex === '' ? decimal : (hex.split(' ')[0] ?? '')).toLowerCase();
}

function recordRows(model: ApiModel, { paths }: SiteScope): readonly SearchRow[] {
  const records = [...model.records.values()].filter((record) => !isNested(record));
  return records.map((record) => {
    const layout = TARGETS.map((target) => record.layouts[target]).find((found) => found !== undefined);
    const fields = layout?.fields.map(({ name }) => name) ?? [];
    return row('records', record.typedefs[0] ?? record.key, paths.records.get(record.key), {
      members: [otherNames(record), ...fields].filter((name) => name !== '').join(' '),
      text: textOf(record.documentation),
    });
  });
}

function otherNames({ tag, typedefs }: { readonly tag: string | null; readonly typedefs: readonly string[] }): string {
  return [tag ?? '', ...typedefs.slice(1)].filter((name) => name !== '').join(' ');
}

function row(
  folder: string,
  name: string,
  url: string | undefined,
  rest: { readonly members: string; readonly text: string },
): SearchRow {
  return { ...empty(name), url: url === `${folder}/${name}.html` ? '' : (url ?? ''), ...rest };
}

function empty(name: string): SearchRow {
  return { name, url: '', members: '', text: '', value: '' };
}

function textOf(documentation: Documentation | null, overlay = ''): string {
  if (documentation === null) return overlay;
  const { summary, parameters, returns, remarks } = documentation;
  return [summary, ...parameters.map(({ text }) => text), returns ?? '', ...remarks, overlay]
    .filter((text) => text !== '')
    .join(' ');
}
