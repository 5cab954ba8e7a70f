import type { IndexEntry, IndexPage } from './docs-plan.js';
import { renderCell, renderCode } from './markdown-text.js';

const SECTIONS = [
  { kind: 'function', title: 'Functions' },
  { kind: 'record', title: 'Records' },
  { kind: 'enum', title: 'Enums' },
] as const;

/** The way in: every page with its first sentence. */
export function planIndexPage(pages: readonly IndexEntry[]): IndexPage {
  const sections = SECTIONS.map(({ kind, title }) => ({
    title,
    entries: pages.flatMap((page) =>
      page.kind === kind
        ? [{ link: `[${renderCode(page.title)}](${page.path})`, summary: renderCell(firstSentence(page.summary)) }]
        : [],
    ),
  }));
  return { kind: 'index', path: 'README.md', title: 'Reference', sections };
}

export function firstSentence(text: string): string {
  const line = text.split('\n\n')[0] ?? '';
  return /^.*?[.!?](?=\s|$)/s.exec(line)?.[0] ?? line;
}
