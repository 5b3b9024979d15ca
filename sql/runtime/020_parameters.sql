-- Run parameters. The runner sets them per transaction (set local seed.rng = ...); in psql the first call reads
-- them from seed.parameter and keeps them for the session, so that a seed file gives the same rows there.

create or replace function seed.parameter(name text, fallback text) returns text
language plpgsql stable as $$
declare
  found_value text;
begin
  select stored.value into found_value from seed.parameter as stored where stored.name = parameter.name;
  found_value := coalesce(found_value, fallback);
  perform set_config('seed.' || parameter.name, found_value, false);
  return found_value;
end
$$;
comment on function seed.parameter(text, text) is
  'Value of a run parameter from seed.parameter, else the fallback; kept as setting seed.<name> for the session.';

create or replace function seed.rng() returns text
language sql stable as $$
  select coalesce(nullif(current_setting('seed.rng', true), ''), seed.parameter('rng', 'seedwright'))
$$;
comment on function seed.rng() is 'Run seed (SEED_RNG): all random values hang on it.';

create or replace function seed.now() returns timestamptz
language sql stable as $$
  select coalesce(nullif(current_setting('seed.now', true), ''), seed.parameter('now', '2026-01-01T00:00:00Z'))::timestamptz
$$;
comment on function seed.now() is 'Anchor date (SEED_NOW): the "today" of the demo data. Never the wall clock.';

create or replace function seed.today() returns date
language sql stable as $$
  select (seed.now() at time zone 'UTC')::date
$$;
comment on function seed.today() is 'Calendar day of the anchor date in UTC.';

create or replace function seed.scale() returns numeric
language sql stable as $$
  select coalesce(nullif(current_setting('seed.scale', true), ''), seed.parameter('scale', '1'))::numeric
$$;
comment on function seed.scale() is 'Scale of the run (SEED_SCALE); in psql that of the last run, 1 where there was none.';

create or replace function seed.rows(at_scale_one integer) returns integer
language sql stable as $$
  select greatest(1, ceil(at_scale_one * seed.scale()))::integer
$$;
comment on function seed.rows(integer) is
  'Number of demo rows of a table: the figure at scale 1 times the scale, rounded up. The toolkit reads the target from this call.';

create or replace function seed.max_students() returns integer
language sql stable as $$
  select nullif(coalesce(nullif(current_setting('seed.max_students', true), ''), seed.parameter('max_students', '0')), '0')::integer
$$;
comment on function seed.max_students() is 'Upper bound on demo students (MAX_TOTAL_STUDENTS); null where there is none.';

create or replace function seed.rows(at_scale_one integer, students integer) returns integer
language sql stable as $$
  -- As many hundredths of the table as of the students, so that what hangs on them shrinks with them.
  select greatest(1, ceil(round(at_scale_one * least(seed.scale(), seed.max_students()::numeric / students), 6)))::integer
$$;
comment on function seed.rows(integer, integer) is
  'Number of demo rows of a table that hangs on students: the first figure belongs to so many students at scale 1; beside the scale MAX_TOTAL_STUDENTS bounds it.';

create or replace function seed.real_parents() returns boolean
language sql stable as $$
  select coalesce(nullif(current_setting('seed.real_parents', true), ''), seed.parameter('real_parents', 'on'))::boolean
$$;
comment on function seed.real_parents() is
  'Whether real rows are given demo children where they have fewer than a minimum (SEED_REAL_PARENTS); a file that calls it serves them.';

create or replace function seed.accounts() returns boolean
language sql stable as $$
  select coalesce(nullif(current_setting('seed.accounts', true), ''), seed.parameter('accounts', 'on'))::boolean
$$;
comment on function seed.accounts() is 'Whether demo accounts can log in (SEED_ACCOUNTS).';

create or replace function seed.password_hash() returns text
language sql stable as $$
  -- The hash of nothing is well-formed, so that no application stumbles over it, and ends in a character with which no bcrypt hash
  -- ends: 184 bits leave the last two of 31 characters zero.
  select case
    when seed.accounts()
      then nullif(nullif(coalesce(nullif(current_setting('seed.password_hash', true), ''), seed.parameter('password_hash', '!')), '!'), '')
    else '$2b$10$' || repeat('.', 52) || '/'
  end
$$;
comment on function seed.password_hash() is
  'bcrypt hash of the demo accounts'' password (SEED_PASSWORD); null where none was set, one that no password matches under SEED_ACCOUNTS=off: such an account cannot log in.';

create or replace function seed.password_hash(account bigint) returns text
language sql stable as $$
  select case when seed.accounts() and cardinality(hashes) > 0 then hashes[1 + mod(abs(account - 1), cardinality(hashes))] else seed.password_hash() end
  from (
    select string_to_array(coalesce(nullif(current_setting('seed.account_hashes', true), ''), seed.parameter('account_hashes', '')), ' ') as hashes
  ) as stored
$$;
comment on function seed.password_hash(bigint) is
  'The same password for the nth account under a salt of its own; after 32 accounts the salts come round again.';
