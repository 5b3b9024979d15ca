import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'permissions', 1, __filename);
