import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'activity_categories', 2, __filename);
