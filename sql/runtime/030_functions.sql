-- Deterministic values. Each is a pure function of the run seed, a key ('table.column') and the identity of the row
-- (a number, or its natural key): adding a row or a column changes no other value.
--
-- hashtextextended() is the hash that hash partitioning stores rows by, hence the same on every version since 11.
-- Nothing below depends on the platform's mathematics library: same bytes everywhere.

create or replace function seed.hash(key text, identity anyelement) returns bigint
language sql stable as $$
  select hashtextextended(key || '/' || identity::text, hashtextextended(seed.rng(), 0))
$$;
comment on function seed.hash(text, anyelement) is '64-bit hash of run seed, key and row identity; the root of all values below.';

create or replace function seed.uniform(key text, identity anyelement) returns double precision
language sql stable as $$
  select (seed.hash(key, identity) & 9007199254740991) / 9007199254740992::double precision  -- 53 bits: what a double holds
$$;
comment on function seed.uniform(text, anyelement) is 'Uniform number in [0, 1).';

create or replace function seed.int(key text, identity anyelement, low bigint, high bigint) returns integer
language sql stable as $$
  select (low + floor(seed.uniform(key, identity) * (high - low + 1)))::integer
$$;
comment on function seed.int(text, anyelement, bigint, bigint) is 'Whole number between low and high, both included.';

create or replace function seed.chance(key text, identity anyelement, probability double precision) returns boolean
language sql stable as $$
  select seed.uniform(key, identity) < probability
$$;
comment on function seed.chance(text, anyelement, double precision) is 'True with the given probability.';

create or replace function seed.pick(key text, identity anyelement, variadic options text[]) returns text
language sql stable as $$
  select options[1 + floor(seed.uniform(key, identity) * cardinality(options))::integer]
$$;
comment on function seed.pick(text, anyelement, text[]) is
  'One of a few options, all equally likely. For more than about twenty, join a vocabulary table by seed.position().';

create or replace function seed.pick_weighted(key text, identity anyelement, options text[], weights double precision[]) returns text
language plpgsql stable as $$
declare
  total double precision := 0;
  remaining double precision;
begin
  if cardinality(options) is distinct from cardinality(weights) or cardinality(options) = 0 then
    raise exception 'seed.pick_weighted(%): % options, but % weights', key, cardinality(options), cardinality(weights)
      using errcode = 'invalid_parameter_value', hint = 'Give each option one weight.';
  end if;
  for i in 1 .. cardinality(weights) loop
    total := total + weights[i];
  end loop;
  remaining := seed.uniform(key, identity) * total;
  for i in 1 .. cardinality(weights) loop
    remaining := remaining - weights[i];
    if remaining < 0 then
      return options[i];
    end if;
  end loop;
  return options[cardinality(options)];
end
$$;
comment on function seed.pick_weighted(text, anyelement, text[], double precision[]) is 'One of the options, each as likely as its weight; weights need not add up to 1.';

create or replace function seed.normal(key text, identity anyelement, mean double precision, deviation double precision)
returns double precision
language plpgsql stable as $$
declare
  -- Irwin-Hall: the sum of twelve uniform numbers less six has mean 0 and variance 1, without a logarithm whose last digit
  -- may differ between machines. Three hashes give four 16-bit numbers each.
  one bigint := seed.hash(key || '#1', identity);
  two bigint := seed.hash(key || '#2', identity);
  three bigint := seed.hash(key || '#3', identity);
  total bigint := (one & 65535) + (one >> 16 & 65535) + (one >> 32 & 65535) + (one >> 48 & 65535)
    + (two & 65535) + (two >> 16 & 65535) + (two >> 32 & 65535) + (two >> 48 & 65535)
    + (three & 65535) + (three >> 16 & 65535) + (three >> 32 & 65535) + (three >> 48 & 65535);
begin
  return mean + deviation * ((total + 6) / 65536.0::double precision - 6);  -- + 6: half a step for each of the twelve
end
$$;
comment on function seed.normal(text, anyelement, double precision, double precision) is
  'Normally distributed number (sum of twelve uniform ones: never further than six deviations from the mean).';

create or replace function seed.normal(
  key text, identity anyelement, mean double precision, deviation double precision, low double precision, high double precision
) returns double precision
language sql stable as $$
  select least(high, greatest(low, seed.normal(key, identity, mean, deviation)))
$$;
comment on function seed.normal(text, anyelement, double precision, double precision, double precision, double precision) is
  'Normally distributed number, held between low and high.';

create or replace function seed.zipf(key text, identity anyelement, size integer) returns integer
language sql stable as $$
  -- Inverse of the continuous 1/x distribution; rounding before the floor hides what the last bit of power() does.
  select least(size, floor(round(power(size + 1, seed.uniform(key, identity))::numeric, 6)))::integer
