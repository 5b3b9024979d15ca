-- The runtime schema: what has been run, under which parameters, and which rows are ours.
-- Every object is created only where it is missing, so that a newer toolkit can extend an older schema.

create schema if not exists seed;
comment on schema seed is 'Seedwright: ledger, run parameters, vocabulary and deterministic functions. Holds no application data.';

create table if not exists seed.parameter (
  name  text primary key,
  value text not null
);
comment on table seed.parameter is
  'Parameters that every run on this database has to share: rng, now, locale, scale, max_students, real_parents, accounts, password_hash, account_hashes. Written by the first run, read by later ones and by psql.';

create table if not exists seed.run (
  id          bigint generated always as identity primary key,
  command     text        not null,
  started_at  timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  outcome     text        check (outcome in ('done', 'short', 'failed')),
  scale       numeric     not null,
  rows        bigint      not null default 0
);
comment on table seed.run is 'One row per run of the seeder; a row without finished_at was interrupted or is under way.';

create table if not exists seed.ledger (
  schema_name text        not null,
  table_name  text        not null,
  phase       text        not null,
  file        text        not null,
  checksum    text        not null,
  mark        text        not null,
  target      bigint      not null,
  scale       numeric     not null,
  students    integer,
  rows        bigint      not null,
  written     bigint      not null,
  complete    boolean     not null,
  noted       boolean     not null default false,
  duration_ms integer     not null,
  run_id      bigint      references seed.run on delete set null,
  finished_at timestamptz not null default clock_timestamp(),
  primary key (schema_name, table_name)
);
comment on table seed.ledger is 'Which demo SQL file filled which table: written in the same transaction as the rows themselves.';
comment on column seed.ledger.checksum is 'SHA-256 of the file that ran last, in hexadecimal.';
comment on column seed.ledger.mark is 'How demo rows of the table are told from real ones, as in the file''s header; purge works from it even when the file is gone.';
comment on column seed.ledger.target is 'Rows wanted by the file at this scale.';
comment on column seed.ledger.scale is 'Scale at which the file ran; less than that of the run where MAX_TOTAL_STUDENTS bounds the table.';
comment on column seed.ledger.students is 'Students at scale 1 that the table hangs on, by its file; null where it hangs on none.';
comment on column seed.ledger.rows is 'Demo rows counted in the table after the last run.';
comment on column seed.ledger.written is 'Rows that the last run inserted.';
comment on column seed.ledger.noted is 'Triggers of other tables have written rows here as well; their keys stand in seed.demo_row.';
comment on column seed.ledger.complete is 'False while the second statement of the file, if it has one, is still to run.';

create table if not exists seed.demo_row (
  table_name text not null,
  key        text not null,
  primary key (table_name, key)
);
comment on table seed.demo_row is
  'Keys of demo rows that carry no mark of their own: their seed file writes them in the same statement, the runner where a trigger made the row.';
comment on column seed.demo_row.table_name is 'schema.table, as in the header of the seed file.';
comment on column seed.demo_row.key is 'Primary key as text; several columns are joined by a comma.';

create table if not exists seed.reference_set (
  schema_name text        not null,
  set_name    text        not null,
  version     integer     not null,
  file        text        not null,
  checksum    text        not null,
  applied_at  timestamptz not null default clock_timestamp(),
  primary key (schema_name, set_name, version)
);
comment on table seed.reference_set is 'Frozen reference files that data-only migrations have brought in, with the SHA-256 they had then.';

create table if not exists seed.reference_change (
  schema_name text    not null,
  set_name    text    not null,
  version     integer not null,
  key         text    not null,
  before      text,
  primary key (schema_name, set_name, version, key)
);
comment on table seed.reference_change is
  'What each version of a reference set did to each row: enough to go back to exactly the version before.';
comment on column seed.reference_change.key is 'Natural key as a JSON array of texts.';
comment on column seed.reference_change.before is 'The whole row before the change in PostgreSQL''s own row format; null where the version added it.';
