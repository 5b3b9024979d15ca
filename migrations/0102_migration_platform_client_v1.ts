import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('migration', 'platform_client', 1, __filename);
