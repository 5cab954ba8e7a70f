import type { ApiModel } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import { TARGETS } from '../model/target.js';
import type { LinkIndex } from './link-index.js';
import type { LinkedText } from './linked-text.js';
import type { Subject } from './subject-index.js';

/** Who refers to a subject, by name. */
export interface Users {
  readonly functions: Set<string>;
  readonly records: Set<string>;
  readonly callbacks: Set<string>;
  /** Functions whose comments speak of it. */
  readonly mentions: Set<string>;
}
export type UserIndex = ReadonlyMap<Subject, Users>;

/** One pass over every signature, field and comment. */
export function indexUsers(model: ApiModel, links: LinkIndex): UserIndex {
  const index = new Map<Subject, Users>();
  const note = (text: LinkedText, kind: keyof Users, user: string, isWanted: (subject: Subject) => boolean): void => {
    for (const piece of text) {
      if (typeof piece !== 'string' && isWanted(piece.subject)) usersOf(piece.subject, index)[kind].add(user);
    }
  };
  const noteTypes = (spellings: readonly Spelled[], kind: keyof Users, user: string): void => {
    for (const { spelling } of spellings) note(links.spellings(spelling), kind, user, isType);
  };
  for (const fn of model.functions) {
    noteTypes([{ spelling: fn.returnSpelling }, ...fn.parameters], 'functions', fn.name);
    for (const text of textsOf(fn.documentation)) note(links.prose(text), 'mentions', fn.name, isFunction);
  }
  for (const { name, callback } of model.typedefs.values()) noteTypes(callback?.parameters ?? [], 'callbacks', name);
  for (const record of model.records.values()) {
    const layout = TARGETS.map((target) => record.layouts[target]).find((found) => found !== undefined);
    const outer = model.records.get(record.key.split('.')[0] ?? '') ?? record;
    const user = outer.typedefs[0] ?? outer.key;
    noteTypes(layout?.fields ?? [], 'records', user);
    for (const { documentation } of layout?.fields ?? []) {
      if (documentation !== null) note(links.prose(documentation), 'records', user, isFunction);
    }
  }
  return index;
}

interface Spelled {
  readonly spelling: string;
}

function usersOf(subject: Subject, index: Map<Subject, Users>): Users {
  let users = index.get(subject);
  if (users === undefined) {
    users = { functions: new Set(), records: new Set(), callbacks: new Set(), mentions: new Set() };
    index.set(subject, users);
  }
  return users;
}

function isFunction({ kind }: Subject): boolean {
  return kind === 'function';
}

function isType({ kind }: Subject): boolean {
  return kind === 'record' || kind === 'enum' || kind === 'type';
}

function textsOf(documentation: Documentation | null): readonly string[] {
  if (documentation === null) return [];
  const { summary, parameters, returns, remarks, seeAlso } = documentation;
  return [summary, ...parameters.map(({ text }) => text), returns ?? '', ...remarks, ...seeAlso];
}
