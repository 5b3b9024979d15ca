import { runtimeMigration } from '../src/index.js';

export const { up, down, sql } = runtimeMigration();
