import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'subject_categories', 1, __filename);
