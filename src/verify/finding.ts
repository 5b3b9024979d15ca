/** Something that does not hold. */
export interface Finding {
  /** Which check: `targets`, `foreign keys`, `rules`, ... */
  check: string;
  /** Table as `schema.table`, rule file or reference set. */
  subject: string;
  message: string;
  /** Offending rows, where they are counted. */
  rows?: number;
  /** A few of them, as they read. */
  examples?: string[];
  nextStep?: string;
}

/** How many things a check looked at, and what it found. */
export interface CheckResult {
  check: string;
  /** Things looked at: tables, keys, rules. */
  count: number;
  findings: Finding[];
}
