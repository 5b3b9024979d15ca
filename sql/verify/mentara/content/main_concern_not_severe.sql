-- The first intake of a demo client puts the main concern, the condition of the first community that the client joined, into the
-- upper half of the bands; the estimate names it, with the severity that stands in severity_levels.
select
  account.email as row_key,
  format(
    'main concern %s: %s (%s of %s bands), estimate %s', concern.code, assessment.severity_levels ->> concern.code, band.rank,
    band.bands, assessment.ai_estimate
  ) as problem
from (
  select distinct on (client_id) * from mentara.pre_assessments where seed.is_demo(id) order by client_id, created_at
) as assessment
join mentara.users as account on account.id = assessment.client_id
join (
  select distinct on (membership.user_id) membership.user_id, category.questionnaire_code as code
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category on category.slug = community.slug and category.questionnaire_code is not null
  order by membership.user_id, membership.joined_at, category.position
) as concern on concern.user_id = account.id
left join (
  select *, count(*) over (partition by questionnaire_code) as bands from mentara.severity_bands
) as band on band.questionnaire_code = concern.code and band.severity = assessment.severity_levels ->> concern.code
where seed.is_demo(account.id)
  and not coalesce(
    2 * band.rank > band.bands
    and assessment.ai_estimate ->> 'primary' = concern.code
    and assessment.ai_estimate ->> 'severity' = band.severity,
    false
  );
