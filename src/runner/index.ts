export { gapsOf, hasLostMinimum } from './gaps.js';
export { FillError } from './failure.js';
export { remove, rollback } from './remove.js';
export {
  isComplete,
  type FileReport,
  type PlannedFile,
  type Reporter,
  type RunPlan,
  type RunReport,
} from './report.js';
export { seed, type SeedOptions } from './seed.js';
export { buildGraph, type Step } from './graph.js';
export { filesOf, groundOf, prove, survey, type Situation } from './survey.js';
export {
  loadFiles,
  marksOf,
  schemasOf,
  studentsOf,
  targetOf,
  type State,
  type Unit,
  type UnitTable,
} from './unit.js';
