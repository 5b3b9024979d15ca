/** Facts about a failure, for programs; the message says the same for people. */
export interface ErrorFacts {
  /** File the failure lies in, relative to the project. */
  file?: string;
  /** 1-based line and column in that file. */
  line?: number;
  column?: number;
  /** Table as `schema.table`. */
  table?: string;
  constraint?: string;
  /** SQLSTATE, as sent by the server. */
  code?: string;
  /** What the person can do now. */
  nextStep?: string;
}

/**
 * Base of all errors that Seedwright raises on purpose. Anything else that reaches a command line is a defect.
 * Callers test fields, never text.
 */
export class SeedwrightError extends Error {
  readonly facts: ErrorFacts;

  constructor(message: string, facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** A setting, variable, flag or name is wrong; nothing was done. */
export class UsageError extends SeedwrightError {}

/** The database cannot be reached, is not clearly meant, or lacks something that the run needs. */
export class TargetError extends SeedwrightError {}
