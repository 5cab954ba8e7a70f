/** The generator as a library: what the command line does, without a terminal. */
export type { StageObserver } from './chain.js';
export type { Configuration } from './config/configuration.js';
export { findHeaders } from './config/find-headers.js';
export { createFileReader, type FileReader } from './config/header-files.js';
export { type LoadedConfiguration, loadConfiguration, SHIPPED_CONFIGURATION } from './config/load-configuration.js';
export type { Diagnostic, Result, Severity } from './diagnostics.js';
export type { GeneratedFile } from './model/generated-file.js';
export type { SourceRange } from './model/position.js';
export { type PipelineInput, type PipelineOutput, runPipeline } from './pipeline.js';
export type { RunSummary } from './summary.js';
