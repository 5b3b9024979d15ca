import { schemaMigration } from '../src/index.js';

export const { up, down, sql } = schemaMigration('skoola', __filename);
