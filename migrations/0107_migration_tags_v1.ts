import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('migration', 'tags', 1, __filename);
