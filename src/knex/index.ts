export { connectionFor, hasPgVariables, localServerFolder } from './connection.js';
export { definePhase, type PhaseModule } from './define-phase.js';
export { MigrationFolder } from './migration-source.js';
export { PhaseSource } from './phase-source.js';
export { referenceMigration } from './reference-migration.js';
export { refreshRuntime, runtimeMigration, schemaMigration, type SqlMigration } from './schema-migration.js';
export { isPhaseSource, withPhases } from './with-phases.js';
