import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'questionnaire_items', 1, __filename);
