import type { Documentation, DocumentedParameter } from '../model/documentation.js';
import { type DoxygenBlock, splitBlocks } from './doxygen-block.js';
import { renderParagraph, splitParagraphs } from './paragraph.js';
import { splitSeeAlso } from './see-also.js';
import { commandsFromXml } from './xml-comment.js';

/** A block's own text, and the paragraphs after it: a blank line ends a section command (Doxygen manual). */
interface ReadBlock extends DoxygenBlock {
  readonly text: string;
  readonly following: readonly string[];
}

/** Reads the text of a Doxygen or XML comment, its comment marks removed. Never fails: unknown commands are text. */
export function parseDocumentation(text: string): Documentation {
  const blocks = splitBlocks(commandsFromXml(text.replaceAll('\r\n', '\n'))).map(readBlock);
  const brief = blocks.filter((block) => block.kind === 'summary' && block.text !== '');
  const spoken = blocks.filter((block) => block.kind === 'text' && block.text !== '');
  const lead = brief.length > 0 ? brief : spoken.slice(0, 1);
  return {
    summary: lead.map((block) => block.text).join(' '),
    parameters: blocks.filter((block) => block.kind === 'parameter').flatMap(readParameter),
    returns: joinParagraphs(blocks.filter((block) => block.kind === 'returns').map(readReturn)),
    remarks: blocks.flatMap((block) => remarksOf(block, lead.includes(block))),
    seeAlso: blocks.filter((block) => block.kind === 'seeAlso').flatMap((block) => splitSeeAlso(block.text)),
    notes: blocks.filter((block) => block.kind === 'note').map(({ command, text: said }) => ({ command, text: said })),
  };
}

function readBlock(block: DoxygenBlock): ReadBlock {
  if (block.kind === 'ignored') return { ...block, text: '', following: [] };
  const isSeeAlso = block.kind === 'seeAlso';
  const paragraphs = splitParagraphs(isSeeAlso ? block.lines.map((line) => line.trim()) : block.lines);
  const texts = paragraphs.map((paragraph) => renderParagraph(paragraph)).filter((text) => text !== '');
  const [text = '', ...following] = texts;
  return { ...block, text: isSeeAlso ? rawLines(paragraphs[0]?.lines) : text, following };
}

/** Links and names, one to a line: joining them would make a sentence of them. */
function rawLines(lines: readonly string[] | undefined): string {
  return lines?.map((line) => line.split(/[ \t]+/).join(' ')).join('\n') ?? '';
}

/** What stands after the first paragraph of any section belongs to the description again. */
function remarksOf(block: ReadBlock, isLead: boolean): readonly string[] {
  const isRemark = block.kind === 'remarks' || (block.kind === 'text' && !isLead);
  return [...(isRemark && block.text !== '' ? [block.text] : []), ...block.following];
}

/** `\param[in, optional] A,B text`: several names share one text. A dash or colon may follow the name. */
function readParameter({ text, option }: ReadBlock): readonly DocumentedParameter[] {
  const [, names = '', said = ''] = /^(\.\.\.|`?\w+`?(?:,\w+)*)[ \t]*(?:[-:][ \t]+)?([\s\S]*)$/.exec(text) ?? [];
  const words = option?.split(',').map((word) => word.trim()) ?? [];
  const direction = words.filter((word) => word !== '').join(', ') || null;
  return names
    .split(',')
    .map((name) => name.replaceAll('`', '').trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, direction, text: said }));
}

/** `\retval STATUS_X text` tells of one value. */
function readReturn({ command, text }: ReadBlock): string {
  if (command !== 'retval') return text;
  const [, value = '', said = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  return said === '' ? `\`${value}\`` : `\`${value}\`: ${said}`;
}

function joinParagraphs(texts: readonly string[]): string | null {
  return texts.filter((text) => text !== '').join('\n\n') || null;
}
