export * from './model.js';
export { purgeDemoRows } from './purge.js';
