--! table: migration.custom_target_fields
--! mark: uuid id
--! key: client_account_id, field_name
--! target: at least 9
--! minimum: 3 per migration.client_accounts

-- Three fields of its own for each client, added by its administrator in the first days. Clients share some of them.
with

fields (number, name, type, description, is_required, is_critical, default_value, allowed_values, validation) as (
  values
    (1, 'cost_centre', 'string', 'Cost centre that pays for the asset, as in the general ledger.', true, true, null, null,
     '{"pattern": "^[0-9]{4}-[0-9]{2}$"}'),
    (2, 'data_classification', 'enum', 'Highest class of the data that the asset holds.', true, true, 'internal',
     '["public", "internal", "confidential", "secret"]', '{"one_of": "allowed_values"}'),
    (3, 'maintenance_window', 'string', 'When the asset may be stopped, in local time.', false, false, 'Sun 02:00-06:00', null,
     '{"pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [0-9:]{5}-[0-9:]{5}$"}'),
    (4, 'licence_expires_on', 'date', 'Last day of the licence in the old place.', false, false, null, null,
     '{"format": "date", "not_before": "2020-01-01"}'),
    (5, 'recovery_time_hours', 'number', 'Hours within which the service has to be back.', true, true, '24', null,
     '{"minimum": 0.5, "maximum": 168}'),
    (6, 'vendor_contract', 'string', 'Number of the maintenance contract.', false, false, null, null, '{"max_length": 20}'),
    (7, 'works_council_approval', 'boolean', 'The works council agrees to the new place of the data.', false, true, 'false', null,
     '{"type": "boolean"}'),
    (8, 'replacement_year', 'number', 'Year in which the hardware is due.', false, false, null, null,
     '{"minimum": 2015, "maximum": 2040, "integer": true}')
),

wanted as (
  select
    client.id as client_account_id,
    client.slug || '/' || fields.name as path,
    client.created_by as administrator_id,
    fields.*,
    seed.office_time(
      'custom_target_fields.created_at', client.slug || '/' || fields.name,
      client.created_at + interval '168 hours', client.created_at + interval '504 hours'
    ) at time zone 'UTC' as added_at
  from migration.client_accounts as client
  cross join generate_series(0, 2) as turn
  -- Steps of three: eight fields come round without one twice at a client.
  join fields on fields.number = 1 + mod(seed.int('custom_target_fields.number', client.slug, 0, 7) + 3 * turn, 8)
  where client.is_mock
)

insert into migration.custom_target_fields (
  id, client_account_id, field_name, field_type, description, is_required, is_critical, created_at, updated_at, created_by,
  validation_schema, default_value, allowed_values
)
select
  seed.uuid('custom_target_fields', path),
  client_account_id,
  name,
  type,
  description,
  is_required,
  is_critical,
  added_at,
  added_at,
  administrator_id,
  validation::json,
  default_value,
  allowed_values::json
from wanted
on conflict (client_account_id, field_name) do nothing;
