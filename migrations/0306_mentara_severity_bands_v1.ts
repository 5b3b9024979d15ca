import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('mentara', 'severity_bands', 1, __filename);
