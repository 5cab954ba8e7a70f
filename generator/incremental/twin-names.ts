export type TwinPrefixes = readonly [string, string] | null;

/** The names that a function's twin may have. */
export function twinsOf(name: string, prefixes: TwinPrefixes): readonly string[] {
  if (prefixes === null) return [];
  const [first, second] = prefixes;
  return [
    ...(name.startsWith(first) ? [second + name.slice(first.length)] : []),
    ...(name.startsWith(second) ? [first + name.slice(second.length)] : []),
  ];
}
