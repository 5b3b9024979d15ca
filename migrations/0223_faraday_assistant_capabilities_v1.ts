import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'assistant_capabilities', 1, __filename);
