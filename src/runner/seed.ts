import type { Knex } from 'knex';
import type { Client } from 'pg';
import type { Settings } from '../config/index.js';
import { connectionsOf, explained, isConnectionLost, withLock, type Connections } from '../database/index.js';
import type { Project } from '../project/index.js';
import { purgeDemoRows } from '../purge/index.js';
import { finishRun, startRun, storeParameters, withAccountHashes } from '../runtime/index.js';
import { loadVocabulary } from '../vocabulary/index.js';
import { decide, planHead, type Decision } from './decide.js';
import { completeTables, fillTables, type FillContext, type Filled } from './fill.js';
import type { Step } from './graph.js';
import { gapsOf } from './gaps.js';
import { Progress, satisfiedReport } from './progress.js';
import { isComplete, type FileReport, type Reporter, type RunPlan, type RunReport } from './report.js';
import { schedule, type Outcome } from './schedule.js';
import { filesOf, groundOf, prove, survey, type Situation } from './survey.js';

export interface SeedOptions {
  /** Phases to run; undefined: all that the settings allow. */
  phases?: string[];
  /** For the record of the run. */
  command?: string;
  reporter?: Reporter;
  /** Hears what files and database looked like when the run decided: good for `verify` where nothing was written. */
  onSurvey?: (situation: Situation) => void;
}

/**
 * Fills what is missing. Safe to repeat: a run over a filled database writes nothing.
 *
 * ```ts
 * const report = await seed(knex, project, parseSettings(process.env), { phases: ['09_migration'] });
 * ```
 * @param knex an instance whose pool the run borrows connections from, or a transaction: then the run is part of it
 * @returns what was done, counted; look at `isComplete(report)`
 * @throws {SeedwrightError} where the run could not start; nothing was written then
 */
export async function seed(
  knex: Knex,
  project: Project,
  settings: Settings,
  options: SeedOptions = {},
): Promise<RunReport> {
  const connections = connectionsOf(knex);
  return explained(() =>
    withLock(connections, (holder) => seedLocked(connections, holder, project, settings, options)),
  );
}

async function seedLocked(
  connections: Connections,
  holder: Client,
  project: Project,
  settings: Settings,
  { phases, command = 'seed', reporter = {}, onSurvey }: SeedOptions,
): Promise<RunReport> {
  const started = performance.now();
  let situation = await surveyOnTwo(connections, holder, project, settings, phases);
  if (settings.force && !settings.auditOnly) {
    const purged = await purgeDemoRows(connections, situation, {
      phases: situation.selection.selected.map((phase) => phase.name),
      cascade: true,
    });
    reporter.note?.(`Purged ${purged.rows} demo rows from ${purged.tables.length} tables.`);
    situation = await survey(holder, project, { ...settings, force: false }, phases);
  }
  onSurvey?.(situation);
  const selected = new Set(filesOf(situation, situation.selection.selected));
  if (situation.units.filter((unit) => selected.has(unit.file)).every((unit) => unit.state === 'satisfied')) {
    return nothingToDo(situation, settings, reporter, started);
  }
  const checked = await prove(holder, situation.files, situation.catalog);
  if (settings.verbose || settings.auditOnly) await nameGaps(holder, situation);
  const decision = decide(situation, checked);
  reporter.planned?.(decision.plan);
  const files = settings.auditOnly
    ? []
    : await run(connections, holder, situation, settings, decision, { command, reporter });
  const report: RunReport = {
    plan: decision.plan,
    files,
    written: files.reduce((sum, file) => sum + file.written, 0),
    rows: files.flatMap((file) => file.tables).reduce((sum, table) => sum + table.rows, 0),
    durationMs: Math.round(performance.now() - started),
    generatedPassword: settings.auditOnly ? undefined : situation.settled.generatedPassword,
    auditOnly: settings.auditOnly,
  };
  reporter.ended?.(report);
  return report;
}

/** Counting is most of what a satisfied run does: where the pool has room, two connections share it. */
function surveyOnTwo(
  connections: Connections,
  holder: Client,
  ...about: [Project, Settings, string[] | undefined]
): Promise<Situation> {
  if (connections.limit < 2) return survey(holder, ...about);
  return connections.use((beside) => survey(holder, ...about, beside));
}

