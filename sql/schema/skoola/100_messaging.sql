-- Messages.

create table skoola.conversations (
  id         text      primary key,
  subject    text      not null,
  created_at timestamp not null default current_timestamp,

  unique (subject, created_at)
);
comment on table skoola.conversations is 'Conversations.';

create index idx_conversations_created_at on skoola.conversations (created_at);

create table skoola.conversation_participants (
  conversation_id text not null references skoola.conversations on delete cascade,
  user_id         text not null references skoola.users on delete cascade,

  primary key (conversation_id, user_id)
);
comment on table skoola.conversation_participants is 'Who takes part.';

create index idx_conversation_participants_user_id on skoola.conversation_participants (user_id);

create table skoola.messages (
  id              text      primary key,
  conversation_id text      not null references skoola.conversations on delete cascade,
  sender_user_id  text      not null references skoola.users on delete cascade,
  content         text      not null,
  sent_at         timestamp not null default current_timestamp,
  read_at         timestamp,

  unique (conversation_id, sent_at),
  check (read_at >= sent_at)
);
comment on table skoola.messages is 'Messages.';

create index idx_messages_conversation_id on skoola.messages (conversation_id);
create index idx_messages_sender_user_id on skoola.messages (sender_user_id);
create index idx_messages_sent_at on skoola.messages (sent_at);
