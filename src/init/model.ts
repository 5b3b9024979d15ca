import { relative, sep } from 'node:path';

/** What `init` did, or would do, with one file. */
export interface InitStep {
  /** Relative to the project, with slashes. */
  readonly path: string;
  readonly did: 'created' | 'changed' | 'kept';
  /** What the file is for, in a few words. */
  readonly what: string;
  /** Lines of an existing file that went (`- `) and came (`+ `). */
  readonly lines?: readonly string[];
}

/** What is left to a person, since it could not be done safely. */
export interface ManualStep {
  readonly path: string;
  readonly reason: string;
  /** The lines to write. */
  readonly lines: readonly string[];
}

/** The outcome of one of the parts of `init`. */
export interface Outcome {
  readonly steps: readonly InitStep[];
  readonly manual: readonly ManualStep[];
}

/** What `init` did, or would do. */
export interface InitReport extends Outcome {
  readonly root: string;
  readonly dryRun: boolean;
  /** What a person should know, one sentence or two each. */
  readonly notes: readonly string[];
  /** Commands to run next. */
  readonly next: readonly string[];
}

/** A path as reports show it: relative to the project, with slashes. */
export function projectPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
