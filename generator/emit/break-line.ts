const WIDTH = 120;

/** Lines that are too long, broken where they can be: every item of a list on its own line. */
export function breakLongLines(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > WIDTH) {
      parts.push(text.slice(copied, start), breakLine(text.slice(start, end)));
      copied = end;
    }
    start = end + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

/** One line of TypeScript. Comments stay, and so does what is one long string. */
export function breakLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  if (line.length <= WIDTH || /^ *(?:\*|\/\/|\/\*)/.test(line)) return line;
  const list = findList(line);
  if (list === null) return breakAssignment(line, indent);
  const items = list.items.map((item) => breakLine(`${indent}  ${item},`));
  return [line.slice(0, list.open + 1), ...items, breakLine(`${indent}${line.slice(list.close)}`)].join('\n');
}

/** `export type X = (typeof X)[keyof typeof X];` */
function breakAssignment(line: string, indent: string): string {
  const [, target, value] = /^(.*? =) (?!>)(\S.*)$/.exec(line) ?? [];
  if (target === undefined || !/^ *(?:export )?(?:type|const|let) /.test(line)) return line;
  const [, head, argument, end] = (target.length > WIDTH && /^(.*: \w+<)([^<>]+)(> =)$/.exec(target)) || [];
  return head === undefined
    ? `${target}\n${indent}  ${value}`
    : `${head}\n${indent}  ${argument}\n${indent}${end} ${value}`;
}

interface List {
  readonly open: number;
  readonly close: number;
  readonly items: readonly string[];
}

/** The longest argument list or literal that stands in no other. */
function findList(line: string): List | null {
  let best: List | null = null;
  for (const list of outermostLists(line)) {
    const isLonger = best === null || list.close - list.open > best.close - best.open;
    if (isLonger && isBreakable(line, list)) best = list;
  }
  return best;
}

/** A list of arguments follows a name, one of elements nothing; parentheses around an operand are no list. */
function isBreakable(line: string, { open, items }: List): boolean {
  if (items.length === 0 || items.some((item) => item.startsWith('...'))) return false;
  if (line[open] !== '(') return items.length > 1 && !/[\w)\]]$/.test(line.slice(0, open));
  return /[\w>]$/.test(line.slice(0, open)) && !/\b(?:if|while|for|return|typeof)$/.test(line.slice(0, open).trimEnd());
}

function outermostLists(line: string): List[] {
  const lists: List[] = [];
  let depth = 0;
  let open = 0;
  let item = 0;
  let items: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "'" || character === '`') at = endOfString(line, at);
    else if ('([{'.includes(character)) {
      depth += 1;
      if (depth > 1) continue;
      open = at;
      item = at + 1;
      items = [];
    } else if (character === ',' && depth === 1) {
      items.push(line.slice(item, at).trim());
      item = at + 1;
    } else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth < 0) return [];
      if (depth > 0) continue;
      items.push(line.slice(item, at).trim());
      lists.push({ open, close: at, items: items.filter((text) => text !== '') });
    }
  }
  return lists;
}

function endOfString(line: string, start: number): number {
  const quote = line.charAt(start);
  for (let at = start + 1; at < line.length; at++) {
    if (line.charAt(at) === '\\') at += 1;
    else if (line.charAt(at) === quote) return at;
  }
  return line.length;
}
