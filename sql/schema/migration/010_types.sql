-- Schema and value types. Keys and references are named by PostgreSQL (<table>_pkey, <table>_<column>_fkey), all else by us.
-- Labels are upper case as in the application's database; its text columns hold the same words in lower case.

create schema migration;
comment on schema migration is 'Cloud-migration (6R) planning: tenants, inventory, analyses, waves.';

create type migration.analysisstatus as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'REQUIRES_INPUT');
comment on type migration.analysisstatus is 'State of a row in sixr_analyses.';

create type migration.assessmentstatus as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'REVIEWED', 'APPROVED', 'REJECTED');
comment on type migration.assessmentstatus is 'State of an assessment, from request to approval.';

create type migration.assessmenttype as enum (
  'SIX_R_ANALYSIS', 'RISK_ASSESSMENT', 'COST_ANALYSIS', 'TECHNICAL_ASSESSMENT', 'BUSINESS_IMPACT',
  'SECURITY_ASSESSMENT', 'COMPLIANCE_REVIEW'
);
comment on type migration.assessmenttype is 'What an assessment looks at.';

create type migration.assetstatus as enum ('DISCOVERED', 'ASSESSED', 'PLANNED', 'MIGRATING', 'MIGRATED', 'FAILED', 'EXCLUDED');
comment on type migration.assetstatus is 'How far an asset has come on its way to the target.';

create type migration.assettype as enum (
  'SERVER', 'DATABASE', 'APPLICATION', 'NETWORK', 'LOAD_BALANCER', 'STORAGE', 'SECURITY_GROUP',
  'VIRTUAL_MACHINE', 'CONTAINER', 'OTHER'
);
comment on type migration.assettype is 'Kind of asset.';

create type migration.migrationphase as enum (
  'DISCOVERY', 'ASSESS', 'PLAN', 'EXECUTE', 'MODERNIZE', 'FINOPS', 'OBSERVABILITY', 'DECOMMISSION'
);
comment on type migration.migrationphase is 'Phase of a migration programme.';

create type migration.migrationstatus as enum ('PLANNING', 'IN_PROGRESS', 'COMPLETED', 'PAUSED', 'CANCELLED');
comment on type migration.migrationstatus is 'State of a migration programme.';

create type migration.questiontype as enum ('TEXT', 'SELECT', 'MULTISELECT', 'FILE_UPLOAD', 'BOOLEAN', 'NUMERIC');
comment on type migration.questiontype is 'How a question is answered.';

create type migration.risklevel as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
comment on type migration.risklevel is 'Level of risk.';

create type migration.sixrstrategy as enum (
  'REHOST', 'REPLATFORM', 'REFACTOR', 'REARCHITECT', 'REPLACE', 'REPURCHASE', 'RETIRE', 'RETAIN'
);
comment on type migration.sixrstrategy is 'What is to become of an asset: the eight strategies of the asset model.';
