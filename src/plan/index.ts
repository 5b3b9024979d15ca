export * from './model.js';
export { planOrder } from './plan-order.js';
export { dependents, pathTo, requiredParents } from './closure.js';
export { deletionOrder } from './deletion-order.js';
export { edgesOf } from './edges-of.js';
export {
  describePlan,
  type PlanCycle,
  type PlanInput,
  type PlanKey,
  type PlanPhase,
  type PlanReport,
  type PlanTable,
} from './report.js';
export { guessSoftReferences, type SoftReferenceReport } from './soft-references.js';
