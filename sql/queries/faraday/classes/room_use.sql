--! title: How busy the rooms of a school are
--! page: Facilities

-- For each room of one school: the classes that meet there, the lessons a week, how much of the forty periods that is, and
-- how full the largest class makes it. Rooms and classes are found by the indexes on school_id, pupils by the index on
-- (class_id, student_id).
with

chosen as (
  select id as school_id
  from faraday.schools
  where school_code = 'HP-MS1'
),

pupils as (
  select enrolled.class_id, count(*) as pupils
  from chosen
  join faraday.class_school_assignments as placed on placed.school_id = chosen.school_id
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = placed.class_id and enrolled.status = 'ACTIVE'
  group by enrolled.class_id
),

classes as (
  select
    placed.room_assignment as room,
    cardinality(string_to_array(split_part(class.schedule, ':', 1), ',')) as lessons,
    pupils.pupils
  from chosen
  join faraday.class_school_assignments as placed on placed.school_id = chosen.school_id and placed.status = 'ACTIVE'
  join faraday.physical_education_classes as class on class.id = placed.class_id
  left join pupils on pupils.class_id = class.id
)

select
  facility.facility_name as room,
  facility.facility_type as kind,
  facility.capacity,
  count(classes.room) as classes,
  coalesce(sum(classes.lessons), 0) as lessons_a_week,
  round(100.0 * coalesce(sum(classes.lessons), 0) / 40, 1) as percent_of_periods,
  max(classes.pupils) as largest_class,
  facility.next_maintenance::date as next_maintenance
from chosen
join faraday.school_facilities as facility on facility.school_id = chosen.school_id
left join classes on classes.room = facility.facility_name
group by facility.id
order by lessons_a_week desc, room;
