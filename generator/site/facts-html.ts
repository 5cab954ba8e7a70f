import { escapeHtml, type Html, html, joinHtml } from './html.js';

export interface Fact {
  readonly label: string;
  readonly value: Html;
}

/** What can be said of a declaration in a word or two. */
export function renderFacts(facts: readonly Fact[]): Html {
  const items = facts.map(({ label, value }) => html`<div><dt>${escapeHtml(label)}<dd>${value}</div>`);
  return html`<dl class=facts>${joinHtml(items)}</dl>`;
}
