import { renderCode } from './markdown-text.js';
import type { DraftPlace } from './page-draft.js';

/** What the docs templates read. Every string is Markdown that is safe to print as it is. */
export type DocsPage = DeclarationPage | IndexPage;
export type DeclarationPage = FunctionPage | RecordPage | EnumPage;

interface PageBase {
  readonly path: string;
  readonly title: string;
}
interface DeclarationPageBase extends PageBase {
  readonly summary: string;
  /** `ntioapi.h:42`, linked to the header's line. */
  readonly source: string;
  readonly availability: string;
  readonly declaration: string;
}

export interface FunctionPage extends DeclarationPageBase {
  readonly kind: 'function';
  readonly library: string;
  readonly twin: string | null;
  readonly parameters: readonly ParameterRow[];
  readonly returns: string;
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
  readonly seeAlso: readonly string[];
  /** Fenced TypeScript: signature of the contract function, of the raw one, and an example. */
  readonly contractSignature: string;
  readonly rawSignature: string;
  readonly example: string;
}
export interface ParameterRow {
  readonly name: string;
  readonly type: string;
  readonly sal: string;
  readonly contract: string;
  readonly text: string;
}

export interface RecordPage extends DeclarationPageBase {
  readonly kind: 'record';
  readonly recordKind: 'struct' | 'union';
  /** Column heads: targets, and size and alignment under them. */
  readonly columns: readonly { readonly targets: string; readonly size: string }[];
  readonly rows: readonly FieldRow[];
  readonly usedBy: readonly string[];
}
export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly bits: string;
  readonly offsets: readonly string[];
  readonly text: string;
}

export interface EnumPage extends DeclarationPageBase {
  readonly kind: 'enum';
  readonly rows: readonly {
    readonly name: string;
    readonly decimal: string;
    readonly hex: string;
    readonly text: string;
  }[];
  readonly usedBy: readonly string[];
}

export interface IndexPage extends PageBase {
  readonly kind: 'index';
  readonly sections: readonly {
    readonly title: string;
    readonly entries: readonly { readonly link: string; readonly summary: string }[];
  }[];
}

/** What the index says of a page. */
export interface IndexEntry {
  readonly kind: Exclude<DocsPage['kind'], 'index'>;
  readonly path: string;
  readonly title: string;
  /** The first sentence, or all that begins with it. */
  readonly summary: string;
}

export interface LinkSettings {
  /** With `{path}` and `{line}`; relative links are relative to the docs folder. Null: sources are named, not linked. */
  readonly sourceLink: string | null;
}
export interface FunctionCode {
  readonly contractSignature: string;
  readonly rawSignature: string;
  readonly example: string;
}

/** `ntioapi.h:42`, as a link where there is one; from a page in a folder, a relative link starts higher up. */
export function renderSourceLink(settings: LinkSettings, place: DraftPlace, page: string): string {
  const name = renderCode(`${place.file}:${place.line}`);
  if (settings.sourceLink === null) return name;
  const filled = settings.sourceLink
    .replaceAll('{path}', encodeURI(place.file))
    .replaceAll('{line}', String(place.line));
  const isAbsolute = /^[a-z]+:/i.test(filled);
  const target = isAbsolute ? filled : '../'.repeat(page.split('/').length - 1) + filled;
  return `[${name}](<${target.replace(/[<>\s]/g, '_')}>)`;
}
