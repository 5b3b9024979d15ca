-- Schema and value types. Keys and references are named by PostgreSQL (<table>_pkey, <table>_<column>_fkey), all else by us.
-- Ids are texts without a default: the application makes them (UUIDs, for group sessions cuids), as it sets updated_at
-- on every write.

create schema mentara;
comment on schema mentara is 'Mental health platform: clients, therapists, communities, intake, therapy, messages.';

create type mentara.therapist_application_status as enum ('PENDING', 'APPROVED', 'REJECTED');
comment on type mentara.therapist_application_status is 'How far the application of a therapist has come.';

create type mentara.report_status as enum ('PENDING', 'REVIEWED', 'DISMISSED');
comment on type mentara.report_status is 'State of a report.';

create type mentara.meeting_status as enum (
  'SCHEDULED', 'WAITING', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW'
);
comment on type mentara.meeting_status is 'State of an appointment.';

create type mentara.worksheet_status as enum ('ASSIGNED', 'SUBMITTED', 'REVIEWED', 'OVERDUE');
comment on type mentara.worksheet_status is 'State of a worksheet.';

create type mentara.pre_assessment_method as enum ('CHECKLIST', 'CHATBOT', 'HYBRID');
comment on type mentara.pre_assessment_method is 'How the intake was answered.';

create type mentara.conversation_type as enum ('DIRECT', 'GROUP', 'SESSION', 'SUPPORT');
comment on type mentara.conversation_type is 'Kind of thread.';

create type mentara.participant_role as enum ('MEMBER', 'MODERATOR', 'ADMIN');
comment on type mentara.participant_role is 'Rank within a thread.';

create type mentara.message_type as enum ('TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'SYSTEM');
comment on type mentara.message_type is 'Kind of message.';

create type mentara.notification_type as enum (
  'APPOINTMENT_REMINDER', 'APPOINTMENT_CONFIRMED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_RESCHEDULED',
  'MESSAGE_RECEIVED', 'MESSAGE_REACTION', 'WORKSHEET_ASSIGNED', 'WORKSHEET_DUE', 'WORKSHEET_FEEDBACK',
  'REVIEW_REQUEST', 'REVIEW_RECEIVED', 'THERAPIST_APPLICATION', 'THERAPIST_APPROVED', 'THERAPIST_REJECTED',
  'THERAPIST_STATUS_UPDATED', 'THERAPIST_REQUEST_ACCEPTED', 'THERAPIST_REQUEST_DECLINED',
  'ALTERNATIVE_RECOMMENDATIONS', 'CLIENT_REQUEST_RECEIVED', 'CLIENT_REQUEST_CANCELLED', 'PROFILE_COMPLETION',
  'COMMUNITY_POST', 'COMMUNITY_REPLY', 'COMMUNITY_RECOMMENDATION', 'COMMUNITY_JOINED', 'COMMUNITY_WELCOME',
  'RECOMMENDATIONS_UPDATED', 'NEW_RECOMMENDATIONS', 'RELATIONSHIP_ESTABLISHED', 'REQUEST_REMINDER',
  'SYSTEM_MAINTENANCE', 'SYSTEM_UPDATE', 'SECURITY_ALERT', 'SCHEDULING_INFO', 'PAYMENT_SUCCESS', 'PAYMENT_FAILED',
  'SUBSCRIPTION_EXPIRING', 'INCOMING_VIDEO_CALL', 'VIDEO_CALL_MISSED', 'VIDEO_CALL_ENDED'
);
comment on type mentara.notification_type is 'What a notice is about.';

create type mentara.notification_priority as enum ('LOW', 'NORMAL', 'HIGH', 'URGENT');
comment on type mentara.notification_priority is 'How urgent a notice is.';

create type mentara.payment_method_type as enum ('CARD', 'BANK_ACCOUNT', 'DIGITAL_WALLET', 'GCASH', 'MAYA', 'INSURANCE');
comment on type mentara.payment_method_type is 'Kind of payment method.';

create type mentara.payment_status as enum ('PENDING', 'COMPLETED', 'FAILED', 'REFUNDED');
comment on type mentara.payment_status is 'State of a payment.';

create type mentara.session_type as enum ('VIRTUAL', 'IN_PERSON');
comment on type mentara.session_type is 'Where a group session takes place.';

create type mentara.group_session_status as enum ('PENDING_APPROVAL', 'APPROVED', 'CANCELLED', 'IN_PROGRESS', 'COMPLETED');
comment on type mentara.group_session_status is 'State of a group session, from proposal to end.';

create type mentara.invitation_status as enum ('PENDING', 'ACCEPTED', 'DECLINED');
comment on type mentara.invitation_status is 'Answer of an invited therapist.';

create type mentara.attendance_status as enum ('REGISTERED', 'ATTENDED', 'NO_SHOW', 'CANCELLED');
comment on type mentara.attendance_status is 'Whether somebody who registered came.';

create type mentara.chatbot_message_role as enum ('SYSTEM', 'USER', 'ASSISTANT');
comment on type mentara.chatbot_message_role is 'Who speaks in a conversation with the assistant.';
