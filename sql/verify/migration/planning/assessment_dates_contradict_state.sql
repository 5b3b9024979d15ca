-- Assessed, reviewed, approved: in this order, each only where the state says so, and an asset not before it was found.
select
  assessment.id || ' ' || assessment.title as row_key,
  format(
    '%s: assessed %s, reviewed %s, approved %s', assessment.status, assessment.assessment_date, assessment.review_date,
    assessment.approval_date
  ) as problem
from migration.assessments as assessment
left join migration.assets as asset on asset.id = assessment.asset_id
where assessment.title like 'MOCK:%'
  and (
    (assessment.status in ('REVIEWED', 'APPROVED')) <> (assessment.review_date is not null)
    or (assessment.status = 'APPROVED') <> (assessment.approval_date is not null)
    or assessment.review_date < assessment.assessment_date
    or assessment.approval_date < assessment.review_date
    or assessment.assessment_date < asset.created_at
    or greatest(assessment.assessment_date, assessment.review_date, assessment.approval_date) > seed.now()
  );
