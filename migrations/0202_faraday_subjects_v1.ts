import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'subjects', 1, __filename);
