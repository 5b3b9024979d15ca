-- Who decides about a mapping works for the client of the import, decides while the import is under way, and leaves both
-- name and time. A mapping in use was approved.
select
  mapping.id || ' ' || mapping.source_field as row_key,
  format(
    '%s, validated %s by %s at %s; import of %s from %s to %s', mapping.status, mapping.is_validated,
    coalesce(validator.email, 'nobody'), mapping.validated_at, client.slug, import.started_at, import.completed_at
  ) as problem
from migration.import_field_mappings as mapping
join migration.data_imports as import on import.id = mapping.data_import_id
left join migration.client_accounts as client on client.id = import.client_account_id
left join migration.users as validator on validator.id = mapping.validated_by
where import.is_mock
  and (
    split_part(validator.email, '@', 2) <> split_part(client.primary_contact_email, '@', 2)
    or mapping.validated_at not between import.started_at and import.completed_at
    or mapping.validated_at < mapping.created_at
    or (mapping.validated_by is null) <> (mapping.validated_at is null)
    or (mapping.status in ('approved', 'implemented')) <> mapping.is_validated
    or mapping.is_validated and mapping.validated_by is null
  );
