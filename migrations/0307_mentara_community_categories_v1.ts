import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'community_categories', 1, __filename);
