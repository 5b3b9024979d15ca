import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'mediums', 1, __filename);
