--! table: faraday.school_academic_years
--! mark: text description
--! key: academic_year
--! scaffold: 37589c095150 d8c3aad607fe

-- School years.
with

wanted as (
  select
    n,
    (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('school_academic_years.start_date', n, -30, 60) as start_date,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('school_academic_years.special_events?', n, 0.85) then special_events_word.word
    end as special_events,
    case when seed.chance('school_academic_years.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('school_academic_years.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(4)) as n
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('school_academic_years.description', n)
  left join seed.word as special_events_word on special_events_word.kind = 'sentence' and special_events_word.position = seed.distinct_position('school_academic_years.special_events', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('school_academic_years.notes', n)
)

insert into faraday.school_academic_years (
  academic_year, start_date, end_date, is_current, status, description, special_events, notes, created_at,
  updated_at
)
select
  seed.nth_text('[A-Z]{6}', n),
  start_date,
  start_date + interval '24 hours' * seed.int('school_academic_years.end_date', n, 1, 90),
  case
    when seed.chance('school_academic_years.is_current?', n, 0.85) then seed.chance('school_academic_years.is_current', n, 0.3)
  end,
  case
    when seed.chance('school_academic_years.status?', n, 0.85) then seed.pick_weighted('school_academic_years.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  description,
  special_events,
  notes,
  created_at,
  case
    when seed.chance('school_academic_years.updated_at?', n, 0.9) then (seed.time_between('school_academic_years.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (academic_year) do nothing;