/** Parents that are named of each gap: where somebody asked for them, and where a run left them behind. */
const namedParents = { asked: 20, left: 3 };

/** What the files that are to run will have to give, parent by parent. They have been proved, so that all their minimums can be looked at. */
async function nameGaps(client: Client, situation: Situation): Promise<void> {
  const stale = situation.units.filter((unit) => unit.state !== 'satisfied');
  const gaps = await gapsOf(
    client,
    stale.map(({ file }) => file),
    groundOf(situation),
    namedParents.asked,
  );
  for (const unit of stale) unit.gaps = gaps.get(unit.file) ?? [];
}

/** A satisfied run: two counting queries were enough. Required parents of other phases are there, or these rows would not be. */
function nothingToDo(
  situation: Situation,
  settings: Settings,
  reporter: Reporter,
  started: number,
): RunReport {
  const plan: RunPlan = { ...planHead(situation), files: [], required: [], leftOut: [] };
  const selected = new Set(filesOf(situation, situation.selection.selected));
  reporter.planned?.(plan);
  const files = situation.units.filter((unit) => selected.has(unit.file)).map(satisfiedReport);
  const report: RunReport = {
    plan,
    files,
    written: 0,
    rows: files.flatMap((file) => file.tables).reduce((sum, table) => sum + table.rows, 0),
    durationMs: Math.round(performance.now() - started),
    auditOnly: settings.auditOnly,
  };
  reporter.ended?.(report);
  return report;
}

async function run(
  connections: Connections,
  holder: Client,
  situation: Situation,
  settings: Settings,
  decision: Decision,
  { command, reporter }: { command: string; reporter: Reporter },
): Promise<FileReport[]> {
  const steps = decision.graph.steps.filter((step) => decision.taking.has(step.file.file));
  const { parameters, runId } = await connections.transaction(async (client) => {
    // Hashing keeps the processors busy, the vocabulary the server.
    const [settled] = await Promise.all([
      steps.some((step) => step.file.sql.asksForAccountHashes)
        ? withAccountHashes(situation.settled)
        : situation.settled.parameters,
      loadVocabulary(client, situation.settled.parameters),
    ]);
    await storeParameters(client, settled);
    return { parameters: settled, runId: await startRun(client, command, settled.scale) };
  });
  const context: FillContext = {
    connections,
    catalog: situation.catalog,
    marks: situation.marks,
    parameters,
    runId,
  };
  const progress = new Progress(situation, decision, reporter);
  const jobs = Math.max(1, Math.min(settings.jobs, connections.limit === 1 ? 1 : connections.limit - 1));
  const outcomes = await schedule<Step, Filled | undefined>(
    steps,
    jobs,
    (step, ended) => runStep(context, step, progress, ended),
    isFatal,
  );
  for (const step of steps) progress.settle(step, outcomes);
  const files = progress.reports();
  const written = files.reduce((sum, file) => sum + file.written, 0);
  const failed = files.some((file) => file.outcome === 'failed');
  if (!files.some((file) => file.error && isFatal(file.error))) {
    const could = [...decision.taking].filter((file) => progress.hasEnded(file));
    const each = settings.verbose ? namedParents.asked : namedParents.left;
    progress.leave(await gapsOf(holder, could, groundOf(situation), each));
  }
  const complete = isComplete({ files });
  // After a lost connection the record stays open, as after a crash; the rows themselves are safe either way.
  await finishRun(holder, runId, failed ? 'failed' : complete ? 'done' : 'short', written).catch(
    () => undefined,
  );
  return files;
}

function isFatal(error: unknown): boolean {
  return isConnectionLost((error as Error).cause ?? error);
}

/** Runs a step where its file is stale, or where something that it builds on has written. */
async function runStep(
  context: FillContext,
  step: Step,
  progress: Progress,
  ended: ReadonlyMap<string, Outcome<Filled | undefined>>,
): Promise<Filled | undefined> {
  const fresh = step.after.some((id) => {
    const outcome = ended.get(id);
    return outcome?.kind === 'done' && (outcome.result?.written ?? 0) > 0;
  });
  const filled =
    fresh || progress.isStale(step)
      ? await (step.statement === 0 ? fillTables(context, step.file) : completeTables(context, step.file))
      : undefined;
  progress.done(step, filled);
  return filled;
}
