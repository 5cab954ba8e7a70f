const ATTRIBUTE = /\s*__attribute__\(\((stdcall|fastcall)\)\)/;

/**
 * Clang prints a convention behind the parameter list, `void (*)(int) __attribute__((stdcall))`, but in a type
 * name an attribute at that place belongs to nothing. Gives `void (__stdcall *)(int)`, which every compiler reads.
 */
export function respellConventions(type: string): string {
  let text = type;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const list = openingBefore(text, match.index - 1);
    const declarator = openingBefore(text, list - 1);
    const rest = text.slice(match.index + match[0].length);
    const head = text.slice(0, declarator + 1);
    text = `${head}__${match[1]} ${text.slice(declarator + 1, match.index)}${rest}`;
  }
  return text;
}

/** The parenthesis that the one at `close` belongs to. */
function openingBefore(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}
