import type { Diagnostic } from '../diagnostics.js';
import type { FieldPlace } from '../expression/value.js';
import type { CType } from '../model/c-type.js';
import type { RecordSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import { pickLive } from './liveness.js';
import { isWithin } from './reach.js';
import { flattenRecord } from './record-fields.js';
import { placeRecord } from './record-members.js';
import type { PlacedRecord, TypeContext } from './type-context.js';
import type { ResolvedLayout } from './type-model.js';

type Memory = Map<RecordSyntax, PlacedRecord | string>;

/** Records nest in headers a few levels deep; a generated tower must not exhaust the stack. */
const MAX_DEPTH = 200;

/** Layouts of all records on each target, computed on demand and once. */
export class RecordLayouts {
  readonly diagnostics: Diagnostic[] = [];
  readonly #context: TypeContext;
  readonly #memory = new Map<Target, Memory>();
  readonly #layouts = new Map<PlacedRecord, ResolvedLayout>();
  readonly #fields = new Map<PlacedRecord, ReadonlyMap<string, FieldPlace>>();
  readonly #active = new Set<RecordSyntax>();

  constructor(context: TypeContext) {
    this.#context = context;
    for (const target of context.settings.targets) this.#memory.set(target, new Map());
  }

  /** A text says why there is no layout. */
  placed(key: string, target: Target): PlacedRecord | string {
    const { collected, settings } = this.#context;
    const record = collected.records.get(key);
    const definition = pickLive(record?.definitions ?? [], target, settings.version);
    if (definition !== null) return this.#place(definition.syntax, target);
    const name = `${record?.kind ?? 'struct'} ${key}`;
    return record?.definitions.length === 0 ? `${name} is never defined` : `${name} does not exist on ${target}`;
  }

  layout(key: string, target: Target): ResolvedLayout | string {
    const placed = this.placed(key, target);
    return typeof placed === 'string' ? placed : this.#flatten(placed);
  }

  findField(record: CType, name: string, target: Target): FieldPlace | null {
    const type = this.#context.underlying(record, target);
    const placed = type.kind === 'record' ? this.placed(type.key, target) : '';
    if (typeof placed === 'string') return null;
    const known = this.#fields.get(placed);
    return (known ?? this.#indexFields(placed)).get(name) ?? null;
  }

  #flatten(placed: PlacedRecord): ResolvedLayout {
    const known = this.#layouts.get(placed);
    if (known !== undefined) return known;
    const layout = flattenRecord(placed);
    this.#layouts.set(placed, layout);
    return layout;
  }

  #indexFields(placed: PlacedRecord): ReadonlyMap<string, FieldPlace> {
    const index = new Map<string, FieldPlace>(this.#flatten(placed).fields.map((field) => [field.name, field]));
    this.#fields.set(placed, index);
    return index;
  }

  #place(syntax: RecordSyntax, target: Target): PlacedRecord | string {
    const memory = this.#memory.get(target);
    const known = memory?.get(syntax);
    if (known !== undefined) return known;
    if (this.#active.has(syntax)) return this.#reportCycle(syntax);
    if (this.#active.size >= MAX_DEPTH) return `records nest more than ${MAX_DEPTH} deep`;
    this.#active.add(syntax);
    const placed = placeRecord(syntax, target, this.#context, (inner) => this.#place(inner, target));
    this.#active.delete(syntax);
    memory?.set(syntax, placed);
    if (typeof placed !== 'string') this.#share(syntax, placed, target);
    return placed;
  }

  #share(syntax: RecordSyntax, placed: PlacedRecord, from: Target): void {
    for (const target of this.#context.settings.targets) {
      if (target !== from && isWithin(placed.reach, from, target)) this.#memory.get(target)?.set(syntax, placed);
    }
  }

  /** C11 6.7.2.1: a record is incomplete until its closing brace, so it cannot hold itself. */
  #reportCycle(syntax: RecordSyntax): string {
    const name = syntax.tag === null ? 'a record' : `${syntax.recordKind} ${syntax.tag}`;
    const isKnown = this.diagnostics.some(({ range }) => range === syntax.range);
    if (!isKnown) {
      this.diagnostics.push({
        code: 'NTB1302',
        severity: 'error',
        message: `${name} contains itself`,
        range: syntax.range,
        hint: 'only a pointer to it can be a member',
      });
    }
    return `${name} contains itself`;
  }
}
