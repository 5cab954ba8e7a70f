/** Section elements of XML documentation comments, each as the Doxygen command of the same meaning. */
const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/<summary>\s*/gi, '\n\\brief '],
  [/<remarks>\s*/gi, '\n\\remarks '],
  [/<returns>\s*/gi, '\n\\returns '],
  [/<value>\s*/gi, '\n\\returns '],
  [/<param\s+name\s*=\s*"(\w+)"\s*>\s*/gi, '\n\\param $1 '],
  [/<seealso\s+(?:cref|href)\s*=\s*"([^"]*)"\s*(?:\/>|>[^<]*<\/seealso>)/gi, '\n\\sa $1\n\n'],
  [/<\/(?:summary|remarks|returns|value|param)>/gi, '\n\n'],
];

/** Turns `<summary>...</summary>` and its like into Doxygen commands, so that one reader does for both. */
export function commandsFromXml(text: string): string {
  if (!text.includes('<')) return text;
  return SECTIONS.reduce((all, [element, command]) => all.replace(element, command), text);
}
