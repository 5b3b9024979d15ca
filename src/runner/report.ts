import type { TableRef } from '../catalog/index.js';
import type { Target } from '../database/index.js';
import type { SeedwrightError } from '../errors.js';
import type { Gap } from '../minimums/index.js';
import type { RunParameters } from '../runtime/index.js';
import type { State } from './unit.js';

/** What a run is going to do. Nothing has been written yet. */
export interface RunPlan {
  target: Target;
  parameters: Omit<RunParameters, 'passwordHash' | 'accountHashes'>;
  /** In the order of the phases. */
  phases: { name: string; title: string; tables: number; toRun: number }[];
  /** Files that are to run, parents first. */
  files: PlannedFile[];
  /** Files of other phases that the asked-for ones need. */
  required: { file: string; because: string }[];
  /** Tables that stay as they are because they need a skipped phase. */
  leftOut: { table: string; needs: string }[];
}

export interface PlannedFile {
  file: string;
  phase: string;
  state: State;
  tables: { table: TableRef; rows: number; target: number }[];
  /** What parents lack of its minimums, where that is known before it runs. */
  gaps: Gap[];
}

/** How a file ended. */
export interface FileReport {
  file: string;
  phase: string;
  tables: { table: TableRef; rows: number; target: number }[];
  outcome: 'satisfied' | 'filled' | 'failed' | 'blocked';
  written: number;
  durationMs: number;
  /** What parents still lack of its minimums. */
  gaps: Gap[];
  error?: SeedwrightError;
  /** Of a blocked file: the file that failed. */
  blockedBy?: string;
}

/** What a run did, in figures that were counted. */
export interface RunReport {
  plan: RunPlan;
  /** Files of the asked-for phases and those they needed. */
  files: FileReport[];
  /** Row versions written. */
  written: number;
  /** Demo rows there are now. */
  rows: number;
  durationMs: number;
  /** Made up in this run: to be shown once. */
  generatedPassword?: string;
  /** Stopped before anything was written (SEED_AUDIT_ONLY). */
  auditOnly: boolean;
}

/** Hears how a run goes. Every method is optional: programs want none of it. */
export interface Reporter {
  planned?(plan: RunPlan): void;
  /** @param done files that have ended, of `total` */
  fileEnded?(file: FileReport, done: number, total: number): void;
  ended?(report: RunReport): void;
  note?(text: string): void;
}

/** Whether every file of a run is filled, at its target, and leaves no parent without its minimum. */
export function isComplete(report: Pick<RunReport, 'files'>): boolean {
  return report.files.every(
    (file) =>
      ['satisfied', 'filled'].includes(file.outcome) &&
      file.gaps.length === 0 &&
      file.tables.every((table) => table.rows >= table.target),
  );
}
