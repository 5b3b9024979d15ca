/** Tables that migrations fill; the application has 42 others. */
export const catalogue = [
  'community_categories',
  'permissions',
  'questionnaire_items',
  'questionnaires',
  'role_permissions',
  'roles',
  'severity_bands',
  'worksheet_categories',
];

/** Children by plain joins, told without the toolkit: parents of a kind, and how many rows each of them must have at least. */
interface Minimum {
  least: number;
  parents: string;
  /** Condition under which a row of `children` belongs to `parent`. */
  children: string;
}

const of = (least: number, parents: string, children: string): Minimum => ({ least, parents, children });
const approved = `mentara.therapists as parent where status = 'APPROVED'`;

/** Every minimum of the README of the phase. */
export const minimums: Record<string, Minimum> = {
  'user: membership': of(1, 'mentara.users as parent', 'mentara.memberships where user_id = parent.id'),
  'community: members': of(
    8,
    'mentara.communities as parent',
    'mentara.memberships where community_id = parent.id',
  ),
  'moderator: community': of(
    1,
    'mentara.moderators as parent',
    'mentara.moderator_communities where moderator_id = parent.user_id',
  ),
  'community: moderator': of(
    1,
    'mentara.communities as parent',
    'mentara.moderator_communities where community_id = parent.id',
  ),
  'community: room group': of(
    1,
    'mentara.communities as parent',
    'mentara.room_groups where community_id = parent.id',
  ),
  'group: room': of(1, 'mentara.room_groups as parent', 'mentara.rooms where room_group_id = parent.id'),
  'therapist: clients': of(2, approved, 'mentara.client_therapists where therapist_id = parent.user_id'),
  'therapist: open days': of(
    3,
    'mentara.therapists as parent',
    'mentara.therapist_availabilities where therapist_id = parent.user_id',
  ),
  'client: assessment': of(
    1,
    'mentara.clients as parent',
    'mentara.pre_assessments where client_id = parent.user_id',
  ),
  'client: posts': of(5, 'mentara.clients as parent', 'mentara.posts where user_id = parent.user_id'),
  'therapist: posts': of(2, 'mentara.therapists as parent', 'mentara.posts where user_id = parent.user_id'),
  'community: posts': of(
    10,
    'mentara.communities as parent',
    'mentara.posts join mentara.rooms on rooms.id = room_id join mentara.room_groups on room_groups.id = room_group_id where community_id = parent.id',
  ),
  'therapist: worksheets': of(3, approved, 'mentara.worksheets where therapist_id = parent.user_id'),
  'client in care: worksheet': of(
    1,
    'mentara.clients as parent where exists (select from mentara.client_therapists where client_id = parent.user_id)',
    'mentara.worksheets where client_id = parent.user_id',
  ),
  'client: comments': of(10, 'mentara.clients as parent', 'mentara.comments where user_id = parent.user_id'),
  'therapist: comments': of(
    5,
    'mentara.therapists as parent',
    'mentara.comments where user_id = parent.user_id',
  ),
  'post: comments': of(2, 'mentara.posts as parent', 'mentara.comments where post_id = parent.id'),
  'user: hearts': of(3, 'mentara.users as parent', 'mentara.post_hearts where user_id = parent.id'),
  'post: heart': of(1, 'mentara.posts as parent', 'mentara.post_hearts where post_id = parent.id'),
  'therapist: meetings': of(4, approved, 'mentara.meetings where therapist_id = parent.user_id'),
  'relationship: meetings': of(
    3,
    `mentara.client_therapists as parent where exists (select from mentara.therapists where user_id = therapist_id and therapists.status = 'APPROVED')`,
    'mentara.meetings where client_id = parent.client_id and therapist_id = parent.therapist_id',
  ),
  'completed meeting: note': of(
    1,
    `mentara.meetings as parent where status = 'COMPLETED'`,
    'mentara.meeting_notes where meeting_id = parent.id',
  ),
  'therapist: notes': of(
    2,
    approved,
    'mentara.meeting_notes join mentara.meetings on meetings.id = meeting_id where therapist_id = parent.user_id',
  ),
  'user: conversations': of(
    2,
    'mentara.users as parent',
    'mentara.conversation_participants where user_id = parent.id',
  ),
  'conversation: messages': of(
    5,
    'mentara.conversations as parent',
    'mentara.messages where conversation_id = parent.id',
  ),
  'client: messages': of(
    10,
    'mentara.clients as parent',
    'mentara.messages where sender_id = parent.user_id',
  ),
  'user: notices': of(2, 'mentara.users as parent', 'mentara.notifications where user_id = parent.id'),
  'therapist: review': of(1, approved, 'mentara.reviews where therapist_id = parent.user_id'),
  'community: group sessions': of(
    10,
    'mentara.communities as parent',
    'mentara.group_therapy_sessions where community_id = parent.id',
  ),
};

