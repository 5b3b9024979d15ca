import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'role_permissions', 1, __filename);
