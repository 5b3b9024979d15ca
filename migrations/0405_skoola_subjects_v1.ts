import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'subjects', 1, __filename);