/** Query for the rows of every parent of every minimum: minimum, parent, rows, least. */
export const counts = Object.entries(minimums)
  .map(([name, { least, parents, children }]) => {
    const key = /^mentara\.(clients|therapists|moderators) as/.test(parents) ? 'parent.user_id' : 'parent.id';
    return `select '${name}' as minimum, ${key} as parent, (select count(*) from ${children})::integer as rows, ${least} as least from ${parents}`;
  })
  .join('\nunion all\n');

/** Parents below a minimum; with `demo`, only demo parents. */
export const below = (demo = false): string =>
  `select minimum, parent, rows from (${counts}) as counted where rows < least${demo ? ' and seed.is_demo(parent)' : ''}`;

/**
 * Real people of all roles at four stages (nothing, half, all, more than all of each minimum), and four communities likewise.
 * Real rows refer to real rows only. One conversation is empty, and a therapist's application waits.
 */
export const realPeople = `
create temporary table stages on commit drop as
  select * from (values ('none', 0.0), ('half', 0.5), ('all', 1.0), ('more', 1.5)) as stages (stage, share);
insert into mentara.users (id, email, first_name, last_name, role, created_at, updated_at)
  select 'real-' || role || '-' || stage, role || '-' || stage || '@real.example', initcap(role), initcap(stage), role, '2025-12-01', '2025-12-01'
  from stages cross join unnest(array['client', 'therapist', 'moderator', 'admin']) as role;
insert into mentara.clients (user_id) select 'real-client-' || stage from stages;
insert into mentara.moderators (user_id, permissions, updated_at) select 'real-moderator-' || stage, '{}', '2025-12-01' from stages;
insert into mentara.admins (user_id, permissions, updated_at) select 'real-admin-' || stage, '{}', '2025-12-01' from stages;
insert into mentara.users (id, email, first_name, last_name, role, updated_at)
  values ('real-therapist-waiting', 'waiting@real.example', 'Tia', 'Waiting', 'therapist', '2026-02-01');
insert into mentara.therapists
  select filled.* from (
    select 'real-therapist-' || stage as user_id, 'APPROVED' as status from stages
    union all select 'real-therapist-waiting', 'PENDING'
  ) as people
  cross join lateral jsonb_populate_record(null::mentara.therapists, jsonb_build_object(
    'user_id', people.user_id, 'status', people.status, 'mobile', '+63 900 000 0000', 'province', 'Cebu', 'timezone', 'Asia/Manila',
    'submission_date', '2025-12-02', 'processing_date', '2025-12-09', 'provider_type', 'Psychologist',
    'professional_license_type', 'RPsy', 'is_prc_licensed', 'yes', 'prc_license_number', '1234567',
    'expiration_date_of_license', '2028-01-01', 'practice_start_date', '2010-01-01', 'license_verified', false,
    'certificate_urls', '{}'::text[], 'certificate_names', '{}'::text[], 'license_urls', '{}'::text[], 'license_names', '{}'::text[],
    'document_urls', '{}'::text[], 'document_names', '{}'::text[], 'special_certifications', '{}'::text[], 'accepts_insurance', false,
    'accepted_insurance_types', '{}'::text[], 'areas_of_expertise', '{}'::text[], 'assessment_tools', '{}'::text[],
    'therapeutic_approaches_used_list', '{}'::text[], 'languages_offered', '{}'::text[], 'provided_online_therapy_before', true,
    'comfortable_using_video_conferencing', true, 'preferred_session_length', '{60}'::integer[], 'complies_with_data_privacy_act', true,
    'willing_to_abide_by_platform_guidelines', true, 'expertise', '{}'::text[], 'approaches', '{}'::text[], 'languages', '{}'::text[],
    'illness_specializations', '{}'::text[], 'accept_types', '{}'::text[], 'treatment_success_rates', '{}'::jsonb,
    'session_length', '60', 'hourly_rate', 50, 'created_at', '2025-12-02', 'updated_at', '2025-12-09'
  )) as filled;
insert into mentara.communities (id, name, slug, description, image_url, created_at, updated_at)
  select 'real-town-' || stage, 'Town ' || stage, 'town-' || stage, 'Neighbours', 'https://real.example/town.jpg', '2025-12-01', '2025-12-01' from stages;
insert into mentara.room_groups (id, name, "order", community_id) select 'real-group-' || stage, 'Plaza', 0, 'real-town-' || stage from stages where share > 0;
insert into mentara.rooms (id, name, "order", room_group_id) select 'real-room-' || stage, 'Bench', 0, 'real-group-' || stage from stages where share > 0.5;
insert into mentara.memberships (id, joined_at, community_id, user_id)
  select 'real-member-' || stage || '-' || n, '2025-12-20', 'real-town-' || stage, member
  from stages
  join (
    select id as member, row_number() over (order by id) as n from mentara.users where id like 'real-%' and id !~ '(none|waiting)$'
  ) as members on n <= 8 * share;
insert into mentara.moderator_communities (id, moderator_id, community_id)
  select 'real-looks-after-' || stage, 'real-moderator-' || stage, 'real-town-' || stage from stages where share > 0.5;
insert into mentara.posts (id, title, content, created_at, updated_at, user_id, room_id)
  select 'real-post-' || role || '-' || stage || '-' || n, 'From life', 'Written by hand.', '2026-01-10', '2026-01-10', 'real-' || role || '-' || stage, 'real-room-more'
  from stages cross join (values ('client', 5), ('therapist', 2)) as writers (role, least) cross join generate_series(1, 8) as n where n <= least * share;
insert into mentara.comments (id, post_id, user_id, content, created_at, updated_at)
  select 'real-comment-' || role || '-' || stage || '-' || n, post.id, 'real-' || role || '-' || stage, 'I see it the same way.', '2026-01-12', '2026-01-12'
  from stages cross join (values ('client', 10), ('therapist', 5)) as writers (role, least)
  join (select id, row_number() over (order by id) as n from mentara.posts where id like 'real-%') as post on n <= least * share;
insert into mentara.post_hearts (id, post_id, user_id, created_at)
  select 'real-heart-' || role || '-' || stage || '-' || n, post.id, 'real-' || role || '-' || stage, '2026-01-13'
  from stages cross join unnest(array['client', 'therapist', 'moderator', 'admin']) as role
  join (select id, row_number() over (order by id) as n from mentara.posts where id like 'real-%') as post on n <= 3 * share;
insert into mentara.pre_assessments (id, client_id, answers, scores, severity_levels, ai_estimate, created_at, updated_at)
  select 'real-assessment-' || stage, 'real-client-' || stage, answers, '{}', '{}', '{}', '2025-12-21', '2025-12-21'
  from stages cross join (select jsonb_agg(0) as answers from generate_series(1, 201)) as zeros where share > 0.5;
insert into mentara.client_therapists (id, client_id, therapist_id, assigned_at)
  select 'real-care-' || stage || '-' || n, client, 'real-therapist-' || stage, '2025-12-28'
  from stages join (values (1, 'real-client-all'), (2, 'real-client-more'), (3, 'real-client-half')) as clients (n, client) on n <= 2 * share;
insert into mentara.therapist_availabilities (id, therapist_id, day_of_week, start_time, end_time, timezone, updated_at)
  select 'real-hours-' || stage || '-' || n, 'real-therapist-' || stage, n::text, '18:00', '20:00', 'Asia/Manila', '2025-12-10'
  from stages join generate_series(1, 5) as n on n <= 3 * share;
insert into mentara.worksheets (id, client_id, therapist_id, title, instructions, due_date, created_at, updated_at)
  select 'real-worksheet-' || stage || '-' || n, 'real-client-' || stage, 'real-therapist-' || stage, 'Diary', 'Three lines a day.', '2026-02-01', '2026-01-05', '2026-01-05'
  from stages join generate_series(1, 5) as n on n <= 3 * share;
insert into mentara.meetings (id, title, start_time, end_time, status, client_id, therapist_id, created_at, updated_at)
  select 'real-meeting-' || care.id || '-' || n, 'Talk', at, at + interval '1 hour', 'COMPLETED', client_id, therapist_id, '2026-01-03', '2026-01-20'
  from mentara.client_therapists as care
  join stages on therapist_id = 'real-therapist-' || stage
  join generate_series(1, 5) as n on n <= 3 * share
  cross join lateral (
    select timestamp '2026-01-05 10:00' + interval '1 day' * n + interval '75 minutes' * (4 * share + right(care.id, 1)::integer) as at
  ) as slots
  where care.id like 'real-%';
insert into mentara.meeting_notes (id, meeting_id, notes, created_at, updated_at)
  select 'real-note-' || id, id, 'We talked.', '2026-01-20', '2026-01-20' from mentara.meetings where id like 'real-meeting-real-care-all-%' or id like 'real-meeting-real-care-more-%';
insert into mentara.reviews (id, rating, client_id, therapist_id, meeting_id, created_at, updated_at)
  select 'real-review-' || id, 4, client_id, therapist_id, id, '2026-01-25', '2026-01-25' from mentara.meetings where id in ('real-meeting-real-care-all-1-1', 'real-meeting-real-care-more-1-1', 'real-meeting-real-care-more-2-1');
insert into mentara.conversations (id, created_at, last_message_at, updated_at)
  select 'real-talk-' || stage || '-' || n, timestamp '2026-01-02', timestamp '2026-01-30', timestamp '2026-01-30' from stages join generate_series(1, 3) as n on n <= 2 * share
  union all select 'real-talk-empty', '2026-01-02', null, '2026-01-02';
insert into mentara.conversation_participants (id, conversation_id, user_id, joined_at)
  select conversations.id || '-' || role, conversations.id, 'real-' || role || '-' || stage, '2026-01-02'
  from stages cross join unnest(array['client', 'therapist', 'moderator', 'admin']) as role
  join mentara.conversations on conversations.id like 'real-talk-' || stage || '-%';
insert into mentara.messages (id, conversation_id, sender_id, content, created_at, updated_at)
  select conversations.id || '-' || n, conversations.id, 'real-client-' || stage, 'Words of my own.', at, at
  from stages join mentara.conversations on conversations.id like 'real-talk-' || stage || '-%'
  join generate_series(1, 5) as n on n <= case stage when 'half' then 3 else 5 end
  cross join lateral (select timestamp '2026-01-25' + interval '1 day' * n as at) as moments;
insert into mentara.notifications (id, user_id, title, message, type, created_at, updated_at)
  select 'real-notice-' || role || '-' || stage || '-' || n, 'real-' || role || '-' || stage, 'Notice', 'Something happened.', 'SYSTEM_UPDATE', '2026-01-15', '2026-01-15'
  from stages cross join unnest(array['client', 'therapist', 'moderator', 'admin']) as role join generate_series(1, 3) as n on n <= 2 * share;
insert into mentara.group_therapy_sessions (
    id, title, community_id, created_by_id, session_type, scheduled_at, duration, max_participants, status, created_at, updated_at
  )
  select 'real-session-' || stage || '-' || n, 'Circle', 'real-town-' || stage, 'real-moderator-' || stage, 'VIRTUAL', timestamp '2026-01-01 03:00' + interval '1 day' * n, 60, 8, 'APPROVED', '2025-12-25', '2025-12-25'
  from stages join generate_series(1, 15) as n on n <= 10 * share;
`;
