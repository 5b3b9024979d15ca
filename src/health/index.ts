export { health, type HealthOptions } from './health.js';
export type { HealthFailure, HealthLimits, HealthReport, QueryHealth } from './model.js';
export { formatHealth } from './text.js';
