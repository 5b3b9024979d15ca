import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('migration', 'llm_model_pricing', 1, __filename);
