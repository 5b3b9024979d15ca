import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'questionnaires', 1, __filename);
