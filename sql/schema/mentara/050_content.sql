-- What people write in the rooms, and the hearts they give.

create table mentara.posts (
  id               text         primary key,
  title            text         not null,
  content          text         not null,
  created_at       timestamp(3) not null default current_timestamp,
  updated_at       timestamp(3) not null,
  user_id          text         not null references mentara.users (id) on delete cascade,
  room_id          text         references mentara.rooms (id) on delete set null,
  attachment_urls  text[]       not null default '{}',
  attachment_names text[]       not null default '{}',
  attachment_sizes integer[]    not null default '{}',

  constraint posts_attachments_check check (
    cardinality(attachment_urls) = cardinality(attachment_names) and cardinality(attachment_names) = cardinality(attachment_sizes)
  )
);
comment on table mentara.posts is 'Posts. A post belongs to a community only through its room and the group of that room.';

create index posts_user_id_idx on mentara.posts (user_id);
create index posts_room_id_idx on mentara.posts (room_id);
create index posts_room_id_created_at_idx on mentara.posts (room_id, created_at);
create index posts_user_id_created_at_idx on mentara.posts (user_id, created_at);
create index posts_created_at_idx on mentara.posts (created_at);
create index posts_title_idx on mentara.posts (title);
create index posts_room_id_user_id_created_at_idx on mentara.posts (room_id, user_id, created_at);

create table mentara.comments (
  id               text         primary key,
  post_id          text         not null references mentara.posts (id) on delete cascade,
  user_id          text         not null references mentara.users (id) on delete cascade,
  content          text         not null,
  parent_id        text         references mentara.comments (id) on delete cascade,
  created_at       timestamp(3) not null default current_timestamp,
  updated_at       timestamp(3) not null,
  attachment_urls  text[]       not null default '{}',
  attachment_names text[]       not null default '{}',
  attachment_sizes integer[]    not null default '{}',

  constraint comments_attachments_check check (
    cardinality(attachment_urls) = cardinality(attachment_names) and cardinality(attachment_names) = cardinality(attachment_sizes)
  ),
  constraint comments_parent_id_check check (parent_id <> id)
);
comment on table mentara.comments is 'Comments on posts, and replies to comments.';

create index comments_post_id_idx on mentara.comments (post_id);
create index comments_user_id_idx on mentara.comments (user_id);
create index comments_parent_id_idx on mentara.comments (parent_id);
create index comments_post_id_parent_id_idx on mentara.comments (post_id, parent_id);
create index comments_post_id_created_at_idx on mentara.comments (post_id, created_at);
create index comments_created_at_idx on mentara.comments (created_at);

create table mentara.post_hearts (
  id         text         primary key,
  post_id    text         not null references mentara.posts (id) on delete cascade,
  created_at timestamp(3) not null default current_timestamp,
  user_id    text         not null references mentara.users (id) on delete cascade,

  constraint post_hearts_post_id_user_id_key unique (post_id, user_id)
);
comment on table mentara.post_hearts is 'Hearts that people gave to posts.';

create index post_hearts_post_id_idx on mentara.post_hearts (post_id);
create index post_hearts_user_id_idx on mentara.post_hearts (user_id);

create table mentara.comment_hearts (
  id         text         primary key,
  comment_id text         not null references mentara.comments (id) on delete cascade,
  created_at timestamp(3) not null default current_timestamp,
  user_id    text         not null references mentara.users (id) on delete cascade,

  constraint comment_hearts_comment_id_user_id_key unique (comment_id, user_id)
);
comment on table mentara.comment_hearts is 'Hearts that people gave to comments.';

create index comment_hearts_comment_id_idx on mentara.comment_hearts (comment_id);
create index comment_hearts_user_id_idx on mentara.comment_hearts (user_id);
