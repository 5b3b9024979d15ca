import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'user_preference_categories', 1, __filename);
