import { SeedwrightError } from '../errors.js';
import type { Gap } from '../minimums/index.js';
import type { SeedFile } from '../seedfile/index.js';
import type { Decision } from './decide.js';
import type { Filled } from './fill.js';
import type { Step } from './graph.js';
import type { FileReport, Reporter } from './report.js';
import type { Outcome } from './schedule.js';
import type { Situation } from './survey.js';
import { keysOf, targetOf, type Unit } from './unit.js';

/** Collects what becomes of each file. */
export class Progress {
  private readonly files = new Map<string, FileReport>();
  private readonly units: Map<string, Unit>;
  private ended = 0;
  private readonly total: number;

  constructor(
    situation: Situation,
    decision: Decision,
    private readonly reporter: Reporter,
  ) {
    this.units = new Map(situation.units.map((unit) => [unit.file.path, unit]));
    const { parameters } = situation.settled;
    for (const step of decision.graph.steps) {
      if (step.statement === 1 || !decision.taking.has(step.file.file)) continue;
      const unit = this.units.get(step.file.file.path)!;
      const report = satisfiedReport(unit);
      report.tables.forEach(
        (table, index) => (table.target = targetOf(unit.tables[index]!, step.file, parameters)),
      );
      this.files.set(unit.file.path, report);
    }
    this.total = decision.plan.files.length;
  }

  isStale(step: Step): boolean {
    const { state } = this.units.get(step.file.file.path)!;
    return step.statement === 0 ? state !== 'satisfied' && state !== 'unfinished' : state !== 'satisfied';
  }

  done(step: Step, filled: Filled | undefined): void {
    if (!filled) return;
    const report = this.files.get(step.file.file.path)!;
    report.outcome = 'filled';
    report.written += filled.written;
    report.durationMs += filled.durationMs;
    keysOf(step.file).forEach(
      (key, index) => (report.tables[index]!.rows = filled.rows.get(key) ?? report.tables[index]!.rows),
    );
    if (step.statement === 0) this.reporter.fileEnded?.(report, ++this.ended, this.total);
  }

  settle(step: Step, outcomes: ReadonlyMap<string, Outcome<Filled | undefined>>): void {
    const outcome = outcomes.get(step.id)!;
    const report = this.files.get(step.file.file.path)!;
    if (outcome.kind === 'failed') {
      if (!(outcome.error instanceof SeedwrightError)) throw outcome.error;
      Object.assign(report, { outcome: 'failed', error: outcome.error });
    } else if (outcome.kind === 'blocked' && report.outcome !== 'failed') {
      Object.assign(report, { outcome: 'blocked', blockedBy: outcome.by.replace(/#2$/, '') });
    } else return;
    this.reporter.fileEnded?.(report, this.ended, this.total);
  }

  /** Whether a file has its rows, from this run or an earlier one. */
  hasEnded({ path }: SeedFile): boolean {
    return ['filled', 'satisfied'].includes(this.files.get(path)!.outcome);
  }

  /** Notes what is left of the gaps, for files that could run. */
  leave(gaps: ReadonlyMap<SeedFile, Gap[]>): void {
    for (const [file, left] of gaps) this.files.get(file.path)!.gaps = left;
  }

  reports(): FileReport[] {
    return [...this.files.values()];
  }
}

/** The report of a file that had nothing to do. */
export function satisfiedReport(unit: Unit): FileReport {
  return {
    file: unit.file.path,
    phase: unit.file.phase,
    tables: unit.tables.map((table) => ({
      table: table.table,
      rows: table.rows,
      target: table.ledger?.target ?? 0,
    })),
    outcome: 'satisfied',
    written: 0,
    durationMs: 0,
    gaps: [],
  };
}
