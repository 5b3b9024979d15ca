import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'ai_tools', 1, __filename);
