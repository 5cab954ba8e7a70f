/** A constant object of C whose bytes in the data section show what C has no constant expression for. */
export interface ObjectProbe {
  readonly symbol: string;
  /** What the object may be called instead. */
  readonly otherSymbol?: string;
  readonly definition: string;
  readonly claim: string;
  readonly subject: string;
  /** The object's bytes, if the model is right. */
  readonly bytes: Uint8Array;
}

/** What the names of all probes begin with. */
export const PROBE_PREFIX = 'ntbind_probe_';
