import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'fee_categories', 1, __filename);
