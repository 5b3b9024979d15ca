import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('migration', 'sixr_questions', 1, __filename);
