-- Notices inside the application.

create table mentara.notifications (
  id         text                          primary key,
  user_id    text                          not null references mentara.users (id) on delete cascade,
  title      text                          not null,
  message    text                          not null,
  type       mentara.notification_type     not null,
  priority   mentara.notification_priority not null default 'NORMAL',
  data       jsonb,
  action_url text,
  is_read    boolean                       not null default false,
  read_at    timestamp(3),
  created_at timestamp(3)                  not null default current_timestamp,
  updated_at timestamp(3)                  not null,

  constraint notifications_read_at_check check (is_read = (read_at is not null) and read_at >= created_at)
);
comment on table mentara.notifications is 'Notices inside the application.';

create index notifications_user_id_idx on mentara.notifications (user_id);
create index notifications_is_read_idx on mentara.notifications (is_read);
create index notifications_type_idx on mentara.notifications (type);
create index notifications_priority_idx on mentara.notifications (priority);
create index notifications_created_at_idx on mentara.notifications (created_at);
create index notifications_user_id_is_read_created_at_idx on mentara.notifications (user_id, is_read, created_at);
create index notifications_user_id_type_created_at_idx on mentara.notifications (user_id, type, created_at);
