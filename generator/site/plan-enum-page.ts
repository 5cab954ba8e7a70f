import { sentence } from '../docs/contract-words.js';
import type { ApiEnum, Enumerator } from '../model/api-model.js';
import { isFlagSet } from '../plan/plan-enum.js';
import { renderCode } from './code-html.js';
import { EMPTY, escapeHtml, html } from './html.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import { renderProse } from './prose-html.js';
import type { EnumPage, ValueRow } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { describeBits, showEnumerator } from './value-words.js';
import { isAlways } from './version-paths.js';

/** One enum: its values in decimal and hexadecimal, and as bits where they are flags. */
export function planEnumPage(declared: ApiEnum, scope: SiteScope): EnumPage {
  const path = scope.paths.enums.get(declared.key) ?? '';
  const links = scope.linksOf(path);
  const title = declared.typedefs[0] ?? declared.key;
  const overlay = scope.settings.overlays.get(title) ?? null;
  const isFlags = isFlagSet(declared.enumerators.map(({ value }) => value));
  const rows = declared.enumerators.map((enumerator) => planRow(enumerator, isFlags, links));
  const remarks = renderDocumentation(declared.documentation, links);
  return {
    kind: 'enum',
    path,
    title,
    description: declared.documentation?.summary ?? '',
    header: headerLink(declared.header, scope),
    lead: typeLead(declared, overlay, describeEnum(declared, isFlags), links, scope),
    facts: planTypeFacts(declared, scope),
    // The table says it all for a long one; both would make the page heavy.
    declaration: rows.length > MOST_DECLARED ? EMPTY : renderCode(declared.text, 'c', links),
    remarks: combineText(remarks, overlay?.sections.get('Remarks') ?? null, links, scope),
    isFlagSet: isFlags,
    rows,
    hasText: rows.some(({ text }) => text !== EMPTY),
    usedBy: usedBy(scope.subjects.get(declared.key), title, links, scope),
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
