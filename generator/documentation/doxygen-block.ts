/** What a block command says of the declaration. */
export type BlockKind = 'text' | 'summary' | 'parameter' | 'returns' | 'remarks' | 'seeAlso' | 'note' | 'ignored';

export interface DoxygenBlock {
  readonly kind: BlockKind;
  readonly command: string;
  /** Between brackets: `in, optional` of `\param[in, optional]`. */
  readonly option: string | null;
  readonly lines: readonly string[];
  /** The line of the comment on which it begins, from 0. */
  readonly line: number;
}

/** Doxygen's section commands; each ends the one before it. Other words after a backslash are text: `\Device\Mup`. */
const COMMANDS: Readonly<Record<string, BlockKind>> = {
  brief: 'summary',
  short: 'summary',
  param: 'parameter',
  return: 'returns',
  returns: 'returns',
  result: 'returns',
  retval: 'returns',
  details: 'remarks',
  remark: 'remarks',
  remarks: 'remarks',
  sa: 'seeAlso',
  see: 'seeAlso',
  seealso: 'seeAlso',
  since: 'note',
  note: 'note',
  warning: 'note',
  attention: 'note',
  important: 'note',
  deprecated: 'note',
  pre: 'note',
  post: 'note',
  invariant: 'note',
  bug: 'note',
  todo: 'note',
  version: 'note',
  author: 'ignored',
  copyright: 'ignored',
  date: 'ignored',
  file: 'ignored',
  ingroup: 'ignored',
  addtogroup: 'ignored',
  defgroup: 'ignored',
  name: 'ignored',
  def: 'ignored',
  fn: 'ignored',
  enum: 'ignored',
  struct: 'ignored',
  union: 'ignored',
  typedef: 'ignored',
  var: 'ignored',
  internal: 'ignored',
};

const COMMAND_LINE = /^\s*[\\@]([a-z]+)(?:\s*\[([^\]]*)\])?(?![\w\\])[ \t]*(.*)$/;
const CODE_LINE = /^\s*(?:[\\@](?:end)?(?:code|verbatim)\b.*|```\w*)\s*$/;

/** A comment's text as a list of blocks: text first, then one for each section command. */
export function splitBlocks(text: string): readonly DoxygenBlock[] {
  const blocks: (DoxygenBlock & { readonly lines: string[] })[] = [];
  let current: DoxygenBlock & { readonly lines: string[] } = {
    kind: 'text',
    command: '',
    option: null,
    lines: [],
    line: 0,
  };
  let isCode = false;
  for (const [number, line] of text.split('\n').entries()) {
    if (CODE_LINE.test(line)) isCode = !isCode;
    const [, command = '', option = null, rest = ''] = (isCode ? null : COMMAND_LINE.exec(line)) ?? [];
    const kind = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (kind === undefined) current.lines.push(line);
    else {
      blocks.push(current);
      current = { kind, command, option, lines: [rest], line: number };
    }
  }
  return [...blocks, current];
}
