/** A comment with its marks, and the asterisks or slashes that begin its lines, turned into blanks of equal length. */
export function blankMarks(comment: string): string {
  const isBlock = comment.startsWith('/*');
  const body = isBlock ? blankEnd(comment) : comment;
  const lead = isBlock ? /^[ \t]*\*(?!\*)/ : /^[ \t]*\/\/[/!]?<?/;
  return body
    .split('\n')
    .map((line, index) => line.replace(isBlock && index === 0 ? /^\/\*[*!]?<?/ : lead, blanks).replace(/\r$/, ' '))
    .join('\n');
}

/** Of a block comment that ends with any number of asterisks and the slash. */
function blankEnd(comment: string): string {
  let end = comment.length - 1;
  while (end > 2 && comment.charAt(end - 1) === '*') end--;
  return comment.slice(0, end) + ' '.repeat(comment.length - end);
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
