import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('migration', 'system_accounts', 1, __filename);
