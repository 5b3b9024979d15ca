import { referenceMigration } from '../src/index.js';

export const { up, down, sql } = referenceMigration(
  'faraday',
  'access_control_role_permissions',
  1,
  __filename,
);
