import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'framework_units', 1, __filename);
