import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'roles', 1, __filename);
