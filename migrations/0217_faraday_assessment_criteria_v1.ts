import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'assessment_criteria', 1, __filename);
