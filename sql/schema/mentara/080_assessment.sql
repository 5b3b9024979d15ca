-- Intake: the assistant's conversations and the questionnaires.

create table mentara.chatbot_sessions (
  id                       text             primary key,
  session_id               text             not null,
  user_id                  text,
  client_id                text             references mentara.clients (user_id) on delete cascade,
  started_at               timestamp(3)     not null default current_timestamp,
  completed_at             timestamp(3),
  is_complete              boolean          not null default false,
  current_questionnaire    text,
  completed_questionnaires text[]           not null default '{}',
  presented_questionnaires text[]           not null default '{}',
  collected_answers        jsonb            not null,
  structured_answers       jsonb,
  conversation_insights    jsonb,
  completion_reason        text,
  completion_confidence    double precision,
  last_activity            timestamp(3)     not null default current_timestamp,
  created_at               timestamp(3)     not null default current_timestamp,
  updated_at               timestamp(3)     not null,

  constraint chatbot_sessions_session_id_key unique (session_id),
  constraint chatbot_sessions_completed_at_check check (is_complete = (completed_at is not null) and completed_at >= started_at),
  constraint chatbot_sessions_last_activity_check check (last_activity >= started_at),
  constraint chatbot_sessions_completion_confidence_check check (completion_confidence between 0 and 1)
);
comment on table mentara.chatbot_sessions is 'Conversations with the intake assistant.';
comment on column mentara.chatbot_sessions.user_id is
  'Id of a user; no foreign key, as the talk may start before the account does.';

create index chatbot_sessions_user_id_idx on mentara.chatbot_sessions (user_id);
create index chatbot_sessions_client_id_idx on mentara.chatbot_sessions (client_id);
create index chatbot_sessions_is_complete_idx on mentara.chatbot_sessions (is_complete);
create index chatbot_sessions_last_activity_idx on mentara.chatbot_sessions (last_activity);
create index chatbot_sessions_client_id_is_complete_idx on mentara.chatbot_sessions (client_id, is_complete);
create index chatbot_sessions_user_id_is_complete_idx on mentara.chatbot_sessions (user_id, is_complete);

create table mentara.chatbot_messages (
  id                    text                         primary key,
  session_id            text                         not null references mentara.chatbot_sessions (id) on delete cascade,
  role                  mentara.chatbot_message_role not null,
  content               text                         not null,
  questionnaire_context text,
  extracted_answer      integer,
  timestamp             timestamp(3)                 not null default current_timestamp,
  created_at            timestamp(3)                 not null default current_timestamp,

  constraint chatbot_messages_extracted_answer_check check (extracted_answer between 0 and 4)
);
comment on table mentara.chatbot_messages is 'Lines of these conversations.';

create index chatbot_messages_session_id_idx on mentara.chatbot_messages (session_id);
create index chatbot_messages_session_id_timestamp_idx on mentara.chatbot_messages (session_id, timestamp);
create index chatbot_messages_role_idx on mentara.chatbot_messages (role);
create index chatbot_messages_timestamp_idx on mentara.chatbot_messages (timestamp);

create table mentara.pre_assessments (
  id                       text                          primary key,
  created_at               timestamp(3)                  not null default current_timestamp,
  updated_at               timestamp(3)                  not null,
  client_id                text                          not null references mentara.clients (user_id) on delete cascade,
  answers                  jsonb                         not null,
  scores                   jsonb                         not null,
  severity_levels          jsonb                         not null,
  ai_estimate              jsonb                         not null,
  is_processed             boolean                       not null default false,
  processed_at             timestamp(3),
  assessment_method        mentara.pre_assessment_method not null default 'CHECKLIST',
  chatbot_session_id       text                          references mentara.chatbot_sessions (id) on delete set null,
  conversation_insights    jsonb,
  past_therapy_experiences jsonb,
  medication_history       jsonb,
  accessibility_needs      jsonb,
  cultural_considerations  jsonb,
  family_support_system    jsonb,
  crisis_support_needs     jsonb,

  constraint pre_assessments_chatbot_session_id_key unique (chatbot_session_id),
  constraint pre_assessments_answers_check check (
    case when jsonb_typeof(answers) = 'array'
      then jsonb_array_length(answers) = 201
        and not jsonb_path_exists(answers, '$[*] ? (@.type() != "number" || @ < -1 || @ > 4 || @.floor() != @)')
      else false
    end
  ),
  constraint pre_assessments_results_check check (
    jsonb_typeof(scores) = 'object' and jsonb_typeof(severity_levels) = 'object' and jsonb_typeof(ai_estimate) = 'object'
  ),
  constraint pre_assessments_processed_at_check check (is_processed = (processed_at is not null) and processed_at >= created_at)
);
comment on table mentara.pre_assessments is
  'Intake questionnaires: all answers, and score and severity for each questionnaire.';
comment on column mentara.pre_assessments.answers is
  'Array of 201 whole numbers, in the order of questionnaire_items.answer_index; -1: not answered.';
comment on column mentara.pre_assessments.scores is
  'Object: sum of the answers for each questionnaire, by questionnaires.code.';
comment on column mentara.pre_assessments.severity_levels is
  'Object: name of the band for each questionnaire, see severity_bands.';

create index pre_assessments_client_id_idx on mentara.pre_assessments (client_id);
create index pre_assessments_assessment_method_idx on mentara.pre_assessments (assessment_method);
