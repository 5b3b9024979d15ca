import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration(
  'faraday',
  'health_fitness_metric_thresholds',
  1,
  __filename,
);
