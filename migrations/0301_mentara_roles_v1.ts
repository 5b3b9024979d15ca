import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'roles', 1, __filename);
