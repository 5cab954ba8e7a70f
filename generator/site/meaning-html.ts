import { sentence } from '../docs/contract-words.js';
import type { Availability } from '../model/guard.js';
import { EMPTY, escapeHtml, type Html, html } from './html.js';
import type { PageLinks } from './page-links.js';
import { renderProse } from './prose-html.js';
import { isAlways } from './version-paths.js';

/** A field, an enumerator or a constant: one row of a table. */
export interface RowSubject {
  readonly availability: Availability;
  readonly documentation: string | null;
}

/** Since when it is there, unless always, and what its comment says. */
export function renderMeaning({ availability, documentation }: RowSubject, links: PageLinks): Html {
  const said = documentation === null ? EMPTY : renderProse(documentation, links);
  return isAlways(availability) ? said : html`<b class=v>${escapeHtml(sentence(availability.text))}</b> ${said}`;
}

export function hasMeaning({ availability, documentation }: RowSubject): boolean {
  return documentation !== null || !isAlways(availability);
}
