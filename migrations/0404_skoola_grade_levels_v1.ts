import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'grade_levels', 1, __filename);
