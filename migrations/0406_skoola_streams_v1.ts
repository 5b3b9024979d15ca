import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'streams', 1, __filename);
