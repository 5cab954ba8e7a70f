import type { Html } from './html.js';

/** What the templates of the site read. Html is safe to print as it is; everything else is text to be escaped. */
export interface SitePlan {
  readonly pages: readonly SitePage[];
  readonly search: SearchData;
}
export type SitePage = FunctionPage | RecordPage | EnumPage | TypePage | ConstantsPage | ListPage | HomePage;

interface PageBase {
  /** Relative to the site's root. */
  readonly path: string;
  readonly title: string;
  /** One plain sentence for search engines and link previews. */
  readonly description: string;
}
interface DeclarationPage extends PageBase {
  /** Link to the header's page. */
  readonly header: Html;
  readonly lead: Html;
  readonly facts: Html;
  readonly usedBy: readonly UserGroup[];
  readonly sources: Html;
}
/** Who refers to something: `Functions`, `Records`. */
export interface UserGroup {
  readonly title: string;
  readonly links: Html;
}

export interface FunctionPage extends DeclarationPage {
  readonly kind: 'function';
  /** The Nt and the Zw declaration, or the only one. */
  readonly declarations: readonly { readonly caption: Html; readonly code: Html }[];
  /** Terms and definitions; empty without parameters. */
  readonly parameters: Html;
  readonly valueTables: readonly ValueTable[];
  readonly returns: Html;
  readonly remarks: Html;
  readonly extra: readonly { readonly title: string; readonly text: Html }[];
  readonly typescript: { readonly contract: Html; readonly raw: Html };
  readonly example: Html;
  readonly seeAlso: Html;
}
export interface ValueTable {
  readonly parameter: string;
  readonly hasText: boolean;
  /** Table rows, as everywhere: a template that went through each cell would take as long as all else of a page. */
  readonly rows: Html;
}

export interface RecordPage extends DeclarationPage {
  readonly kind: 'record';
  readonly declaration: Html;
  readonly remarks: Html;
  /** Null when the record is declared and never defined. */
  readonly layout: RecordLayoutTable | null;
  readonly drawings: readonly { readonly targets: string; readonly svg: Html }[];
}
export interface RecordLayoutTable {
  readonly columns: readonly { readonly targets: string; readonly size: string }[];
  readonly rows: Html;
  readonly hasText: boolean;
  readonly hasBits: boolean;
}

export interface EnumPage extends DeclarationPage {
  readonly kind: 'enum';
  readonly declaration: Html;
  readonly remarks: Html;
  readonly isFlagSet: boolean;
  /** Links to the other parts of a long one. */
  readonly pager: Html;
  readonly rows: Html;
  readonly hasText: boolean;
}

export interface TypePage extends DeclarationPage {
  readonly kind: 'type';
  readonly declaration: Html;
  readonly parameters: Html;
  readonly remarks: Html;
}

export interface ConstantsPage extends PageBase {
  readonly kind: 'constants';
  readonly header: Html;
  /** Bodies of the table: constants that stand together in the header. */
  readonly groups: Html;
  readonly pager: Html;
}

/** A page of links: a header, a DLL, a version, a stretch of the alphabet, or what leads to those. */
export interface ListPage extends PageBase {
  readonly kind: 'list';
  readonly lead: Html;
  readonly sections: readonly { readonly title: string; readonly links: Html }[];
  readonly pager: Html;
}

export interface HomePage extends PageBase {
  readonly kind: 'home';
  readonly counts: readonly { readonly label: string; readonly count: string; readonly href: string }[];
  readonly headers: Html;
  readonly newest: readonly { readonly href: string; readonly name: string; readonly count: string }[];
}

/** What the search script indexes, in columns to be small: see `assets/search.js`. */
export interface SearchData {
  readonly functions: readonly SearchRow[];
  readonly records: readonly SearchRow[];
  readonly enums: readonly SearchRow[];
  readonly types: readonly SearchRow[];
  readonly enumerators: readonly SearchRow[];
  readonly constants: readonly SearchRow[];
}
/** Name; place where it does not follow from the name; members (parameters, fields); prose; value in hexadecimal. */
export interface SearchRow {
  readonly name: string;
  readonly url: string;
  readonly members: string;
  readonly text: string;
  readonly value: string;
}
