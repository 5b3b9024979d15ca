--! table: skoola.resources
--! mark: uuid id
--! key: resource_name

-- What can be booked: thirty rooms, grounds, machines and vehicles, at any scale.
with

listed (number, name, type, about) as (
  values
    (1, 'Main hall', 'Venue', '400 seats, stage, no lessons in the afternoon'),
    (2, 'Audio-visual room', 'Venue', '60 seats, projector on the ceiling'),
    (3, 'Laboratory 1', 'Venue', 'Physics and chemistry up to grade 9'),
    (4, 'Laboratory 2', 'Venue', 'Physics and chemistry from grade 10'),
    (5, 'Computer room 1', 'Venue', '24 places'),
    (6, 'Computer room 2', 'Venue', '30 places'),
    (7, 'Music room', 'Venue', 'Drums, keyboards, one piano'),
    (8, 'Dancing hall', 'Venue', 'Wooden floor, mirrors'),
    (9, 'Art room', 'Venue', 'Sinks, drying racks'),
    (10, 'Reading room', 'Venue', 'Beside the library, quiet'),
    (11, 'Meeting room', 'Venue', '12 seats, first floor'),
    (12, 'Playground', 'Venue', 'Athletics track of 200 metres'),
    (13, 'Volleyball court', 'Venue', 'Behind block B'),
    (14, 'Cricket nets', 'Venue', 'Two lanes'),
    (15, 'Table tennis hall', 'Venue', 'Four tables'),
    (16, 'Projector 1', 'Equipment', 'Portable, with screen'),
    (17, 'Projector 2', 'Equipment', 'Portable, with screen'),
    (18, 'Loudspeakers and microphones', 'Equipment', 'For the main hall and the playground'),
    (19, 'Video camera', 'Equipment', 'With tripod'),
    (20, 'Tablet trolley', 'Equipment', '20 tablets, to be charged overnight'),
    (21, 'Microscope set', 'Equipment', 'Ten microscopes with slides'),
    (22, 'Weather station', 'Equipment', 'Rain gauge, thermometer, wind vane'),
    (23, 'Generator', 'Equipment', 'Five kilowatts, for outdoor events'),
    (24, 'Marquee', 'Equipment', 'Four by eight metres, takes six people to put up'),
    (25, 'First-aid bag', 'Equipment', 'For trips and matches'),
    (26, 'School bus', 'Vehicle', '42 seats, with driver'),
    (27, 'School van', 'Vehicle', '12 seats, with driver'),
    (28, 'Bicycle trailer', 'Vehicle', 'For sports gear'),
    (29, 'Chess sets', 'Other', 'Sixteen boards with clocks'),
    (30, 'Costume chest', 'Other', 'Dances and plays')
)

insert into skoola.resources (id, resource_name, resource_type, description, created_at, updated_at)
select
  seed.uuid('resources', name)::text,
  name,
  type,
  about,
  opened.at + interval '4 minutes' * number,
  opened.at + interval '4 minutes' * number
from listed
cross join (select min(created_at) + interval '2 days' as at from skoola.staff where seed.is_demo(id)) as opened
order by number
limit least(seed.rows(300), 30)
on conflict (resource_name) do nothing;
