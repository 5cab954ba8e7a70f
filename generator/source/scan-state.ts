import type { DocComment } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import { Conditions } from './conditions.js';
import { ConfiguredVersion, type VersionSettings } from './configured-version.js';
import { DiagnosticSink } from './diagnostic-sink.js';
import type { HeaderDraft } from './header-draft.js';
import type { HeaderFile, HeaderFiles } from './header-files.js';
import type { Budget } from './macro-expansion.js';
import { type Macro, MacroTable } from './macro-table.js';
import { MacroUses } from './macro-uses.js';
import { PackState } from './pack-state.js';
import type { Region, RegionAlgebra } from './region.js';

/** A `#define` as met; where it still holds is known at the end. */
export interface DefinitionDraft {
  readonly macro: Macro;
  readonly body: string;
  readonly file: HeaderFile;
  readonly start: number;
  readonly end: number;
  readonly comment: DocComment | null;
}

/** What all headers of one scan share: the preprocessor's state as it moves through them in order. */
export class ScanState {
  readonly macros: MacroTable;
  readonly conditions: Conditions;
  readonly version: ConfiguredVersion;
  readonly uses: MacroUses;
  readonly packing: PackState;
  readonly sink = new DiagnosticSink();
  readonly definitions: DefinitionDraft[] = [];
  /** The headers that are being included, outermost first. */
  readonly including: Inclusion[] = [];
  inclusionCount = 0;
  counter = 0;
  /** The `#define` that would set the version macro if the configuration did not. */
  isVersionDefaultSeen = false;
  /** Reasons for refused inclusions that are reported already. */
  readonly refusals = new Set<string>();

  constructor(
    readonly algebra: RegionAlgebra,
    readonly files: HeaderFiles,
    readonly versionSettings: VersionSettings,
  ) {
    this.macros = new MacroTable(algebra);
    this.conditions = new Conditions(this.macros, algebra, versionSettings.macro);
    this.version = new ConfiguredVersion(versionSettings, this.macros, algebra);
    this.uses = new MacroUses(this.macros, algebra, this.version);
    this.packing = new PackState(algebra.targets.length);
  }
}

export interface Inclusion {
  readonly file: HeaderFile;
  /** How many macro changes there had been when it began. */
  readonly changes: number;
}

/** One header's scan, as its parts share it. */
export class HeaderScan {
  constructor(
    readonly state: ScanState,
    readonly draft: HeaderDraft,
    /** Scans another header at this place. */
    readonly include: (file: HeaderFile, region: Region) => void,
    readonly budget: Budget,
  ) {}

  /** Where a directive stands, without the space behind it. */
  lineRange({ start, end }: { readonly start: number; readonly end: number }): SourceRange {
    const length = this.draft.file.text.slice(start, end).trimEnd().length;
    return this.draft.range(start, start + length);
  }
}
