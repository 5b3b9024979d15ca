-- A tag is validated by somebody at some time or not at all; who assigned it by hand is known; confidence reaches the tag's
-- threshold, below which nothing is assigned.
select
  assigned.id::text as row_key,
  format(
    '%s by %s, confidence %s (threshold %s), validated: %s by %s at %s', assigned.assigned_method,
    coalesce(assigned.assigned_by::text, 'nobody'), assigned.confidence_score, tag.confidence_threshold,
    assigned.is_validated, assigned.validated_by, assigned.validated_at
  ) as problem
from migration.asset_tags as assigned
join migration.tags as tag on tag.id = assigned.tag_id
where assigned.is_mock
  and (
    assigned.is_validated <> (assigned.validated_by is not null)
    or assigned.is_validated <> (assigned.validated_at is not null)
    or assigned.validated_at < assigned.created_at
    or assigned.validated_at > seed.now()
    or (assigned.assigned_method = 'manual') <> (assigned.assigned_by is not null)
    or assigned.confidence_score < tag.confidence_threshold
  );
