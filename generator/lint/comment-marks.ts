/** A comment with its marks, and the asterisks or slashes that begin its lines, turned into blanks of equal length. */
export function blankMarks(comment: string): string {
  const isBlock = comment.startsWith('/*');
  const body = isBlock ? comment.replace(/\*+\/\s*$/, blanks) : comment;
  const lead = isBlock ? /^[ \t]*\*(?!\*)/ : /^[ \t]*\/\/[/!]?<?/;
  return body
    .split('\n')
    .map((line, index) => line.replace(isBlock && index === 0 ? /^\/\*[*!]?<?/ : lead, blanks).replace(/\r$/, ' '))
    .join('\n');
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
