import { formatTableRef } from '../catalog/index.js';
import type { CheckedFile, SeedFile } from '../seedfile/index.js';
import { buildGraph, filesThatNeed, requiredFiles, type RunGraph } from './graph.js';
import type { PlannedFile, RunPlan } from './report.js';
import { filesOf, type Situation } from './survey.js';
import { targetOf, type Unit } from './unit.js';

/** What a run is going to do: the plan for people, and the graph for the scheduler. */
export interface Decision {
  plan: RunPlan;
  graph: RunGraph;
  /** Files that belong to the run, whether they have to write or not. */
  taking: Set<SeedFile>;
}

/**
 * Decides what to run, from files that have been proved. Pure.
 *
 * A run takes the files of the asked-for phases and those that fill their parents. A file that needs a table of a skipped
 * phase is left out, unless that table has its rows already.
 */
export function decide(situation: Situation, checked: CheckedFile[]): Decision {
  const graph = buildGraph(checked, situation.catalog);
  const unitOf = new Map(situation.units.map((unit) => [unit.file, unit]));
  const skipped = new Set(filesOf(situation, situation.selection.skipped));
  const wanted = new Set(filesOf(situation, situation.selection.selected));
  const missing = checked.filter(({ file }) => skipped.has(file) && unitOf.get(file)!.state !== 'satisfied');
  const without = filesThatNeed(missing, checked, graph.edges);

  const leftOut: RunPlan['leftOut'] = [];
  const asked: CheckedFile[] = [];
  for (const file of checked.filter((candidate) => wanted.has(candidate.file))) {
    const needed = without.get(file);
    if (!needed) asked.push(file);
    else
      leftOut.push(
        ...file.file.tables.map(({ table }) => ({
          table: formatTableRef(table),
          needs: formatTableRef(needed.file.tables[0]!.table),
        })),
      );
  }
  const required = requiredFiles(asked, checked, graph.edges).filter(
    (candidate) => !skipped.has(candidate.file.file),
  );
  const taking = new Set([...asked, ...required.map((each) => each.file)].map((file) => file.file));
  const order = graph.steps.filter((step) => step.statement === 0 && taking.has(step.file.file));
  const toRun = order
    .map((step) => plannedFile(step.file, unitOf.get(step.file.file)!, situation))
    .filter((file) => file.state !== 'satisfied');
  const stale = new Set(toRun.map((file) => file.file));
  return {
    graph,
    taking,
    plan: {
      ...planHead(situation),
      files: toRun,
      required: required
        .filter(({ file }) => stale.has(file.file.path))
        .map(({ file, because }) => ({ file: file.file.path, because })),
      leftOut,
    },
  };
}

/** The parts of a plan that need no parsed SQL. */
export function planHead(situation: Situation): Pick<RunPlan, 'target' | 'parameters' | 'phases'> {
  const { rng, now, scale, maxStudents, locale, realParents, accounts } = situation.settled.parameters;
  const phases = situation.selection.selected.map((phase) => {
    const units = situation.units.filter((unit) => unit.file.phase === phase.name);
    const tables = units.reduce((sum, unit) => sum + unit.tables.length, 0);
    return {
      name: phase.name,
      title: phase.title,
      tables,
      toRun: units.filter((unit) => unit.state !== 'satisfied').length,
    };
  });
  return {
    target: situation.target,
    parameters: { rng, now, scale, maxStudents, locale, realParents, accounts },
    phases,
  };
}

function plannedFile(checked: CheckedFile, unit: Unit, situation: Situation): PlannedFile {
  return {
    file: unit.file.path,
    phase: unit.file.phase,
    state: unit.state,
    gaps: unit.gaps,
    tables: unit.tables.map((table) => ({
      table: table.table,
      rows: table.rows,
      target: targetOf(table, checked, situation.settled.parameters),
    })),
  };
}
