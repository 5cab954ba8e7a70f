/** Output of a run; only the command line touches the disk. `path` is relative to the output folder, forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** The file lies there already and says this, word for word. */
  readonly isInPlace?: true;
}
