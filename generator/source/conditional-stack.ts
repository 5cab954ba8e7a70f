import type { SourceRange } from '../model/position.js';
import type { Region, RegionAlgebra } from './region.js';

/** Deeper or longer groups than these are no header's intent; what is beyond counts as dead. */
const MAX_DEPTH = 256;
const MAX_BRANCHES = 1000;

/** A stretch of code that stands under a condition. */
export interface RegionSpan {
  readonly start: number;
  end: number;
  readonly region: Region;
}

interface Frame {
  /** Where the directives around this group are live. */
  readonly outer: Region;
  /** What earlier branches have taken. */
  taken: Region;
  span: RegionSpan | null;
  isElseSeen: boolean;
  branchCount: number;
  readonly range: SourceRange;
}

/** The conditional groups that are open at a place in a header, and the spans of code that they gave. */
export class ConditionalStack {
  readonly spans: RegionSpan[] = [];
  region: Region;
  private readonly frames: Frame[] = [];

  constructor(
    private readonly algebra: RegionAlgebra,
    base: Region,
  ) {
    this.region = base;
  }

  get depth(): number {
    return this.frames.length;
  }

  /** Whether the innermost group is out of bounds. */
  get isExcessive(): boolean {
    return this.frames.length > MAX_DEPTH || (this.frames.at(-1)?.branchCount ?? 0) > MAX_BRANCHES;
  }

  /** `#if`: `condition` is where it holds, whatever is around. */
  open(condition: Region, at: number, range: SourceRange): void {
    const frame: Frame = {
      outer: this.region,
      taken: this.algebra.empty,
      span: null,
      isElseSeen: false,
      branchCount: 1,
      range,
    };
    this.frames.push(frame);
    this.enter(frame, this.isExcessive ? this.algebra.empty : condition, at);
  }

  /** `#elif` and `#else`: what the branches before have left. False without an open group or after `#else`. */
  branch(condition: Region, isElse: boolean, at: number): boolean {
    const frame = this.frames.at(-1);
    if (frame === undefined || frame.isElseSeen) return false;
    frame.isElseSeen = isElse;
    frame.branchCount++;
    this.leave(frame, at);
    this.enter(frame, this.isExcessive ? this.algebra.empty : condition, at);
    return true;
  }

  /** What is left for an `#elif`. */
  remaining(): Region {
    const frame = this.frames.at(-1);
    return frame === undefined ? this.region : this.algebra.subtract(frame.outer, frame.taken);
  }

  close(at: number): boolean {
    const frame = this.frames.pop();
    if (frame === undefined) return false;
    this.leave(frame, at);
    this.region = frame.outer;
    return true;
  }

  /** Where the innermost group that is still open began. */
  unclosed(): SourceRange | null {
    return this.frames.at(-1)?.range ?? null;
  }

  private enter(frame: Frame, condition: Region, at: number): void {
    const live = this.algebra.intersect(this.algebra.subtract(frame.outer, frame.taken), condition);
    frame.taken = this.algebra.unite(frame.taken, live);
    this.region = live;
    if (live === frame.outer || live === this.algebra.empty) return;
    frame.span = { start: at, end: at, region: live };
    this.spans.push(frame.span);
  }

  private leave(frame: Frame, at: number): void {
    if (frame.span !== null) frame.span.end = at;
    frame.span = null;
  }
}
