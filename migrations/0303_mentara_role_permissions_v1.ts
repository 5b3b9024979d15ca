import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'role_permissions', 1, __filename);
