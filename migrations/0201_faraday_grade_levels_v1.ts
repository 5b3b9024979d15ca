import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'grade_levels', 1, __filename);