$$;
comment on function seed.zipf(text, anyelement, integer) is
  'Rank between 1 and size, small ones far more likely (about 1/rank): few parents with many children, many with few.';

create or replace function seed.fan_out(key text, n bigint, size integer) returns integer
language sql stable as $$
  select case when n <= size then n::integer else seed.zipf(key, n, size) end
$$;
comment on function seed.fan_out(text, bigint, integer) is
  'Position of the nth child''s parent among so many: every parent once, then uneven, as seed.zipf(). Null where there is no parent.';

create or replace function seed.position(key text, identity anyelement) returns integer
language sql stable as $$
  select seed.int(key, identity, 1, 1000)
$$;
comment on function seed.position(text, anyelement) is 'Position in a vocabulary table; each of them is filled from 1 to 1000.';

create or replace function seed.distinct_position(key text, n bigint) returns integer
language sql stable as $$
  -- 379 shares no divisor with 1000, so multiples of it visit every position once before any comes again.
  select 1 + mod(n * 379 + mod(seed.hash(key, 0), 1000) + 1000, 1000)::integer
$$;
comment on function seed.distinct_position(text, bigint) is
  'Position in a vocabulary table that does not repeat for a thousand consecutive n.';

create or replace function seed.uuid(key text, identity anyelement) returns uuid
language sql stable as $$
  -- RFC 9562: version 8 (custom), variant 10; the last group starts with the sign 5eed.
  select (
    overlay(lpad(to_hex(seed.hash(key, identity)), 16, '0') placing '8' from 13)
    || overlay(overlay(lpad(to_hex(seed.hash(key || '#', identity)), 16, '0') placing 'a' from 1) placing '5eed' from 5)
  )::uuid
$$;
comment on function seed.uuid(text, anyelement) is
  'Stable identifier: a version 8 UUID that carries the sign 5eed, so that a demo row is known by its key (see seed.is_demo).';

create or replace function seed.is_demo(id uuid) returns boolean
language sql immutable parallel safe as $$
  -- As a case: of a comparison the planner would expect a row in two hundred and loop over it, of a case it expects every second.
  select case when substr(id::text, 15, 1) = '8' and substr(id::text, 25, 4) = '5eed' then true else false end
$$;
comment on function seed.is_demo(uuid) is 'Whether a UUID was made by seed.uuid(). Applications make versions 1, 4 and 7; none of them passes.';

create or replace function seed.is_demo(id text) returns boolean
language sql immutable parallel safe as $$
  -- The cheap comparison first: of real rows hardly any comes as far as the pattern. "C" serves columns of every collation.
  select case
    when substr(id, 25, 4) collate "C" = '5eed'
      and id collate "C" ~ '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-5eed[0-9a-f]{8}$'
      then true
    else false
  end
$$;
comment on function seed.is_demo(text) is
  'The same for a text that holds a UUID as seed.uuid()::text writes it; false for every other text.';

create or replace function seed.time_between(key text, identity anyelement, earliest timestamptz, latest timestamptz) returns timestamptz
language plpgsql stable as $$
begin
  return date_trunc('second', earliest + (latest - earliest) * seed.uniform(key, identity));
end
$$;
comment on function seed.time_between(text, anyelement, timestamptz, timestamptz) is 'Moment between the two, to the second.';

create or replace function seed.office_time(key text, identity anyelement, earliest timestamptz, latest timestamptz) returns timestamptz
language plpgsql stable as $$
declare
  day timestamp := date_trunc('day', (earliest + (latest - earliest) * seed.uniform(key, identity)) at time zone 'UTC');
  -- Two numbers together gather around late morning and early afternoon.
  seconds double precision := floor(36000 * (seed.uniform(key || '#a', identity) + seed.uniform(key || '#b', identity)) / 2);
begin
  -- Saturday and Sunday move to the Friday before.
  day := day - interval '1 day' * greatest(0, extract(isodow from day)::integer - 5);
  return least(latest, greatest(earliest, (day + interval '8 hours' + interval '1 second' * seconds) at time zone 'UTC'));
end
$$;
comment on function seed.office_time(text, anyelement, timestamptz, timestamptz) is
  'Moment between the two on a working day between 8:00 and 18:00 UTC (the bounds themselves where no such moment lies between them).';

create or replace function seed.reference_uuid(key text, identity text) returns uuid
language sql immutable parallel safe as $$
  -- RFC 9562 version 8 from SHA-256: the same in every database, whatever its run seed, and never taken for a demo row.
  select overlay(overlay(overlay(digest placing '8' from 13) placing 'a' from 17) placing '0000' from 21)::uuid
  from (select substr(encode(sha256(convert_to(key || '/' || identity, 'UTF8')), 'hex'), 1, 32) as digest) as digests
$$;
comment on function seed.reference_uuid(text, text) is 'Stable identifier of a reference row, from its table and natural key.';
