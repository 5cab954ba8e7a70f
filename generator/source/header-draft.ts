import type { Annotation, GuardRegion, HeaderSource, PackingChange } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import type { Target } from '../model/target.js';
import { CodeBuilder } from './code-builder.js';
import { CommentList } from './comment-list.js';
import { ConditionalStack, type RegionSpan } from './conditional-stack.js';
import { FunctionBody } from './function-body.js';
import type { HeaderFile } from './header-files.js';
import type { Packing } from './pack-state.js';
import { type Region, type RegionAlgebra, versionIntervals } from './region.js';
import type { AnnotationContent } from './rendered-tokens.js';
import { restrictHeader } from './restrict-header.js';

interface PackingSpan {
  readonly start: number;
  readonly packs: readonly Packing[];
}

/** One inclusion of a header while it is scanned. */
export class HeaderDraft {
  readonly code: CodeBuilder;
  readonly comments: CommentList;
  readonly conditionals: ConditionalStack;
  readonly body = new FunctionBody();
  readonly annotations: Annotation[] = [];
  private readonly packing: PackingSpan[] = [];
  /** Some code is meant for single targets: the header becomes one header for each. */
  private isPerTarget = false;

  constructor(
    readonly file: HeaderFile,
    private readonly algebra: RegionAlgebra,
    private readonly base: Region,
  ) {
    this.code = new CodeBuilder(file.text);
    this.comments = new CommentList(file);
    this.conditionals = new ConditionalStack(algebra, base);
  }

  range(start: number, end: number): SourceRange {
    return this.file.lines.range(start, end);
  }

  annotate(content: AnnotationContent, offset: number, range: SourceRange): void {
    const { kind, name, argument } = content;
    this.annotations.push({ kind, name, argument, offset, range });
  }

  /** Marks `[start, end)` of the code as meant for the targets of `region` alone. */
  addVariant(start: number, end: number, region: Region): void {
    this.conditionals.spans.push({ start, end, region: this.algebra.intersect(region, this.conditionals.region) });
    this.isPerTarget = true;
  }

  setPacking(start: number, packs: readonly Packing[]): void {
    const last = this.packing.at(-1)?.packs ?? [];
    if (packs.every((pack, target) => pack === (last[target] ?? null))) return;
    this.packing.push({ start, packs });
  }

  /** One header, or one for each target where a guard, the packing or a macro has no common form. */
  finish(): readonly HeaderSource[] {
    const { targets } = this.algebra;
    const { code, offsets, length } = this.code.finish();
    const spans = this.allSpans(length);
    const whole = {
      path: this.file.display,
      isSdk: this.file.isSdk,
      text: this.file.text,
      code,
      offsets,
      lineStarts: this.file.lines.starts,
      annotations: this.annotations,
      comments: this.comments.finish(),
    };
    const isUniform = this.packing.every(({ packs }) => packs.every((pack) => pack === packs[0]));
    const guards = spans.map((span) => ({ start: span.start, end: span.end, all: this.algebra.guards(span.region) }));
    if (!this.isPerTarget && isUniform && guards.every(({ all }) => all.length === 1)) {
      const single = guards.flatMap(({ start, end, all }) => all.map((guard): GuardRegion => ({ start, end, guard })));
      return [{ ...whole, guards: single, packing: this.packingOf(0) }];
    }
    return [...targets.entries()]
      .filter(([index]) => this.base.bounds[index]?.length !== 0)
      .map(([index, target]) =>
        restrictHeader({ ...whole, guards: guardsOn(spans, index, target), packing: this.packingOf(index) }, target),
      );
  }

  /** With a span around everything where the header as a whole is conditional. */
  private allSpans(length: number): readonly RegionSpan[] {
    const isEverywhere = this.base === this.algebra.universe && this.algebra.isComplete;
    const inner = this.conditionals.spans.filter((span) => span.end > span.start);
    return isEverywhere ? inner : [{ start: 0, end: length, region: this.base }, ...inner];
  }

  private packingOf(target: number): readonly PackingChange[] {
    return this.packing.map(({ start, packs }) => ({ start, pack: packs[target] ?? null }));
  }
}

function guardsOn(spans: readonly RegionSpan[], index: number, target: Target): readonly GuardRegion[] {
  return spans.map(({ start, end, region }) => {
    const bounds = region.bounds[index] ?? [];
    return { start, end, guard: { targets: bounds.length === 0 ? [] : [target], versions: versionIntervals(bounds) } };
  });
}
