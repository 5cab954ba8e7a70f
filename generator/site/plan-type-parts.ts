import type { Documentation } from '../model/documentation.js';
import type { Availability } from '../model/guard.js';
import type { SourceRange } from '../model/position.js';
import type { Fact } from './facts-html.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { type Overlay, overlayName } from './overlay.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { availabilityHtml, mark, sourceLink } from './page-parts.js';
import { renderParagraphs, renderProse } from './prose-html.js';
import { renderWebLink } from './read-linked-text.js';
import type { SiteScope } from './site-scope.js';

/** What records, enums and typedefs have in common. */
export interface TypeSubject {
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly documentation: Documentation | null;
  readonly availability?: Availability;
  readonly tag?: string | null;
  readonly typedefs?: readonly string[];
}

export function typeLead(
  { documentation }: TypeSubject,
  overlay: Overlay | null,
  derived: string,
  links: PageLinks,
  scope: SiteScope,
): Html {
  const summary = documentation?.summary ?? '';
  const own = summary === '' ? EMPTY : renderParagraphs(summary, links, mark('header'));
  const text = combineText(own, overlay?.summary ?? null, links, scope);
  return text === EMPTY ? html`<p>${renderProse(derived, links)}${mark('signature')}</p>` : text;
}

export function planTypeFacts(subject: TypeSubject, scope: SiteScope): readonly Fact[] {
  const { availability, tag, typedefs = [] } = subject;
  const facts: Fact[] = [];
  if (availability !== undefined) facts.push({ label: 'Available', value: availabilityHtml(availability, scope) });
  facts.push({
    label: subject.isSdk ? 'Declared' : 'View source',
    value: subject.isSdk
      ? html`${sourceLink(subject.range, true, scope)}, taken from the Windows SDK`
      : sourceLink(subject.range, false, scope),
  });
  const names = [...(tag == null ? [] : [tag]), ...typedefs.slice(1)];
  if (names.length > 0) facts.push({ label: 'Also named', value: html`<code>${escapeHtml(names.join(', '))}</code>` });
  return facts;
}

/** Remarks, notes and links of a comment. */
export function renderDocumentation(documentation: Documentation | null, links: PageLinks): Html {
  if (documentation === null) return EMPTY;
  const remarks = documentation.remarks.map((text) => renderParagraphs(text, links, mark('header')));
  const notes = documentation.notes.map(
    ({ command, text }) =>
      html`<p class="note"><b>${escapeHtml(command)}</b> ${renderProse(text, links)}${mark('header')}</p>`,
  );
  const references = documentation.seeAlso.map((entry) => {
    const shown = /^https?:\/\/[^\s<>"]+$/.test(entry) ? renderWebLink(entry) : renderProse(entry, links);
    return html`<p>See ${shown}</p>`;
  });
  return joinHtml([...remarks, ...notes, ...references]);
}

export function renderTypeSources(subject: TypeSubject, overlay: Overlay | null, scope: SiteScope): Html {
  const items: Html[] = [];
  if (subject.documentation !== null) {
    items.push(html`<li><b>header</b> the comment above ${sourceLink(subject.range, subject.isSdk, scope)}`);
  }
  if (overlay !== null) items.push(html`<li><b>overlay</b> ${escapeHtml(overlayName(overlay))}, written for ntbind`);
  items.push(html`<li><b>signature</b> read from the declaration`);
  return html`<ul>${joinHtml(items)}</ul>`;
}
