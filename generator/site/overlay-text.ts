import { type Html, html } from './html.js';
import type { OverlayPart } from './overlay.js';
import type { PageLinks } from './page-links.js';
import { mark } from './page-parts.js';
import type { SiteScope } from './site-scope.js';

/** The header's text and an overlay's after it, or instead of it. */
export function combineText(own: Html, part: OverlayPart | null, links: PageLinks, { overlays }: SiteScope): Html {
  if (part === null || part.text === '') return own;
  const added = html`<div>${markEnd(overlays.render(part.text, links), mark('overlay'))}</div>`;
  return part.isReplacement ? added : html`${own}${added}`;
}

/** The mark goes into the last paragraph, not under it. */
export function markEnd(text: Html, origin: Html): Html {
  const end = /<\/p>\s*$/.exec(text);
  return end === null ? html`${text}${origin}` : html`${text.slice(0, end.index) as Html}${origin}</p>`;
}
