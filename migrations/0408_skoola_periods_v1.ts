import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'periods', 1, __filename);
