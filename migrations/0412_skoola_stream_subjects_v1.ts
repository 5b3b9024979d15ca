import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration('skoola', 'stream_subjects', 1, __filename);
