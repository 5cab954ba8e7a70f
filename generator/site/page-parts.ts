import { describeContract, sentence } from '../docs/contract-words.js';
import type { ApiParameter } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import type { SourceRange } from '../model/position.js';
import { TARGETS } from '../model/target.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { type PageLinks, pageLink } from './page-links.js';
import { renderProse } from './prose-html.js';
import { isSecondTwin } from './site-paths.js';
import type { UserGroup } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import type { Subject } from './subject-index.js';
import { sinceOf } from './version-paths.js';

/** Where a sentence comes from: a small word after it that leads to the page's list of sources. */
export type Origin = 'header' | 'overlay' | 'signature';

export function mark(origin: Origin): Html {
  return html` <a class=o href=#sources>${escapeHtml(origin)}</a>`;
}

/** `ntioapi.h:42`, linked where there is a repository to lead to and the header is in it. */
export function sourceLink(range: SourceRange, isSdk: boolean, { settings }: SiteScope): Html {
  const name = escapeHtml(`${range.file}:${range.line}`);
  if (settings.sourceLink === null || isSdk) return name;
  const filled = settings.sourceLink
    .replaceAll('{path}', encodeURI(range.file))
    .replaceAll('{line}', String(range.line));
  return html`<a href="${escapeHtml(filled)}" rel="noreferrer">${name}</a>`;
}

export function headerLink(header: string, { headers }: SiteScope): Html {
  return pageLink(headers.get(header) ?? '', header);
}

/** The words of an availability, leading to what else is new in that version. */
export function availabilityHtml(availability: Availability, { versions }: SiteScope): Html {
  const since = sinceOf(availability);
  const page = since === null ? null : versions.find(since);
  const words = sentence(availability.text);
  const version = page === null ? escapeHtml(words) : pageLink(page.path, words);
  return html`${version}${targetsNote(availability)}`;
}

/** Only where it is not on all of them; the text may say so already. */
function targetsNote({ targets, text }: Availability): Html {
  if (targets.length === TARGETS.length || targets.some((target) => text.includes(target))) return EMPTY;
  return html` (${escapeHtml(targets.join(', '))})`;
}

export function contractHtml({ contract }: ApiParameter, links: PageLinks): Html {
  return renderProse(describeContract(contract), links);
}

/** More would not help a reader who scrolls, and would make the pages of `ULONG` and `HANDLE` heavy. */
const MOST_USERS = 120;

export function usedBy(subject: Subject | undefined, self: string, links: PageLinks, scope: SiteScope): UserGroup[] {
  const users = subject === undefined ? undefined : scope.users.get(subject);
  if (users === undefined) return [];
  const groups: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['Functions', users.functions],
    ['Records', users.records],
    ['Callbacks', users.callbacks],
    ['Spoken of by', users.mentions],
  ];
  return groups.flatMap(([title, names]) => {
    const shown = [...names].filter((name) => name !== self && links.has(name) && !isRepeated(name, scope)).sort();
    if (shown.length === 0) return [];
    return [{ title: `${title} (${shown.length})`, links: linkList(shown, links, MOST_USERS) }];
  });
}

/** The second of a pair of twins leads to the same page. */
function isRepeated(name: string, { functions, settings }: SiteScope): boolean {
  const fn = functions.get(name);
  return fn !== undefined && isSecondTwin(fn, settings);
}

/** Links without previews: the page of each says more. */
export function linkList(names: readonly string[], links: PageLinks, most = Number.POSITIVE_INFINITY): Html {
  const shown = names.slice(0, most).map((name) => html`<li>${links.plain(name)}`);
  const rest = names.length - shown.length;
  const more = rest > 0 ? html`<li class=m>and ${rest} more` : EMPTY;
  return html`<ul class=l>${joinHtml(shown)}${more}</ul>`;
}
