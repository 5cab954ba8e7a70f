import { ConditionalDirectives } from './conditional-directives.js';
import { skipDeadGroup } from './dead-code.js';
import { applyDefine, applyUndef, noteVersionDefault } from './definitions.js';
import { excerpt } from './diagnostic-sink.js';
import { type DirectiveLine, readDirectiveLine } from './directive-line.js';
import { applyInclude } from './inclusion.js';
import { applyPragma } from './pragma.js';
import type { HeaderScan } from './scan-state.js';

/** Directives that mean nothing to declarations. */
const IGNORED: ReadonlySet<string> = new Set([
  '',
  'line',
  'ident',
  'sccs',
  'warning',
  'import',
  'using',
  'assert',
  'unassert',
]);

type Handler = (line: DirectiveLine) => void;

/** Obeys the directives of one header (C11 6.10). */
export class Directives {
  private readonly conditionals: ConditionalDirectives;
  private readonly handlers: ReadonlyMap<string, Handler>;

  constructor(private readonly scan: HeaderScan) {
    this.conditionals = new ConditionalDirectives(scan);
    this.handlers = this.listHandlers();
  }

  /** Obeys the directive at `hash`, skips the dead groups that follow from it, and gives the offset to go on from. */
  handle(hash: number): number {
    const { draft, state } = this.scan;
    const { text } = draft.file;
    let line: DirectiveLine | null = readDirectiveLine(text, hash);
    while (line !== null) {
      this.obey(line);
      const { end } = line;
      if (draft.conditionals.region !== state.algebra.empty) {
        draft.code.blank(hash, end);
        return end;
      }
      line = skipDeadGroup(text, end, (dead) => noteVersionDefault(this.scan, dead));
    }
    draft.code.blank(hash, text.length);
    return text.length;
  }

  finish(): void {
    this.conditionals.finish();
  }

  private obey(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    if (line.unterminated !== null) {
      const range = draft.range(line.unterminated, line.unterminated + 2);
      state.sink.error('NTB1010', 'this comment never ends', range, 'close it with `*/`');
    }
    const handler = this.handlers.get(line.name);
    if (handler !== undefined) handler(line);
    else if (!IGNORED.has(line.name)) {
      state.sink.error('NTB1018', `unknown directive \`#${excerpt(line.name)}\``, this.scan.lineRange(line));
    }
  }

  private listHandlers(): ReadonlyMap<string, Handler> {
    const { scan, conditionals } = this;
    const open: Handler = (line) => conditionals.open(line);
    const branch: Handler = (line) => conditionals.branch(line);
    const include: Handler = (line) => applyInclude(scan, line);
    return new Map<string, Handler>([
      ['define', (line) => applyDefine(scan, line)],
      ['undef', (line) => applyUndef(scan, line)],
      ['include', include],
      ['include_next', include],
      ['pragma', (line) => applyPragma(scan, line.rest, line.start, line.end)],
      ['error', (line) => this.reportError(line)],
      ['if', open],
      ['ifdef', open],
      ['ifndef', open],
      ['elif', branch],
      ['elifdef', branch],
      ['elifndef', branch],
      ['else', branch],
      ['endif', (line) => conditionals.close(line)],
    ]);
  }

  private reportError(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    const { region } = draft.conditionals;
    const { algebra, version, sink } = state;
    const dead = algebra.targets.filter((_, index) => version.isIn(algebra.onTarget(region, index)));
    if (dead.length === 0) return;
    const range = this.scan.lineRange(line);
    const message = `#error ${excerpt(line.rest)}`;
    // Headers that know some targets only are right on those.
    if (dead.length < algebra.targets.length) sink.warning('NTB1015', `${message} (on ${dead.join(', ')})`, range);
    else sink.errorIn(draft.file, 'NTB1015', message, range);
  }
}
