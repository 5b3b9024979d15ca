-- Checks on the inside of json documents, and checks that call functions.

-- The check digit of credit cards: every second digit from the right is doubled.
create function t_checks.is_luhn(digits text) returns boolean language sql immutable as $$
  select digits ~ '^\d+$' and coalesce(sum(
    case
      when place % 2 = 1 then digit
      when digit * 2 > 9 then digit * 2 - 9
      else digit * 2
    end
  ), 1) % 10 = 0
  from (
    select substr(reverse(digits), place, 1)::integer as digit, place
    from generate_series(1, length(digits)) as place
    where digits ~ '^\d+$'
  ) as places
$$;

create function t_checks.is_valid_isbn(isbn text) returns boolean language plpgsql immutable as $$
declare
  total integer := 0;
begin
  if isbn !~ '^97[89]\d{10}$' then
    return false;
  end if;
  for place in 1..13 loop
    total := total + substr(isbn, place, 1)::integer * case when place % 2 = 1 then 1 else 3 end;
  end loop;
  return total % 10 = 0;
end
$$;

create function t_checks.is_working_day(day date) returns boolean language sql immutable strict as
  $$ select extract(isodow from day) < 6 $$;

create function t_checks.share_in_bounds(part numeric, whole numeric) returns boolean language sql immutable as
  $$ select part >= 0 and part <= whole * 0.5 $$;

-- feature: jsonb conditions: keys present, type of the document
create table t_checks.app_config (
  id uuid primary key,
  document jsonb not null check (jsonb_typeof(document) = 'object' and document ? 'version'),
  labels jsonb not null default '[]' check (jsonb_typeof(labels) = 'array' and jsonb_array_length(labels) <= 10)
);

-- feature: jsonb conditions: list of a member, bounds of a member, type of a member
create table t_checks.sensor_message (
  id bigserial primary key,
  body jsonb not null,
  check (body ->> 'kind' in ('temperature', 'humidity')),
  check ((body ->> 'value')::numeric between -50 and 150),
  check (jsonb_typeof(body -> 'value') = 'number'),
  check (body -> 'device' ? 'serial' and length(body #>> '{device,serial}') = 8)
);

-- feature: jsonb conditions: ?& and @> and nullable document; json path
create table t_checks.event_envelope (
  id uuid primary key,
  envelope jsonb not null check (envelope ?& array['type', 'source'] and envelope @> '{"specversion": "1.0"}'),
  trace jsonb check (trace is null or jsonb_typeof(trace -> 'spans') = 'array'),
  options jsonb not null default '{}' check (jsonb_typeof(options) = 'object')
);

-- feature: json (not jsonb) conditions; column equal to a member
create table t_checks.geo_document (
  id serial primary key,
  kind text not null,
  document json not null check (json_typeof(document) = 'object'),
  check (document ->> 'type' = kind),
  check (kind in ('Point', 'LineString'))
);

-- feature: immutable user function (Luhn); varchar unique
create table t_checks.payment_card (
  id uuid primary key,
  number varchar(16) not null unique check (t_checks.is_luhn(number) and length(number) = 16),
  holder text not null
);

-- Equipment identity: fifteen digits, the last of which is the check digit.
create domain t_checks.imei as varchar(15) check (value ~ '^\d{15}$' and t_checks.is_luhn(value));

-- feature: immutable user function (Luhn) behind a domain; primary key of that domain
create table t_checks.handset (
  imei t_checks.imei primary key,
  model text not null
);

-- feature: immutable user function in plpgsql (is_valid_isbn)
create table t_checks.book (
  isbn char(13) primary key check (t_checks.is_valid_isbn(isbn)),
  title text not null,
  pages smallint check (pages > 0)
);

-- feature: immutable user function (is_valid_isbn), nullable; foreign key to a key with a check digit
create table t_checks.book_edition (
  id serial primary key,
  first_isbn char(13) not null references t_checks.book,
  reprint_isbn char(13) check (reprint_isbn is null or t_checks.is_valid_isbn(reprint_isbn)),
  printed_on date not null,
  check (reprint_isbn <> first_isbn)
);

-- feature: user function on a date (working days); date range
create table t_checks.leave_request (
  id serial primary key,
  first_day date not null check (t_checks.is_working_day(first_day)),
  last_day date not null check (t_checks.is_working_day(last_day)),
  half_days smallint not null default 0 check (half_days >= 0 and half_days <= 2),
  check (last_day >= first_day and last_day - first_day <= 20)
);

-- feature: user function over two columns; check that names the function in a combination
create table t_checks.loan (
  id uuid primary key,
  principal numeric(12, 2) not null check (principal between 1000 and 500000),
  down_payment numeric(12, 2) not null,
  months smallint not null check (months in (12, 24, 36, 48, 60)),
  check (t_checks.share_in_bounds(down_payment, principal)),
  check (months < 36 or down_payment > 0 and t_checks.share_in_bounds(down_payment, principal))
);

-- feature: text that must read as a number; substring; position; split_part
create table t_checks.batch_label (
  label varchar(20) primary key check (split_part(label, '/', 2) ~ '^\d{4}$' and position('/' in label) = 3),
  year integer not null,
  check (split_part(label, '/', 2)::integer = year),
  check (year between 2015 and 2030)
);

-- feature: checksum as modulus 97; text and number agree
create table t_checks.bank_branch (
  id serial primary key,
  code integer not null unique check (code between 1000 and 9999),
  check_number smallint not null,
  code_text char(6) not null,
  check (check_number = code % 97),
  check (code_text = lpad(code::text, 6, '0'))
);

-- feature: array conditions between columns; cardinality equals a counter
create table t_checks.quiz_question (
  id uuid primary key,
  answers text[] not null check (cardinality(answers) between 2 and 6),
  correct smallint not null,
  points integer[] not null,
  check (correct between 1 and cardinality(answers)),
  check (cardinality(points) = cardinality(answers)),
  check (0 <= all (points))
);

-- feature: range column agrees with plain columns; range contains a value
create table t_checks.measurement_campaign (
  id serial primary key,
  during daterange not null check (not isempty(during)),
  starts_on date not null,
  peak_on date,
  allowed numrange not null default '[0,100]',
  peak_value numeric(6, 2),
  check (lower(during) = starts_on),
  check (during @> peak_on),
  check (allowed @> peak_value)
);
