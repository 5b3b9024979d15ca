export {
  assertFrozen,
  checkFrozen,
  pendingReference,
  readApplied,
  type AppliedReference,
  type ReferenceProblem,
} from './applied.js';
export { applyReference, revertReference, type ReferenceChanges, type RevertOptions } from './apply.js';
export { appliedKeys, referenceCondition, type ReferenceKeys } from './keys.js';
export { listReferenceSets, loadReferenceSet } from './load.js';
export { referenceMigration, type ReferenceMigration, type ReferenceMigrationOptions } from './migration.js';
export {
  formatReference,
  type ReferenceFile,
  type ReferenceHeader,
  type ReferenceName,
  type ReferenceSet,
} from './model.js';
export { ReferenceSetError } from './reference-set-error.js';
export { referenceSql } from './reference-sql.js';
export {
  verifyReference,
  type ReferenceCheck,
  type ReferenceDifference,
  type ReferenceFinding,
} from './verify.js';
