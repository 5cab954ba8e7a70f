/**
 * Reads the initial bytes of global objects from a compiler's assembly (GNU as syntax, as clang and gcc
 * print it): a label, then data directives up to the next label.
 */
export function readAssemblyData(
  assembly: string,
  isWanted: (label: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  let bytes: number[] | null = null;
  let name = '';
  const finish = () => {
    if (bytes !== null) objects.set(name, Uint8Array.from(bytes));
    bytes = null;
  };
  for (const line of assembly.split('\n')) {
    const label = /^_?(\w+):/.exec(line)?.[1];
    if (label !== undefined) {
      finish();
      if (isWanted(label)) [name, bytes] = [label, []];
    } else if (/^\s*\.(section|text|bss)\b/.test(line)) finish();
    else if (bytes !== null) appendDirective(bytes, line);
  }
  finish();
  return objects;
}

const WIDTHS: Readonly<Record<string, number>> = {
  '.byte': 1,
  '.short': 2,
  '.hword': 2,
  '.value': 2,
  '.long': 4,
  '.word': 4,
  '.quad': 8,
  '.xword': 8,
};

function appendDirective(bytes: number[], line: string): void {
  const [directive = '', operand = ''] = line.trim().split(/[\s#]+/);
  const width = WIDTHS[directive];
  if (width !== undefined) appendInteger(bytes, BigInt.asUintN(64, parseOperand(operand)), width);
  else if (directive === '.zero' || directive === '.space' || directive === '.skip') {
    const [count = '0', fill = '0'] = operand.split(',');
    for (let index = Number(count); index > 0; index -= 1) bytes.push(Number(fill));
  } else if (directive === '.ascii' || directive === '.asciz' || directive === '.string') {
    bytes.push(...parseString(line));
    if (directive !== '.ascii') bytes.push(0);
  }
}

function parseOperand(operand: string): bigint {
  const text = operand.replace(/,$/, '');
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
}

function appendInteger(bytes: number[], value: bigint, width: number): void {
  for (let index = 0; index < width; index += 1) bytes.push(Number((value >> BigInt(8 * index)) & 0xffn));
}

const ESCAPES: Readonly<Record<string, number>> = { b: 8, t: 9, n: 10, f: 12, r: 13, '"': 34, '\\': 92 };

function parseString(line: string): readonly number[] {
  const text = /"(.*)"/.exec(line)?.[1] ?? '';
  return [...text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/g)].map(([, octal, escaped, plain]) => {
    if (octal !== undefined) return Number.parseInt(octal, 8);
    return escaped === undefined ? (plain ?? '').charCodeAt(0) : (ESCAPES[escaped] ?? escaped.charCodeAt(0));
  });
}
