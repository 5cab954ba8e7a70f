import type { ApiFunction } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import { renderSignature } from './code-html.js';
import { renderDeclaration } from './declaration-html.js';
import { describeSignature } from './derived-words.js';
import { type Fact, renderFacts } from './facts-html.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { type Overlay, overlayName } from './overlay.js';
import { combineText } from './overlay-text.js';
import { type PageLinks, pageLink } from './page-links.js';
import { availabilityHtml, headerLink, mark, sourceLink, usedBy } from './page-parts.js';
import { planValueTables, renderParameters } from './plan-parameters.js';
import { renderParagraphs, renderProse } from './prose-html.js';
import { renderWebLink } from './read-linked-text.js';
import type { FunctionPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

/** A function with its twin, where it has one, and the text that speaks for both. */
export interface FunctionSubject {
  readonly fn: ApiFunction;
  readonly twin: ApiFunction | null;
  readonly documentation: Documentation | null;
  /** The one whose comment it is. */
  readonly documented: ApiFunction;
  readonly overlay: Overlay | null;
}

const SHOWN_SECTIONS = new Set(['Returns', 'Remarks', 'See also', 'Example']);

export function planFunctionPage(fn: ApiFunction, scope: SiteScope): FunctionPage {
  const path = scope.paths.functions.get(fn.name) ?? '';
  const links = scope.linksOf(path);
  const subject = readSubject(fn, scope);
  const { overlay, documentation } = subject;
  const code = scope.settings.codeOf(fn);
  const part = (name: string) => overlay?.sections.get(name) ?? null;
  const example = part('Example');
  const declarations = [fn, ...(subject.twin === null ? [] : [subject.twin])];
  return {
    kind: 'function',
    path,
    title: fn.name,
    description: documentation?.summary ?? '',
    header: headerLink(fn.header, scope),
    declarations: declarations.map((each) => ({
      caption: html`${availabilityHtml(each.availability, scope)} &middot; view source ${sourceLink(each.range, false, scope)}`,
      code: renderDeclaration(each, links),
    })),
    lead: renderLead(subject, links, scope),
    facts: renderFacts(planFacts(subject, links, scope)),
    parameters: renderParameters(fn.parameters, documentation, overlay, links, scope),
    valueTables: planValueTables(subject, links, scope),
    returns: renderReturns(subject, links, scope),
    remarks: combineText(renderRemarks(subject, links), part('Remarks'), links, scope),
    extra: [...(overlay?.sections ?? [])]
      .filter(([name]) => !SHOWN_SECTIONS.has(name))
      .map(([title, section]) => ({ title, text: combineText(EMPTY, section, links, scope) })),
    typescript: {
      contract: renderSignature(code.contractSignature, links),
      raw: renderSignature(code.rawSignature, links),
    },
    example: renderExample(code.example, example?.text ?? null, links, scope),
    seeAlso: renderSeeAlso(subject, links, scope),
    usedBy: usedBy(scope.subjects.get(fn.name), fn.name, links, scope),
    sources: renderSources(subject, scope),
  };
}

function readSubject(fn: ApiFunction, scope: SiteScope): FunctionSubject {
  const twin = fn.twin === null ? null : (scope.functions.get(fn.twin) ?? null);
  const documented = fn.documentation === null && twin?.documentation != null ? twin : fn;
  const { overlays } = scope.settings;
  const overlay = overlays.get(fn.name) ?? (twin === null ? null : (overlays.get(twin.name) ?? null));
  return { fn, twin, documented, documentation: documented.documentation, overlay };
}

function renderLead({ fn, documentation, overlay }: FunctionSubject, links: PageLinks, scope: SiteScope): Html {
  const summary = documentation?.summary ?? '';
  const own = summary === '' ? EMPTY : renderParagraphs(summary, links, mark('header'));
  const text = combineText(own, overlay?.summary ?? null, links, scope);
  return text === EMPTY ? html`<p>${renderProse(describeSignature(fn), links)}${mark('signature')}</p>` : text;
}

function planFacts({ fn, twin }: FunctionSubject, links: PageLinks, scope: SiteScope): readonly Fact[] {
  const library = pageLink(scope.libraries.get(fn.library) ?? '', fn.library);
  const facts: Fact[] = [
    { label: 'Exported by', value: library },
    { label: 'Available', value: availabilityHtml(fn.availability, scope) },
  ];
  if (fn.facts.isBlocking) facts.push({ label: 'Waits', value: 'may wait: call it off the event loop' as Html });
  if (fn.notes.length > 0) facts.push({ label: 'Noted', value: escapeHtml(fn.notes.join('; ')) });
  const other = twin === null ? findOtherTwin(fn, scope) : null;
  if (other !== null) facts.push({ label: 'Differs from', value: links.name(other) });
  return facts;
}

/** The name with the other prefix, where it is declared with another signature. */
function findOtherTwin({ name }: ApiFunction, { settings: { twinPrefixes }, functions }: SiteScope): string | null {
  if (twinPrefixes === null) return null;
  const [first, second] = twinPrefixes;
  const other = name.startsWith(first) ? second + name.slice(first.length) : first + name.slice(second.length);
  const hasPrefix = name.startsWith(first) || name.startsWith(second);
  return hasPrefix && functions.has(other) ? other : null;
}

function renderReturns({ fn, documentation, overlay }: FunctionSubject, links: PageLinks, scope: SiteScope): Html {
  const text = documentation?.returns ?? '';
  const own = text === '' ? EMPTY : renderParagraphs(text, links, mark('header'));
  const said = combineText(own, overlay?.sections.get('Returns') ?? null, links, scope);
  const rule = fn.contract.success;
  const meaning =
    rule === null ? (scope.settings.rules.returns[fn.returnSpelling] ?? '') : `Succeeds when \`${rule.text}\`.`;
  const derived = meaning === '' ? EMPTY : html`<p>${renderProse(meaning, links)}${mark('signature')}</p>`;
  // Comments often begin with the type: once is enough.
  const isSaid = text.startsWith(`${fn.returnSpelling} `);
  const type = isSaid ? EMPTY : html`<p><code>${links.name(fn.returnSpelling)}</code></p>`;
  return html`${type}${said}${derived}`;
}

function renderRemarks({ documentation }: FunctionSubject, links: PageLinks): Html {
  const remarks = (documentation?.remarks ?? []).map((text) => renderParagraphs(text, links, mark('header')));
  const notes = (documentation?.notes ?? []).map(
    ({ command, text }) =>
      html`<p class="note"><b>${escapeHtml(command)}</b> ${renderProse(text, links)}${mark('header')}</p>`,
  );
  return joinHtml([...remarks, ...notes]);
}

function renderExample(code: string, overlay: string | null, links: PageLinks, scope: SiteScope): Html {
  if (overlay !== null) return html`${scope.overlays.render(overlay, links)}<p>${mark('overlay')}</p>`;
  return html`<pre>${renderSignature(code, links)}</pre>`;
}

function renderSeeAlso({ documentation, overlay }: FunctionSubject, links: PageLinks, scope: SiteScope): Html {
  const entries = (documentation?.seeAlso ?? []).map((entry) => html`<li>${renderReference(entry, links)}`);
  const own = entries.length === 0 ? EMPTY : html`<ul>${joinHtml(entries)}</ul>`;
  return combineText(own, overlay?.sections.get('See also') ?? null, links, scope);
}

/** A web link as itself, a name as a link to its page, and anything else as text. */
function renderReference(entry: string, links: PageLinks): Html {
  return /^https?:\/\/[^\s<>"]+$/.test(entry) ? renderWebLink(entry, shortenLink(entry)) : renderProse(entry, links);
}

/** `learn.microsoft.com/…/nf-wdm-rtlgetversion` */
function shortenLink(url: string): string {
  const { host = '', rest = '' } = /^https?:\/\/(?<host>[^/]+)(?<rest>.*)$/.exec(url)?.groups ?? {};
  const parts = rest.split('/').filter((part) => part !== '');
  return parts.length > 2 ? `${host}/…/${parts.at(-1)}` : `${host}${rest}`;
}

function renderSources({ fn, documented, documentation, overlay }: FunctionSubject, scope: SiteScope): Html {
  const items: Html[] = [];
  if (documentation !== null) {
    const owner = documented === fn ? EMPTY : html` (of ${escapeHtml(documented.name)})`;
    items.push(html`<li><b>header</b> the comment above ${sourceLink(documented.range, false, scope)}${owner}`);
  }
  if (overlay !== null) items.push(html`<li><b>overlay</b> ${escapeHtml(overlayName(overlay))}, written for ntbind`);
  items.push(html`<li><b>signature</b> read from the declaration`);
  return html`<ul>${joinHtml(items)}</ul>`;
}
