const WIDTH = 120;

/**
 * A list that templates write with one item per line becomes one line where it fits:
 * `f(\n  a,\n  b,\n);` is `f(a, b);`.
 */
export function fitLine(text: string): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const isEmptyList = /\(\n\s*\)/.test(body);
  if (body.length > 2 * WIDTH && !isEmptyList) return text;
  const line = body
    .replace(/([([])\n\s*/g, '$1')
    .replace(/\{\n\s*/g, '{ ')
    .replace(/,?\n\s*([)\]])/g, '$1')
    .replace(/,?\n\s*\}/g, ' }')
    .replace(/,\n\s*/g, ', ');
  return line.length <= WIDTH || isEmptyList ? `${line}\n` : text;
}
