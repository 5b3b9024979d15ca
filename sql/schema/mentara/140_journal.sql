-- Private journals.

create table mentara.journal_entries (
  id         text         primary key,
  user_id    text         not null references mentara.users (id) on delete cascade,
  content    text         not null,
  created_at timestamp(3) not null default current_timestamp,
  updated_at timestamp(3) not null
);
comment on table mentara.journal_entries is 'Private journals.';

create index journal_entries_user_id_idx on mentara.journal_entries (user_id);
create index journal_entries_created_at_idx on mentara.journal_entries (created_at);
create index journal_entries_user_id_created_at_idx on mentara.journal_entries (user_id, created_at);
