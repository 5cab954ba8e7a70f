import type { Configuration } from '../config/configuration.js';
import { compileSelection } from '../resolve/select-declarations.js';
import type { Affected } from './affected-headers.js';
import type { PartialNames } from './doubts.js';
import type { HeaderChanges } from './header-changes.js';
import type { ModelNames } from './model-names.js';

/** One thing of the model by a name that no other kind of thing has. */
interface Member {
  readonly id: string;
  readonly header: string;
  /** Names that it is asked for by. */
  readonly names: readonly string[];
  readonly isSelected: boolean;
}
type Members = ReadonlyMap<string, Member>;

/** Whether the model may have gained or lost something that the affected headers do not tell of. */
export function doubtMembers(
  names: PartialNames,
  affected: Affected,
  { wordsBefore }: HeaderChanges,
  configuration: Configuration,
): string | null {
  const list = createMemberList(configuration);
  const [before, found, merged] = [list(names.before), list(names.found), list(names.merged)];
  const [known, now, after] = [indexMembers(before), indexMembers(found), indexMembers(merged)];
  if (after.size < merged.length) return 'a name stands in two headers';
  return (
    doubtFound(known, found, affected) ??
    doubtKnown(before, now, affected, wordsBefore) ??
    doubtComing(known, after, affected)
  );
}

/** What the affected headers need of others was there before, and there. */
function doubtFound(known: Members, found: readonly Member[], { headers }: Affected): string | null {
  for (const { id, header } of found) {
    if (headers.has(header)) continue;
    const place = known.get(id)?.header;
    if (place === undefined) return `${id} comes along for the first time`;
    if (headers.has(place)) return `${id} stands elsewhere now`;
  }
  return null;
}

/** What only comes along with others may come or go with an edit elsewhere. */
function doubtKnown(
  before: readonly Member[],
  now: Members,
  { headers }: Affected,
  wordsBefore: ReadonlySet<string>,
): string | null {
  for (const member of before) {
    if (member.isSelected || now.has(member.id)) continue;
    if (headers.has(member.header)) return `${member.id} may still be needed elsewhere`;
    if (member.names.some((name) => wordsBefore.has(name))) return `${member.id} may be needed no longer`;
  }
  return null;
}

/** What has come or gone for another reason than its own declaration may be spoken of in any comment. */
function doubtComing(known: Members, after: Members, { names }: Affected): string | null {
  const differing = [...known.values(), ...after.values()].filter(({ id }) => known.has(id) !== after.has(id));
  const other = differing.find((member) => !member.names.some((name) => names.has(name.split('.')[0] ?? name)));
  return other === undefined ? null : `${other.id} has come or gone`;
}

function indexMembers(members: readonly Member[]): Members {
  return new Map(members.map((member) => [member.id, member]));
}

function createMemberList({ select }: Configuration): (names: ModelNames) => readonly Member[] {
  const isRecord = compileSelection(select.records);
  const isEnum = compileSelection(select.enums);
  const isConstant = compileSelection(select.constants);
  const isSdkConstant = compileSelection(select.sdkConstants ?? []);
  return ({ functions, records, enums, constants, typedefs }) => [
    ...functions.map(({ name, header }) => ({ id: `function ${name}`, header, names: [name], isSelected: true })),
    ...records.map(({ key, header, isSdk, typedefs: own }) => {
      const names = [key, ...own];
      return { id: `record ${key}`, header, names, isSelected: !isSdk && names.some(isRecord) };
    }),
    ...enums.map(({ key, header, isSdk, typedefs: own, enumerators }) => {
      const isSelected = !isSdk && [key, ...own].some(isEnum);
      return { id: `enum ${key}`, header, names: [key, ...own, ...enumerators], isSelected };
    }),
    ...constants.map(({ name, header, isSdk }) => {
      return { id: `constant ${name}`, header, names: [name], isSelected: (isSdk ? isSdkConstant : isConstant)(name) };
    }),
    ...typedefs.map(({ name, header, isSdk }) => {
      return { id: `typedef ${name}`, header, names: [name], isSelected: !isSdk && isRecord(name) };
    }),
  ];
}
