import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'performance_thresholds', 1, __filename);
