/** A family of names on one line: `_In_reads_[opt_][z_](capacity)` stands for four annotations with one argument. */
export interface NamePattern<Role extends string> {
  readonly names: readonly string[];
  readonly roles: readonly Role[];
}

const INNERMOST_GROUP = /\[([^[\]{}]*)\]|\{([^[\]{}]*)\}/u;

/** Expands `[optional]` and `{one|other}` groups, innermost first. Only ever given the patterns of this folder. */
export function expandPattern<Role extends string>(pattern: string, roles: readonly Role[]): NamePattern<Role> {
  const open = pattern.indexOf('(');
  const shape = open < 0 ? pattern : pattern.slice(0, open);
  const words = open < 0 ? [] : pattern.slice(open + 1, -1).split(',');
  return { names: [...new Set(expandGroups(shape))], roles: words.map((word) => findRole(word, roles, pattern)) };
}

function expandGroups(shape: string): string[] {
  const group = INNERMOST_GROUP.exec(shape);
  if (group === null) {
    return [shape];
  }
  const choices = group[1] !== undefined ? ['', group[1]] : (group[2] ?? '').split('|');
  const before = shape.slice(0, group.index);
  const after = shape.slice(group.index + group[0].length);
  return choices.flatMap((choice) => expandGroups(`${before}${choice}${after}`));
}

function findRole<Role extends string>(word: string, roles: readonly Role[], pattern: string): Role {
  const role = roles.find((candidate) => candidate === word);
  if (role === undefined) {
    throw new Error(`unknown argument role ${word} in ${pattern}`);
  }
  return role;
}
