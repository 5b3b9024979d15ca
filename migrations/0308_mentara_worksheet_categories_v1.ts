import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'worksheet_categories', 1, __filename);
