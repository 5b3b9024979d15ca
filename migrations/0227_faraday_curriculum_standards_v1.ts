import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'curriculum_standards', 1, __filename);
