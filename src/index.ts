/** What a project imports in its knexfile, migrations and phase files, and what programs call. */
export { audit, type AuditOptions, type AuditReport } from './audit/index.js';
export { health, type HealthOptions, type HealthReport } from './health/index.js';
export { parseSettings, type Settings } from './config/index.js';
export { SeedwrightError, TargetError, UsageError, type ErrorFacts } from './errors.js';
export {
  connectionFor,
  definePhase,
  MigrationFolder,
  PhaseSource,
  referenceMigration,
  runtimeMigration,
  schemaMigration,
  withPhases,
  type SqlMigration,
} from './knex/index.js';
export { loadProject, type Phase, type Project } from './project/index.js';
export {
  PurgeError,
  RealRowsError,
  type Blocker,
  type PurgeMethod,
  type PurgeReport,
  type PurgeScope,
  type RealRows,
} from './purge/index.js';
export {
  isComplete,
  remove,
  rollback,
  seed,
  type Reporter,
  type RunReport,
  type SeedOptions,
} from './runner/index.js';
export { formatProblem, SeedFileError, type Problem } from './seedfile/index.js';
export { scaffold, type ScaffoldOptions, type ScaffoldReport } from './scaffold/index.js';
export { status, type PhaseStatus, type StatusReport } from './status/index.js';
export { createPhaseRunner, IncompleteRunError } from './umzug/index.js';
export { verify, type Finding, type VerifyReport } from './verify/index.js';
