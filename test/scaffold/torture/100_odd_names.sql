-- Names that are legal, but that careless quoting breaks.

create schema "Odd Names";

create type "Odd Names"."Mood Of The Day" as enum ('Good', 'so-so', 'it''s bad');
create domain "Odd Names"."user" as text check (value <> '');

-- feature: reserved words as table and column names
create table "Odd Names"."order" (
  id uuid primary key,
  "user" text not null,
  "group" integer not null default 1,
  "select" boolean not null default false,
  "from" date not null,
  "to" date,
  check ("to" >= "from")
);

-- feature: reserved words as names; foreign key with a reserved name; unique on reserved names
create table "Odd Names"."table" (
  "primary" serial primary key,
  "order" uuid not null references "Odd Names"."order",
  "desc" varchar(40) not null,
  "limit" integer check ("limit" between 1 and 100),
  "check" text,
  "end" timestamptz not null default now(),
  unique ("order", "desc")
);

-- feature: capitals and blanks
create table "Odd Names"."Customer Master" (
  "Customer No" integer generated always as identity primary key,
  "Full Name" varchar(80) not null check (length("Full Name") > 2),
  "E-Mail" text not null unique check ("E-Mail" like '%@%'),
  "Is Active?" boolean not null default true,
  "Mood" "Odd Names"."Mood Of The Day" not null
);

-- feature: capitals; foreign key between odd names; check between odd columns; generated column of odd columns
create table "Odd Names"."OrderLine" (
  "orderLineId" bigserial primary key,
  "customerNo" integer not null references "Odd Names"."Customer Master" ("Customer No"),
  "unitPrice" numeric(10, 2) not null check ("unitPrice" > 0),
  "Qty." integer not null check ("Qty." between 1 and 500),
  "lineTotal" numeric(14, 2) generated always as ("unitPrice" * "Qty.") stored
);

-- feature: double quotes, dots and apostrophes in names
create table "Odd Names"."the ""best"" v1.0" (
  "a.b" integer primary key,
  "say ""hi""" text not null,
  "it's" varchar(10) not null unique,
  "semi;colon" numeric(5, 1) check ("semi;colon" >= 0),
  "back\slash" text,
  "-- comment" text
);

-- feature: dots in names; foreign key to names with double quotes
create table "Odd Names"."Odd Names.order" (
  "x.y.z" uuid primary key,
  "the ""best"" ref" integer not null references "Odd Names"."the ""best"" v1.0" ("a.b"),
  "$1" integer not null,
  "%s" text not null check ("%s" <> '')
);

-- feature: name of 63 bytes; columns of 63 bytes
create table "Odd Names".a_table_name_that_uses_every_one_of_the_sixty_three_bytes_given (
  a_column_name_that_uses_every_one_of_the_sixty_three_bytes_allo uuid primary key,
  another_column_name_using_all_the_sixty_three_bytes_there_are_x text not null unique
);

-- feature: name of 63 bytes that begins like another one; foreign key to a 63-byte name
create table "Odd Names".a_table_name_that_uses_every_one_of_the_sixty_three_bytes_gives (
  id serial primary key,
  a_column_name_that_uses_every_one_of_the_sixty_three_bytes_allo uuid not null
    references "Odd Names".a_table_name_that_uses_every_one_of_the_sixty_three_bytes_given,
  note text
);

-- feature: umlauts and other letters
create table "Odd Names"."Größe" (
  "schlüssel" char(3) primary key,
  "Länge_in_m" numeric(3, 2) not null,
  "naïve" boolean not null,
  "größer_als" numeric(3, 2) not null,
  check ("größer_als" < "Länge_in_m")
);

-- feature: umlauts and other letters; foreign key; emoji and CJK column names
create table "Odd Names"."Straßenverzeichnis" (
  "straße" text not null,
  "größe" char(3) not null references "Odd Names"."Größe",
  "名前" text not null check (length("名前") <= 30),
  "🙂" boolean,
  primary key ("straße", "größe")
);

-- feature: a column named n
create table "Odd Names".sample_size (
  n integer primary key,
  identity text not null,
  row_number integer not null unique
);

-- feature: a column named n in a composite key; a column named position
create table "Odd Names".seat_row (
  n smallint not null check (n between 1 and 40),
  position smallint not null check (position between 1 and 12),
  value text not null,
  primary key (n, position)
);

-- feature: columns named like our own names (draw, row_of, wanted, seed, base, existing, kind)
create table "Odd Names".lottery_draw (
  id uuid primary key,
  draw integer not null unique,
  row_of text not null,
  wanted boolean not null,
  seed bigint not null,
  base numeric(6, 2),
  existing text,
  kind text not null check (kind in ('a', 'b'))
);

-- feature: a table with a column named like its own table
create table "Odd Names".address (
  id serial primary key,
  address text not null,
  city text not null
);

-- feature: a table with a key column named like itself; a column named like the parent table
create table "Odd Names".status (
  status varchar(10) primary key,
  address integer references "Odd Names".address
);

-- feature: a table named like one of our CTE names (wanted)
create table "Odd Names".wanted (
  id uuid primary key,
  title text not null unique
);

-- feature: a table named like one of our CTE names (numbered); foreign key to wanted
create table "Odd Names".numbered (
  number integer primary key,
  wanted_id uuid not null references "Odd Names".wanted
);

-- feature: a table named n; a table named like a type and a column named like a domain
create table "Odd Names".n (
  id bigint primary key,
  "user" "Odd Names"."user" not null,
  date date not null,
  "timestamp" timestamp not null,
  text text not null
);

-- feature: names that differ in case only
create table "Odd Names"."Status" (
  id serial primary key,
  status varchar(10) not null references "Odd Names".status,
  "Status" text not null,
  "STATUS" text
);

-- feature: tables named like functions of PostgreSQL and of ours; constraint names that need quotes
create table "Odd Names"."generate_series" (
  id serial primary key,
  "seed.uuid" uuid,
  "pick" text not null,
  constraint "pick's ""rule""" check ("pick" in ('one', 'two'))
);
