-- Texts and numbers that scaffolded seed files take from one call each. Pure functions as in 030_functions.sql.

create or replace function seed.decimal(key text, identity anyelement, low numeric, high numeric, scale integer) returns numeric
language sql stable as $$
  -- Whole steps of the last decimal place; numeric throughout, so that no bit is lost.
  select round(low + mod((seed.hash(key, identity) & 9223372036854775807)::numeric, greatest(0, floor((high - low) / step)) + 1) * step, scale)
  from (select ('1e' || -scale)::numeric as step) as steps
$$;
comment on function seed.decimal(text, anyelement, numeric, numeric, integer) is
  'Decimal number between low and high, both included, with so many decimal places. Takes numbers beyond the range of seed.int(), too.';

create or replace function seed.amount(key text, identity anyelement, low numeric, high numeric, scale integer) returns numeric
language sql stable as $$
  -- The product of two uniform numbers of 16 bits: half of all values lie in the lowest fifth.
  select round(low + (high - low) * ((hash & 65535) * (hash >> 16 & 65535))::numeric / 4294836225, scale)
  from (select seed.hash(key, identity) as hash) as hashes
$$;
comment on function seed.amount(text, anyelement, numeric, numeric, integer) is
  'Decimal number between low and high, small ones more likely: sums of money, sizes, durations.';

create or replace function seed.hex(key text, identity anyelement, length integer) returns text
language sql stable as $$
  select left(string_agg(encode(sha256(convert_to(seed.rng() || '/' || key || '/' || identity::text || '/' || part, 'UTF8')), 'hex'), '' order by part), length)
  from generate_series(0, (length - 1) / 64) as part
$$;
comment on function seed.hex(text, anyelement, integer) is
  'So many hexadecimal digits, for tokens and checksums; decode(..., ''hex'') makes bytes of them. From 16 digits on no two are alike.';

create or replace function seed.slug(name text, separator text default '-') returns text
language sql immutable parallel safe as $$
  -- Accents are taken off by decomposition; "C" lets no locale decide what a small letter is.
  select coalesce(
    nullif(
      trim(both separator from regexp_replace(
        lower(normalize(replace(replace(replace(name, 'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), nfd) collate "C"),
        '[^a-z0-9]+', separator, 'g'
      )),
      ''
    ),
    'x' || substr(encode(sha256(convert_to(name, 'UTF8')), 'hex'), 1, 7)
  )
  from (select regexp_replace(normalize(name, nfd), '[' || chr(768) || '-' || chr(879) || ']', '', 'g') as name) as plain
$$;
comment on function seed.slug(text, text) is
  'Small letters a to z, digits and the separator: "Søren Kähler" becomes soren-kahler. A name without any such letter becomes x and seven digits of its hash.';

create or replace function seed.text_at(pattern text, place numeric) returns text
language plpgsql immutable parallel safe as $$
declare
  piece text[];
  span text[];
  alphabet text;
  alphabets text[] := '{}';
  remaining numeric := place;
  found_text text := '';
begin
  for piece in select regexp_matches(pattern, '\[(.[^]]*)\](?:\{([0-9]+)\})?|(.)', 'g') loop
    if piece[3] is not null then
      alphabets := array_append(alphabets, piece[3]);
      continue;
    end if;
    alphabet := '';
    for span in select regexp_matches(piece[1], '(.)(?:-(.))?', 'g') loop
      select alphabet || string_agg(chr(code), '' order by code) into alphabet
      from generate_series(ascii(span[1]), ascii(coalesce(span[2], span[1]))) as code;
    end loop;
    for repetition in 1 .. coalesce(piece[2]::integer, 1) loop
      alphabets := array_append(alphabets, alphabet);
    end loop;
  end loop;
  for i in reverse cardinality(alphabets) .. 1 loop
    found_text := substr(alphabets[i], 1 + mod(remaining, length(alphabets[i]))::integer, 1) || found_text;
    remaining := div(remaining, length(alphabets[i]));
  end loop;
  return found_text;
end
$$;
comment on function seed.text_at(text, numeric) is
  'Text number `place`, from 0, in the order of the pattern: plain characters, and classes such as [A-Z], [A-Z0-9]{3} or [[] (an opening bracket).';

create or replace function seed.text_like(key text, identity anyelement, pattern text) returns text
language sql stable as $$
  select seed.text_at(pattern, sum((seed.hash(key || '#' || part, identity) & 9223372036854775807)::numeric * ('1e' || 18 * part)::numeric))
  from generate_series(0, 3) as part
$$;
comment on function seed.text_like(text, anyelement, text) is
  'Random text of a form: seed.text_like(''car.plate'', n, ''[A-Z]{2}-[0-9]{3}''). See seed.text_at() for the patterns.';

create or replace function seed.nth_text(pattern text, n bigint) returns text
language plpgsql immutable parallel safe as $$
declare
  piece text[];
  letters numeric;
  total numeric := 1;
  step numeric;
begin
  for piece in select regexp_matches(pattern, '\[(.[^]]*)\](?:\{([0-9]+)\})?', 'g') loop
    letters := (select sum(ascii(coalesce(span[2], span[1])) - ascii(span[1]) + 1) from regexp_matches(piece[1], '(.)(?:-(.))?', 'g') as span);
    for repetition in 1 .. coalesce(piece[2]::integer, 1) loop
      total := total * letters;
    end loop;
  end loop;
  -- Steps of about the golden section that share no divisor with the total: every text once before any comes again.
  step := greatest(1, div(total * 618034, 1000000));
  while gcd(step, total) <> 1 loop
    step := step + 1;
  end loop;
  return seed.text_at(pattern, mod(n * step, total));
end
$$;
comment on function seed.nth_text(text, bigint) is
  'The nth text of a form, in no apparent order: none comes twice before all have come. See seed.text_at() for the patterns.';
