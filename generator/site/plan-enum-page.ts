import { differingValues } from '../documentation/enumerator-notes.js';
import type { ApiEnum, Enumerator } from '../model/api-model.js';
import { isFlagSet } from '../plan/plan-enum.js';
import { renderCode } from './code-html.js';
import { renderFacts } from './facts-html.js';
import { attribute, EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { hasMeaning, renderMeaning } from './meaning-html.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { renderPager, stretchOf } from './plan-constants-page.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import { ENUMERATORS_ON_A_PAGE, enumPartPath } from './site-paths.js';
import type { EnumPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { describeBits, showEnumerator } from './value-words.js';

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
  const shape = {
    isFlagSet: isFlags,
    hasText: shown.enumerators.some((each) => hasMeaning(each) || each.differing !== undefined),
  };
  const remarks = renderDocumentation(declared.documentation, links);
  return {
    kind: 'enum',
    path,
    title: part === 0 ? title : `${title} (part ${part + 1})`,
    description: declared.documentation?.summary ?? '',
    header: headerLink(declared.header, scope),
    lead: typeLead(declared, overlay, describeEnum(declared, isFlags), links, scope),
    facts: renderFacts(planTypeFacts(declared, scope)),
    // The table says it all for a long one; both would make the page heavy.
    declaration: declared.enumerators.length > MOST_DECLARED ? EMPTY : renderCode(declared.text, 'c', links),
    remarks: combineText(remarks, overlay?.sections.get('Remarks') ?? null, links, scope),
    ...shape,
    pager,
    rows: joinHtml(shown.enumerators.map((enumerator) => renderRow(enumerator, shape, links))),
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

/** Name, decimal, hexadecimal, bits, meaning. */
function renderRow(enumerator: Enumerator, { isFlagSet, hasText }: TableShape, links: PageLinks): Html {
  const name = escapeHtml(enumerator.name);
  const { decimal, hex } = showEnumerator(enumerator.value);
  const bits = isFlagSet ? html`<td>${escapeHtml(describeBits(BigInt.asUintN(32, enumerator.value)))}` : EMPTY;
  const others = differingValues(enumerator);
  const said = renderMeaning(enumerator, links);
  const meaning = hasText ? html`<td>${others === null ? said : html`${escapeHtml(others)} ${said}`}` : EMPTY;
  const value = html`<td>${escapeHtml(decimal)}<td>${escapeHtml(hex)}`;
  return html`<tr id=${attribute(name)}><th scope=row>${name}${value}${bits}${meaning}`;
}

type TableShape = Pick<EnumPage, 'isFlagSet' | 'hasText'>;
