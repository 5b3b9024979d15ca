import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'roles', 1, __filename);
