import type { PipelineInput } from '../pipeline.js';
import { digest } from './digest.js';
import type { RunRecord } from './run-record.js';

/** What a file says, null for one that is not there. */
type FileState = readonly [text: string | null, digest: string | null];

/** The files that a run asks for, beside those that an earlier run has asked for. */
export class FileReads {
  /** Digests of what the run has asked for, in its order. */
  readonly noted = new Map<string, string | null>();
  private readonly states = new Map<string, FileState>();
  private readonly before: ReadonlyMap<string, string | null>;
  private readonly fresh = new Set<string>();

  constructor(
    private readonly readFile: PipelineInput['readFile'],
    record: Pick<RunRecord, 'reads'> | null,
  ) {
    this.before = new Map(record?.reads);
  }

  /** Whether all that the earlier run has asked for says the same. */
  areAsBefore(): boolean {
    return [...this.before].every(([file, before]) => this.look(file)[1] === before);
  }

  read(file: string): string | null {
    const [text, print] = this.look(file);
    if (!this.noted.has(file)) this.noted.set(file, print);
    if (text !== null && this.before.get(file) !== print) this.fresh.add(text);
    return text;
  }

  /** Whether a text is one that the earlier run has not read. */
  isFresh(text: string): boolean {
    return this.fresh.has(text);
  }

  private look(file: string): FileState {
    const text = this.readFile(file);
    const known = this.states.get(file);
    if (known !== undefined && known[0] === text) return known;
    const state: FileState = [text, text === null ? null : digest(text)];
    this.states.set(file, state);
    return state;
  }
}
