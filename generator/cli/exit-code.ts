/** What the process tells its caller. */
export const EXIT = {
  fine: 0,
  /** Errors in headers, stale output. */
  findings: 1,
  /** Wrong arguments or configuration. */
  usage: 2,
  /** What ntbind needs to run is missing (EX_UNAVAILABLE of sysexits.h). */
  unavailable: 69,
  /** A fault of ntbind itself (EX_SOFTWARE of sysexits.h). */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
