import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'dashboard_categories', 1, __filename);
