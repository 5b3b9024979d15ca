-- What people report, and whom they block.

create table mentara.reports (
  id               text                  primary key,
  reason           text                  not null,
  content          text,
  status           mentara.report_status not null default 'PENDING',
  post_id          text                  references mentara.posts (id) on delete cascade,
  comment_id       text                  references mentara.comments (id) on delete cascade,
  reported_user_id text                  references mentara.users (id) on delete cascade,
  reporter_id      text                  not null references mentara.users (id) on delete cascade,
  created_at       timestamp(3)          not null default current_timestamp,
  updated_at       timestamp(3)          not null,

  constraint reports_subject_check check (num_nonnulls(post_id, comment_id, reported_user_id) >= 1),
  constraint reports_reporter_id_check check (reporter_id <> reported_user_id)
);
comment on table mentara.reports is 'Posts, comments or users that somebody has reported.';

create index reports_reporter_id_idx on mentara.reports (reporter_id);
create index reports_post_id_idx on mentara.reports (post_id);
create index reports_comment_id_idx on mentara.reports (comment_id);
create index reports_reported_user_id_idx on mentara.reports (reported_user_id);
create index reports_status_created_at_idx on mentara.reports (status, created_at);

create table mentara.user_blocks (
  id         text         primary key,
  blocker_id text         not null references mentara.users (id) on delete cascade,
  blocked_id text         not null references mentara.users (id) on delete cascade,
  reason     text,
  created_at timestamp(3) not null default current_timestamp,

  constraint user_blocks_blocker_id_blocked_id_key unique (blocker_id, blocked_id),
  constraint user_blocks_blocked_id_check check (blocked_id <> blocker_id)
);
comment on table mentara.user_blocks is 'Users who do not want to see each other.';

create index user_blocks_blocker_id_idx on mentara.user_blocks (blocker_id);
create index user_blocks_blocked_id_idx on mentara.user_blocks (blocked_id);
