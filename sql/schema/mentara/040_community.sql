-- Communities with their rooms, and the people in them.

create table mentara.communities (
  id          text         primary key,
  name        text         not null,
  slug        text         not null,
  description text         not null,
  image_url   text         not null,
  created_at  timestamp(3) not null default current_timestamp,
  updated_at  timestamp(3) not null,

  constraint communities_name_key unique (name),
  constraint communities_slug_key unique (slug)
);
comment on table mentara.communities is
  'Support communities, one for each category of community_categories that has been opened.';

create index communities_created_at_idx on mentara.communities (created_at);
create index communities_updated_at_idx on mentara.communities (updated_at);

create table mentara.memberships (
  id           text         primary key,
  joined_at    timestamp(3) not null default current_timestamp,
  community_id text         not null references mentara.communities (id) on delete cascade,
  user_id      text         not null references mentara.users (id) on delete cascade,

  constraint memberships_user_id_community_id_key unique (user_id, community_id)
);
comment on table mentara.memberships is 'Who has joined which community.';

create index memberships_user_id_idx on mentara.memberships (user_id);
create index memberships_community_id_idx on mentara.memberships (community_id);

create table mentara.moderator_communities (
  id           text         primary key,
  moderator_id text         not null references mentara.moderators (user_id) on delete cascade,
  community_id text         not null references mentara.communities (id) on delete cascade,
  assigned_at  timestamp(3) not null default current_timestamp,

  constraint moderator_communities_moderator_id_community_id_key unique (moderator_id, community_id)
);
comment on table mentara.moderator_communities is 'Which moderator looks after which community.';

create index moderator_communities_moderator_id_idx on mentara.moderator_communities (moderator_id);
create index moderator_communities_community_id_idx on mentara.moderator_communities (community_id);

create table mentara.room_groups (
  id           text    primary key,
  name         text    not null,
  "order"      integer not null,
  community_id text    not null references mentara.communities (id) on delete cascade,

  constraint room_groups_community_id_name_key unique (community_id, name),
  constraint room_groups_order_check check ("order" >= 0)
);
comment on table mentara.room_groups is 'Groups of rooms in a community.';

create table mentara.rooms (
  id            text    primary key,
  name          text    not null,
  "order"       integer not null,
  posting_role  text    not null default 'member',
  room_group_id text    not null references mentara.room_groups (id) on delete cascade,

  constraint rooms_room_group_id_name_key unique (room_group_id, name),
  constraint rooms_posting_role_check check (posting_role in ('member', 'moderator', 'admin')),
  constraint rooms_order_check check ("order" >= 0)
);
comment on table mentara.rooms is 'Rooms that people post in.';
