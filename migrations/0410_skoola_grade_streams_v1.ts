import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'grade_streams', 1, __filename);
