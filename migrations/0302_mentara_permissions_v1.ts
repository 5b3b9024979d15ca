import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'permissions', 1, __filename);
