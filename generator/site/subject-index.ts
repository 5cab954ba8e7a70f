import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { ConstantPages } from './constant-pages.js';
import { attribute, escapeHtml, type Html } from './html.js';
import { ROOT } from './page-links.js';
import {
  previewConstant,
  previewEnum,
  previewEnumerator,
  previewFunction,
  previewRecord,
  previewTypedef,
} from './previews.js';
import { enumeratorPath, isNested, type SitePaths } from './site-paths.js';
import { definitionOf } from './type-definition.js';

/** Something that has a place on the site. */
export interface Subject {
  readonly kind: 'function' | 'record' | 'enum' | 'type' | 'constant' | 'enumerator';
  /** `constants/ntioapi.html#NAME`: a page, and for a row its place on it. */
  readonly url: string;
  readonly page: string;
  readonly place: string;
  /** The link from any page but the start, as an attribute's value. */
  readonly href: Html;
  /** A few lines of text, made when first shown. */
  readonly preview: () => Html;
}
export type SubjectIndex = ReadonlyMap<string, Subject>;

const DEEPEST = 32;

/** Every name of C that the site can lead to. Where two kinds share a name, functions win, then types. */
export function indexSubjects(model: ApiModel, paths: SitePaths, constants: ConstantPages): SubjectIndex {
  const subjects = new Map<string, Subject>();
  for (const constant of model.constants.values()) {
    const url = constants.urlOf(constant.name);
    if (url !== null) add(subjects, constant.name, 'constant', url, () => previewConstant(constant));
  }
  for (const declared of model.enums.values()) {
    const url = paths.enums.get(declared.key) ?? '';
    for (const [index, enumerator] of declared.enumerators.entries()) {
      const place = `${enumeratorPath(url, index)}#${enumerator.name}`;
      add(subjects, enumerator.name, 'enumerator', place, () => previewEnumerator(enumerator, declared));
    }
  }
  addTypes(subjects, model, paths);
  for (const fn of model.functions) {
    const url = paths.functions.get(fn.name) ?? '';
    add(subjects, fn.name, 'function', url, () => previewFunction(fn));
  }
  return subjects;
}

function addTypes(subjects: Map<string, Subject>, model: ApiModel, paths: SitePaths): void {
  for (const record of model.records.values()) {
    if (isNested(record)) continue;
    const url = paths.records.get(record.key) ?? '';
    const subject = add(subjects, record.key, 'record', url, () => previewRecord(record));
    for (const name of record.typedefs) subjects.set(name, subject);
  }
  for (const declared of model.enums.values()) {
    const url = paths.enums.get(declared.key) ?? '';
    const subject = add(subjects, declared.key, 'enum', url, () => previewEnum(declared));
    for (const name of declared.typedefs) subjects.set(name, subject);
  }
  for (const typedef of model.typedefs.values()) {
    const url = paths.types.get(typedef.name);
    if (url !== undefined) add(subjects, typedef.name, 'type', url, () => previewTypedef(typedef, model));
  }
  for (const name of model.typedefs.keys()) {
    const target = subjects.has(name) ? undefined : findTarget({ kind: 'typedef', name }, model, subjects);
    if (target !== undefined) subjects.set(name, target);
  }
}

function add(
  subjects: Map<string, Subject>,
  name: string,
  kind: Subject['kind'],
  url: string,
  describe: () => string,
): Subject {
  let text: Html | null = null;
  const preview = (): Html => {
    text ??= escapeHtml(describe());
    return text;
  };
  const [page = '', place = ''] = url.split('#');
  const subject = { kind, url, page, place, href: attribute(escapeHtml(ROOT + url)), preview };
  subjects.set(name, subject);
  return subject;
}

/** What a typedef without a page leads to: `PIO_STATUS_BLOCK` to its record, `PULONG` to ULONG. */
function findTarget(type: CType, model: ApiModel, subjects: SubjectIndex): Subject | undefined {
  let current: CType | undefined = type;
  for (let depth = 0; current !== undefined && depth < DEEPEST; depth += 1) {
    const name = nameOfType(current);
    const found = name === null ? undefined : subjects.get(name);
    if (found !== undefined) return found;
    current = peel(current, model);
  }
  return undefined;
}

function nameOfType(type: CType): string | null {
  if (type.kind === 'record' || type.kind === 'enum') return type.key;
  return type.kind === 'typedef' ? type.name : null;
}

function peel(type: CType, model: ApiModel): CType | undefined {
  switch (type.kind) {
    case 'pointer':
      return type.pointee;
    case 'array':
      return type.element;
    case 'typedef':
      return definitionOf(type.name, model);
    default:
      return undefined;
  }
}
