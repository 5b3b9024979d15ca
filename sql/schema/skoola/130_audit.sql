-- Audit.

create table skoola.audit_log (
  id             text      primary key,
  user_id        text      not null references skoola.users on delete restrict,
  action_type    text      not null,
  table_name     text      not null,
  record_pk      text      not null,
  old_value_json text,
  new_value_json text,
  "timestamp"    timestamp not null default current_timestamp,

  unique (table_name, record_pk, "timestamp"),
  check (action_type in ('CREATE', 'UPDATE', 'DELETE', 'LOGIN', 'LOGOUT', 'OTHER'))
);
comment on table skoola.audit_log is 'Who changed what.';

create index idx_audit_log_user_id on skoola.audit_log (user_id);
create index idx_audit_log_table_name on skoola.audit_log (table_name);
create index idx_audit_log_record_pk on skoola.audit_log (record_pk);
create index idx_audit_log_timestamp on skoola.audit_log ("timestamp");
