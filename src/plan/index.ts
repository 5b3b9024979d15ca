export * from './model.js';
export { planOrder } from './plan-order.js';
export { dependents, pathTo, requiredParents } from './closure.js';
export { deletionOrder } from './deletion-order.js';
export { edgesOf } from './edges-of.js';
