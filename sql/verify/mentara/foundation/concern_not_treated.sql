-- A therapist treats the main concern of clients 2t - 1 and 2t: that of the first community of a condition that they joined.
with

concerns as (
  select distinct on (membership.user_id) membership.user_id, category.questionnaire_code
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category on category.slug = community.slug and category.kind = 'condition'
  order by membership.user_id, membership.joined_at, category.position
)

select
  client.email || ' with ' || therapist.email as row_key,
  format('main concern %s, treated are %s', concerns.questionnaire_code, profile.illness_specializations) as problem
from mentara.client_therapists as relationship
join mentara.users as client on client.id = relationship.client_id
join mentara.users as therapist on therapist.id = relationship.therapist_id
join mentara.therapists as profile on profile.user_id = relationship.therapist_id
left join concerns on concerns.user_id = relationship.client_id
where seed.is_demo(relationship.id)
  and seed.is_demo(therapist.id)
  and (substring(client.email from '[0-9]{1,9}')::integer + 1) / 2 = substring(therapist.email from '[0-9]{1,9}')::integer
  and not coalesce(concerns.questionnaire_code = any (profile.illness_specializations), false);
