import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'leave_types', 1, __filename);
