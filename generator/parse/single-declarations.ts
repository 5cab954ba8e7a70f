import type { Declaration } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { isSplit, listBoundaries } from './conditional-split.js';
import { asDeclaration, tryRead } from './header-nodes.js';
import { HeaderView } from './header-view.js';
import { codeOf } from './parse-unit.js';
import { SortedOffsets } from './sorted-offsets.js';
import type { SyntaxParser } from './syntax-parser.js';
import { listNodes, readNode, readOutline, type SyntaxTable } from './syntax-table.js';

/** A header's declarations, each read when it is asked for. */
export interface SingleDeclarations {
  /** The place of the node at file scope that holds an offset, or null for an offset between two of them. */
  placeOf(offset: number): number | null;
  /** Null for what there is something to say of. */
  read(place: number): readonly Declaration[] | null;
}

/** Null for a header that must be read as a whole: the parser stumbles in it, or conditionals split what it declares. */
export function openDeclarations(source: HeaderSource, parser: SyntaxParser): SingleDeclarations | null {
  const header = { ...source, code: codeOf(source) };
  const table = parser.parse(header.code);
  if (table === null || table.faults.length > 0) return null;
  const nodes = new NodeList(table, header.code);
  if (isSplitAnywhere(header, nodes)) return null;
  const view = new HeaderView(header);
  return {
    placeOf: (offset) => nodes.placeOf(offset),
    read(place) {
      const { value, diagnostics } = tryRead(view, { node: nodes.read(place), from: nodes.endOf(place - 1) });
      return diagnostics.length > 0 ? null : value;
    },
  };
}

/** The nodes at file scope as `parseHeader` has them. */
class NodeList {
  private readonly nodes: readonly number[];
  private readonly starts: SortedOffsets;

  constructor(
    private readonly table: SyntaxTable,
    private readonly code: string,
  ) {
    this.nodes = listNodes(table);
    this.starts = new SortedOffsets(this.nodes.map((at) => readOutline(table, at).start));
  }

  placeOf(offset: number): number | null {
    const place = this.starts.lastAtOrBefore(offset);
    return place >= 0 && offset < this.endOf(place) ? place : null;
  }

  read(place: number) {
    return asDeclaration(this.code, readNode(this.table, this.nodes[place] ?? 0));
  }

  endOf(place: number): number {
    const at = this.nodes[place];
    return at === undefined ? 0 : asDeclaration(this.code, readOutline(this.table, at)).end;
  }
}

/** Only what holds the end of a conditional is worth looking into. */
function isSplitAnywhere({ code, guards }: HeaderSource, nodes: NodeList): boolean {
  const boundaries = listBoundaries(code, guards);
  const places = new Set(boundaries.map(({ offset }) => nodes.placeOf(offset)));
  return [...places].some((place) => place !== null && isSplit(nodes.read(place), boundaries));
}
