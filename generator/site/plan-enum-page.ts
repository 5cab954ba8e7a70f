import { sentence } from '../docs/contract-words.js';
import type { ApiEnum, Enumerator } from '../model/api-model.js';
import { isFlagSet } from '../plan/plan-enum.js';
import { renderCode } from './code-html.js';
import { EMPTY, escapeHtml, type Html, html } from './html.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { renderPager, stretchOf } from './plan-constants-page.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import { renderProse } from './prose-html.js';
import { ENUMERATORS_ON_A_PAGE, enumPartPath } from './site-paths.js';
import type { EnumPage, ValueRow } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { describeBits, showEnumerator } from './value-words.js';
import { isAlways } from './version-paths.js';

/** One enum: its values in decimal and hexadecimal, and as bits where they are flags; a long one in several parts. */
export function* planEnumPages(declared: ApiEnum, scope: SiteScope): Iterable<EnumPage> {
  const first = scope.paths.enums.get(declared.key) ?? '';
  const count = Math.max(1, Math.ceil(declared.enumerators.length / ENUMERATORS_ON_A_PAGE));
  const parts = Array.from({ length: count }, (_, part) => {
    const enumerators = declared.enumerators.slice(part * ENUMERATORS_ON_A_PAGE, (part + 1) * ENUMERATORS_ON_A_PAGE);
    return { path: enumPartPath(first, part), label: stretchOf(enumerators.map(({ name }) => name)), enumerators };
  });
  for (const [part, { path, enumerators }] of parts.entries()) {
    yield planPart({ ...declared, enumerators }, declared, { path, part, pager: renderPager(parts, path) }, scope);
  }
}

interface EnumPart {
  readonly path: string;
  readonly part: number;
  readonly pager: Html;
}

function planPart(shown: ApiEnum, declared: ApiEnum, { path, part, pager }: EnumPart, scope: SiteScope): EnumPage {
  const links = scope.linksOf(path);
  const title = declared.typedefs[0] ?? declared.key;
  const overlay = scope.settings.overlays.get(title) ?? null;
  const isFlags = isFlagSet(declared.enumerators.map(({ value }) => value));
  const rows = shown.enumerators.map((enumerator) => planRow(enumerator, isFlags, links));
  const remarks = renderDocumentation(declared.documentation, links);
  return {
    kind: 'enum',
    path,
    title: part === 0 ? title : `${title} (part ${part + 1})`,
    description: declared.documentation?.summary ?? '',
    header: headerLink(declared.header, scope),
    lead: typeLead(declared, overlay, describeEnum(declared, isFlags), links, scope),
    facts: planTypeFacts(declared, scope),
    // The table says it all for a long one; both would make the page heavy.
    declaration: declared.enumerators.length > MOST_DECLARED ? EMPTY : renderCode(declared.text, 'c', links),
    remarks: combineText(remarks, overlay?.sections.get('Remarks') ?? null, links, scope),
    isFlagSet: isFlags,
    pager,
    rows,
    hasText: rows.some(({ text }) => text !== EMPTY),
    usedBy: part === 0 ? usedBy(scope.subjects.get(declared.key), title, links, scope) : [],
    sources: renderTypeSources(declared, overlay, scope),
  };
}

const MOST_DECLARED = 40;

function describeEnum({ enumerators }: ApiEnum, isFlags: boolean): string {
  return isFlags
    ? `An enum of ${enumerators.length} flags that can be combined.`
    : `An enum of ${enumerators.length} ${enumerators.length === 1 ? 'value' : 'values'}.`;
}

function planRow(
  { name, value, availability, documentation }: Enumerator,
  isFlags: boolean,
  links: PageLinks,
): ValueRow {
  const version = isAlways(availability) ? EMPTY : html`<b class="v">${escapeHtml(sentence(availability.text))}</b> `;
  const said = documentation === null ? EMPTY : renderProse(documentation, links);
  return {
    name,
    ...showEnumerator(value),
    bits: isFlags ? describeBits(BigInt.asUintN(32, value)) : '',
    text: version === EMPTY && said === EMPTY ? EMPTY : html`${version}${said}`,
  };
}
