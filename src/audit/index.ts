export { audit, type AuditOptions } from './audit.js';
export { failOnWords, failures, parseFailOn, type FailOn } from './fail-on.js';
export {
  findingKinds,
  tableStates,
  type AuditedTable,
  type AuditReport,
  type CoverageFinding,
  type Filler,
  type FindingKind,
  type RowTarget,
  type TableState,
  type WrongExemption,
} from './model.js';
export { formatAudit } from './text.js';
