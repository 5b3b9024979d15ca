-- Vocabulary: realistic words, made once by the toolkit (seeded) and joined by the seed files. Every table, and every
-- kind of seed.word, is filled from position 1 to 1000; where a source has fewer words, they come round again.
-- SEED_LOCALE decides who the people are and where more than half of the places lie; companies and words stay English.

create table if not exists seed.person (
  position   integer primary key,
  sex        text not null check (sex in ('female', 'male')),
  first_name text not null,
  last_name  text not null
);
comment on table seed.person is 'Invented people, with names of SEED_LOCALE. The name fits the sex. Take first and last name from two positions for more combinations.';

create table if not exists seed.company (
  position integer primary key,
  name     text not null,
  slug     text not null unique,
  domain   text not null,
  industry text not null,
  slogan   text not null
);
comment on table seed.company is 'Invented companies; domains end in .example (RFC 2606), so that no mail ever leaves.';

create table if not exists seed.place (
  position     integer primary key,
  country_code text not null,
  country      text not null,
  region       text not null,
  city         text not null,
  postal_code  text not null,
  street       text not null,
  phone        text not null,
  latitude     numeric(8, 5) not null,
  longitude    numeric(8, 5) not null,
  time_zone    text not null
);
comment on table seed.place is 'Addresses that agree in themselves: real cities with their region, country, time zone and coordinates; invented streets; numbers reserved for fiction where a country has such.';

create table if not exists seed.word (
  kind     text    not null,
  position integer not null,
  word     text    not null,
  primary key (kind, position)
);
comment on table seed.word is
  'Words by kind: adjective, app_name, buzzword, color_hex, colour, condition, country_code, currency_code, database_engine, department, file_name, food, hobby, host_name, ip_private, job_title, language, mac_address, material, mime_type, note, noun, operating_system, paragraph, product, product_adjective, programming_language, project_name, question, sentence, software_product, subject, tag, user_agent, verb. English in every locale.';
