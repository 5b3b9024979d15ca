import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('faraday', 'equipment_types', 1, __filename);
