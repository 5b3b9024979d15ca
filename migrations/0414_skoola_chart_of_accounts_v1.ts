import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'chart_of_accounts', 1, __filename);
