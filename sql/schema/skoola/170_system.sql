-- Settings.

create table skoola.school_settings (
  setting_key   text      primary key,
  setting_value text      not null,
  description   text,
  updated_at    timestamp not null default current_timestamp
);
comment on table skoola.school_settings is 'Settings by name.';

create table skoola.seeds (
  id         text      primary key,
  table_name text      not null,
  record_id  text      not null,
  created_at timestamp not null default current_timestamp,

  unique (table_name, record_id)
);
comment on table skoola.seeds is 'Rows that the application''s own seeder made.';
