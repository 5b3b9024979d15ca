import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'permissions', 1, __filename);
