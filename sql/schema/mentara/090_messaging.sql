-- Threads, messages, and what happens to them.

create table mentara.conversations (
  id              text                      primary key,
  type            mentara.conversation_type not null default 'DIRECT',
  title           text,
  is_active       boolean                   not null default true,
  last_message_at timestamp(3),
  created_at      timestamp(3)              not null default current_timestamp,
  updated_at      timestamp(3)              not null
);
comment on table mentara.conversations is 'Threads of messages.';

create index conversations_last_message_at_idx on mentara.conversations (last_message_at);
create index conversations_is_active_idx on mentara.conversations (is_active);
create index conversations_type_idx on mentara.conversations (type);
create index conversations_type_last_message_at_idx on mentara.conversations (type, last_message_at);
create index conversations_type_is_active_last_message_at_idx on mentara.conversations (type, is_active, last_message_at);
create index conversations_created_at_idx on mentara.conversations (created_at);
create index conversations_is_active_last_message_at_idx on mentara.conversations (is_active, last_message_at);

create table mentara.conversation_participants (
  id              text                     primary key,
  conversation_id text                     not null references mentara.conversations (id) on delete cascade,
  user_id         text                     not null references mentara.users (id) on delete cascade,
  joined_at       timestamp(3)             not null default current_timestamp,
  last_read_at    timestamp(3),
  role            mentara.participant_role not null default 'MEMBER',
  is_active       boolean                  not null default true,
  is_muted        boolean                  not null default false,

  constraint conversation_participants_conversation_id_user_id_key unique (conversation_id, user_id)
);
comment on table mentara.conversation_participants is 'Who takes part in a thread.';

create index conversation_participants_user_id_idx on mentara.conversation_participants (user_id);
create index conversation_participants_conversation_id_idx on mentara.conversation_participants (conversation_id);
create index conversation_participants_is_active_idx on mentara.conversation_participants (is_active);

create table mentara.messages (
  id               text                 primary key,
  conversation_id  text                 not null references mentara.conversations (id) on delete cascade,
  sender_id        text                 not null references mentara.users (id) on delete cascade,
  content          text                 not null,
  message_type     mentara.message_type not null default 'TEXT',
  attachment_urls  text[]               not null default '{}',
  attachment_names text[]               not null default '{}',
  attachment_sizes integer[]            not null default '{}',
  reply_to_id      text                 references mentara.messages (id) on delete set null,
  is_edited        boolean              not null default false,
  is_deleted       boolean              not null default false,
  edited_at        timestamp(3),
  created_at       timestamp(3)         not null default current_timestamp,
  updated_at       timestamp(3)         not null,

  constraint messages_attachments_check check (
    cardinality(attachment_urls) = cardinality(attachment_names) and cardinality(attachment_names) = cardinality(attachment_sizes)
  ),
  constraint messages_edited_at_check check (edited_at >= created_at),
  constraint messages_reply_to_id_check check (reply_to_id <> id)
);
comment on table mentara.messages is 'Messages of a thread.';

create index messages_conversation_id_created_at_is_deleted_idx on mentara.messages (conversation_id, created_at, is_deleted);
create index messages_sender_id_idx on mentara.messages (sender_id);
create index messages_message_type_idx on mentara.messages (message_type);
create index messages_is_deleted_idx on mentara.messages (is_deleted);
create index messages_sender_id_created_at_idx on mentara.messages (sender_id, created_at);
create index messages_conversation_id_sender_id_created_at_idx on mentara.messages (conversation_id, sender_id, created_at);
create index messages_reply_to_id_idx on mentara.messages (reply_to_id);
create index messages_conversation_id_message_type_idx on mentara.messages (conversation_id, message_type);

create table mentara.message_read_receipts (
  id         text         primary key,
  message_id text         not null references mentara.messages (id) on delete cascade,
  user_id    text         not null references mentara.users (id) on delete cascade,
  read_at    timestamp(3) not null default current_timestamp,

  constraint message_read_receipts_message_id_user_id_key unique (message_id, user_id)
);
comment on table mentara.message_read_receipts is 'Who has read which message.';

create index message_read_receipts_message_id_idx on mentara.message_read_receipts (message_id);
create index message_read_receipts_user_id_idx on mentara.message_read_receipts (user_id);

create table mentara.message_reactions (
  id         text         primary key,
  message_id text         not null references mentara.messages (id) on delete cascade,
  user_id    text         not null references mentara.users (id) on delete cascade,
  emoji      text         not null,
  created_at timestamp(3) not null default current_timestamp,

  constraint message_reactions_message_id_user_id_emoji_key unique (message_id, user_id, emoji)
);
comment on table mentara.message_reactions is 'Emoji under a message.';

create index message_reactions_message_id_idx on mentara.message_reactions (message_id);
create index message_reactions_user_id_idx on mentara.message_reactions (user_id);

create table mentara.typing_indicators (
  id              text         primary key,
  conversation_id text         not null,
  user_id         text         not null,
  is_typing       boolean      not null default true,
  last_typing_at  timestamp(3) not null default current_timestamp,

  constraint typing_indicators_conversation_id_user_id_key unique (conversation_id, user_id)
);
comment on table mentara.typing_indicators is 'Who is typing at the moment.';
comment on column mentara.typing_indicators.conversation_id is
  'Id of a conversation; no foreign key, as rows live for seconds.';
comment on column mentara.typing_indicators.user_id is 'Id of a user; no foreign key.';

create index typing_indicators_conversation_id_idx on mentara.typing_indicators (conversation_id);
create index typing_indicators_last_typing_at_idx on mentara.typing_indicators (last_typing_at);
