import type { ApiModel, ApiParameter } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import { TARGETS } from '../model/target.js';
import type { Subject, SubjectIndex } from './subject-index.js';

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
export function indexUsers(model: ApiModel, subjects: SubjectIndex): UserIndex {
  const index = new Map<Subject, Users>();
  const note = (text: string, kind: keyof Users, user: string, isWanted: (subject: Subject) => boolean): void => {
    for (const [word] of text.matchAll(/[A-Za-z_]\w{2,}/g)) {
      const subject = subjects.get(word);
      if (subject === undefined || !isWanted(subject)) continue;
      let users = index.get(subject);
      if (users === undefined) {
        users = { functions: new Set(), records: new Set(), callbacks: new Set(), mentions: new Set() };
        index.set(subject, users);
      }
      users[kind].add(user);
    }
  };
  for (const fn of model.functions) {
    note(`${fn.returnSpelling} ${spellings(fn.parameters)}`, 'functions', fn.name, isType);
    if (fn.documentation !== null)
      note(textOf(fn.documentation), 'mentions', fn.name, ({ kind }) => kind === 'function');
  }
  for (const { name, callback } of model.typedefs.values()) {
    if (callback !== null) note(spellings(callback.parameters), 'callbacks', name, isType);
  }
  for (const record of model.records.values()) {
    const layout = TARGETS.map((target) => record.layouts[target]).find((found) => found !== undefined);
    const fields = layout?.fields ?? [];
    const outer = model.records.get(record.key.split('.')[0] ?? '') ?? record;
    const user = outer.typedefs[0] ?? outer.key;
    note(fields.map(({ spelling }) => spelling).join(' '), 'records', user, isType);
    const text = fields.map(({ documentation }) => documentation ?? '').join(' ');
    note(text, 'records', user, ({ kind }) => kind === 'function');
  }
  return index;
}

function isType({ kind }: Subject): boolean {
  return kind === 'record' || kind === 'enum' || kind === 'type';
}

function spellings(parameters: readonly ApiParameter[]): string {
  return parameters.map(({ spelling }) => spelling).join(' ');
}

function textOf({ summary, parameters, returns, remarks, seeAlso }: Documentation): string {
  const texts = parameters.map(({ text }) => text);
  return [summary, ...texts, returns ?? '', ...remarks, ...seeAlso].join(' ');
}
