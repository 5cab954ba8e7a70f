import type { Configuration } from '../config/configuration.js';
import { compileSelection } from '../resolve/select-declarations.js';
import type { Affected } from './affected-headers.js';
import type { PartialNames } from './doubts.js';
import type { HeaderChanges } from './header-changes.js';
import type { ModelNames } from './model-names.js';

/** One thing of the model. */
interface Placed {
  readonly key: string;
  readonly header: string;
  readonly isSelected: boolean;
}

interface Member extends Placed {
  /** A name that no other kind of thing has. */
  readonly id: string;
  /** Names that it is asked for by. */
  readonly names: readonly string[];
}
type Members = ReadonlyMap<string, Member>;

/** Whether the model may have gained or lost something that the affected headers do not tell of. */
export function doubtMembers(
  names: PartialNames,
  affected: Affected,
  { wordsBefore }: HeaderChanges,
  configuration: Configuration,
): string | null {
  if (hasNamesakes(names.merged)) return 'a name stands in two headers';
  const list = createMemberList(configuration);
  const isHere = ({ header }: Placed) => affected.headers.has(header);
  const found = list(names.found, () => true);
  const needed = new Set(found.map(({ key }) => key));
  // Of the others there is nothing to be said: tens of thousands in a big API.
  const before = list(names.before, (each) => isHere(each) || !each.isSelected || needed.has(each.key));
  const [known, now] = [indexMembers(before), indexMembers(found)];
  return (
    doubtFound(known, found, affected) ??
    doubtKnown(before, now, affected, wordsBefore) ??
    doubtComing(before.filter(isHere), list(names.merged, isHere), affected)
  );
}

function hasNamesakes({ functions, records, enums, constants, typedefs }: ModelNames): boolean {
  const keys = [
    ...[records, enums].map((all) => all.map(({ key }) => key)),
    ...[functions, constants, typedefs].map((all) => all.map(({ name }) => name)),
  ];
  return keys.some((all) => new Set(all).size < all.length);
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
function doubtComing(before: readonly Member[], after: readonly Member[], { names }: Affected): string | null {
  const [known, now] = [indexMembers(before), indexMembers(after)];
  const differing = [...before.filter(({ id }) => !now.has(id)), ...after.filter(({ id }) => !known.has(id))];
  const other = differing.find((member) => !member.names.some((name) => names.has(name.split('.')[0] ?? name)));
  return other === undefined ? null : `${other.id} has come or gone`;
}

function indexMembers(members: readonly Member[]): Members {
  return new Map(members.map((member) => [member.id, member]));
}

type MemberList = (names: ModelNames, isWanted: (placed: Placed) => boolean) => readonly Member[];

function createMemberList({ select }: Configuration): MemberList {
  const isRecord = compileSelection(select.records);
  const isEnum = compileSelection(select.enums);
  const isConstant = compileSelection(select.constants);
  const isSdkConstant = compileSelection(select.sdkConstants ?? []);
  return ({ functions, records, enums, constants, typedefs }, isWanted) => {
    const members: Member[] = [];
    const add = (kind: string, placed: Placed, names: readonly string[]): void => {
      if (isWanted(placed)) members.push({ ...placed, id: `${kind} ${placed.key}`, names: [placed.key, ...names] });
    };
    for (const { name: key, header } of functions) add('function', { key, header, isSelected: true }, []);
    for (const { key, header, isSdk, typedefs: own } of records) {
      add('record', { key, header, isSelected: !isSdk && (isRecord(key) || own.some(isRecord)) }, own);
    }
    for (const { key, header, isSdk, typedefs: own, enumerators } of enums) {
      const isSelected = !isSdk && (isEnum(key) || own.some(isEnum));
      add('enum', { key, header, isSelected }, [...own, ...enumerators]);
    }
    for (const { name: key, header, isSdk } of constants) {
      add('constant', { key, header, isSelected: (isSdk ? isSdkConstant : isConstant)(key) }, []);
    }
    for (const { name: key, header, isSdk } of typedefs) {
      add('typedef', { key, header, isSelected: !isSdk && isRecord(key) }, []);
    }
    return members;
  };
}
