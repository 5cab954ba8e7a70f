import path from 'node:path';
import type { MarkdownIt } from 'markdown-it';

/** A Markdown file that adds to the page of the declaration that its first heading names. */
export interface Overlay {
  readonly subject: string;
  /** As users see it. */
  readonly file: string;
  readonly line: number;
  /** The text under the first heading. */
  readonly summary: OverlayPart | null;
  readonly parameters: ReadonlyMap<string, OverlayPart>;
  /** Sections of the second level by heading, but for the parameters. */
  readonly sections: ReadonlyMap<string, OverlayPart>;
}

export interface OverlayPart {
  /** Markdown. */
  readonly text: string;
  readonly line: number;
  /** The heading ends with `(replace)`: the header's own text is left out. */
  readonly isReplacement: boolean;
  /** Globs over the names of constants that the parameter takes, from a line `Values: ...`. */
  readonly values: readonly string[];
}

interface Section {
  readonly level: number;
  readonly heading: string;
  readonly line: number;
  readonly text: string;
}

/** Reads one overlay; null when it does not begin with a heading that names something. */
export function parseOverlay(markdown: MarkdownIt, file: string, text: string): Overlay | null {
  const [head, ...rest] = splitSections(markdown, text);
  if (head === undefined || head.level !== 1 || head.heading === '') return null;
  const parameters = new Map<string, OverlayPart>();
  const sections = new Map<string, OverlayPart>();
  let parent = '';
  for (const section of rest) {
    const { name, part } = readPart(section);
    if (section.level === 2) parent = name;
    if (section.level === 2 && name !== PARAMETERS) sections.set(name, part);
    if (section.level === 3 && parent === PARAMETERS) parameters.set(name, part);
  }
  const { name: subject, part } = readPart(head);
  const summary = part.text === '' ? null : part;
  return { subject, file, line: head.line, summary, parameters, sections };
}

const PARAMETERS = 'Parameters';

/** Headings of levels one to three with what stands under them; deeper ones belong to the text. */
function splitSections(markdown: MarkdownIt, text: string): readonly Section[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const tokens = markdown.parse(lines.join('\n'), {});
  const heads = tokens.flatMap((token, index) => {
    const level = Number(token.tag.slice(1));
    if (token.type !== 'heading_open' || token.level > 0 || level > 3 || token.map === null) return [];
    return [{ level, heading: tokens[index + 1]?.content ?? '', from: token.map[0], to: token.map[1] }];
  });
  return heads.map(({ level, heading, from, to }, index) => ({
    level,
    heading,
    line: from + 1,
    text: lines
      .slice(to, heads[index + 1]?.from)
      .join('\n')
      .trim(),
  }));
}

const REPLACE = / \(replace\)$/;
const VALUES = /^Values:(.*)$/m;

function readPart({ heading, line, text }: Section): { readonly name: string; readonly part: OverlayPart } {
  const listed = VALUES.exec(text)?.[1] ?? '';
  const values = [...listed.matchAll(/`([^`\n]+)`/g)].map(([, glob]) => glob ?? '');
  const name = heading.replace(REPLACE, '').replaceAll('`', '');
  const shown = values.length === 0 ? text : text.replace(VALUES, '').trim();
  return { name, part: { text: shown, line, isReplacement: REPLACE.test(heading), values } };
}

/** What readers call the file. */
export function overlayName({ file }: Overlay): string {
  return path.posix.basename(file);
}
