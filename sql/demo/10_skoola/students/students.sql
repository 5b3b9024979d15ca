--! table: skoola.students
--! mark: uuid id
--! key: admission_number

-- Of each 500, 474 are in grades 1 to 13 and 26 have left school at the end of last year. Multiples of 203, which shares no
-- divisor with 500, visit every place once, so that the first few students already spread over all grades and sections. A
-- child of grade g in year y was born from 1 February of y - g - 5 to 31 January of the next. Three of eleven came from
-- another school after grade 1; the number is made of the year of admission and the student's own number. Section A is
-- Buddhist, B Christian, C Hindu or Muslim.
with

scripts (latin, script) as (
  values
    ('Nimal', 'නිමල්'), ('Kasun', 'කසුන්'), ('Sahan', 'සහන්'), ('Dinuka', 'දිනුක'), ('Chamara', 'චාමර'), ('Ruwan', 'රුවන්'),
    ('Tharindu', 'තරිඳු'), ('Lahiru', 'ලහිරු'), ('Isuru', 'ඉසුරු'), ('Janith', 'ජනිත්'), ('Pasindu', 'පසිඳු'),
    ('Sandun', 'සඳුන්'), ('Nuwan', 'නුවන්'), ('Hasitha', 'හසිත'), ('Kavindu', 'කවිඳු'), ('Supun', 'සුපුන්'),
    ('Kavindi', 'කවිඳි'), ('Nadeesha', 'නදීෂා'), ('Sanduni', 'සඳුනි'), ('Dilini', 'දිලිනි'), ('Ishara', 'ඉශාරා'),
    ('Hiruni', 'හිරුණි'), ('Nimali', 'නිමාලි'), ('Tharushi', 'තරුෂි'), ('Piumi', 'පියුමි'), ('Amaya', 'අමායා'),
    ('Sachini', 'සචිනි'), ('Rashmi', 'රශ්මි'), ('Oshadi', 'ඔශදි'), ('Malsha', 'මල්ෂා'), ('Nethmi', 'නෙත්මි'),
    ('Upeksha', 'උපේක්ෂා'), ('Perera', 'පෙරේරා'), ('Fernando', 'ප්‍රනාන්දු'), ('Silva', 'සිල්වා'), ('Bandara', 'බණ්ඩාර'),
    ('Jayasinghe', 'ජයසිංහ'), ('Gunawardena', 'ගුණවර්ධන'), ('Rathnayake', 'රත්නායක'), ('Dissanayake', 'දිසානායක'),
    ('Herath', 'හේරත්'), ('Karunaratne', 'කරුණාරත්න'), ('Senanayake', 'සේනානායක'), ('Ranasinghe', 'රණසිංහ'),
    ('Liyanage', 'ලියනගේ'), ('Samarasekara', 'සමරසේකර'), ('Weerasinghe', 'වීරසිංහ'), ('Abeysekara', 'අබේසේකර'),
    ('Pathirana', 'පතිරණ'), ('Amarasinghe', 'අමරසිංහ'), ('Kumaran', 'குமரன்'), ('Arun', 'அருண்'), ('Sivakumar', 'சிவகுமார்'),
    ('Pradeepan', 'பிரதீபன்'), ('Nirosh', 'நிரோஷ்'), ('Thileepan', 'திலீபன்'), ('Karthik', 'கார்த்திக்'),
    ('Vithuran', 'விதுரன்'), ('Kajan', 'கஜன்'), ('Suren', 'சுரேன்'), ('Tharsika', 'தர்சிகா'), ('Priya', 'பிரியா'),
    ('Nila', 'நிலா'), ('Kavitha', 'கவிதா'), ('Abirami', 'அபிராமி'), ('Meena', 'மீனா'), ('Sangeetha', 'சங்கீதா'),
    ('Thulasi', 'துளசி'), ('Yalini', 'யாழினி'), ('Vani', 'வாணி'), ('Rajaratnam', 'இராஜரட்ணம்'), ('Sivapalan', 'சிவபாலன்'),
    ('Kandasamy', 'கந்தசாமி'), ('Selvanayagam', 'செல்வநாயகம்'), ('Nadarajah', 'நடராஜா'), ('Yogarajah', 'யோகராஜா'),
    ('Ganeshan', 'கணேசன்'), ('Thambirajah', 'தம்பிராஜா'), ('Balasingam', 'பாலசிங்கம்'), ('Mahendran', 'மகேந்திரன்'),
    ('Rizwan', 'ரிஸ்வான்'), ('Fazil', 'பாசில்'), ('Imran', 'இம்ரான்'), ('Nazeer', 'நசீர்'), ('Hashim', 'ஹாஷிம்'),
    ('Irfan', 'இர்பான்'), ('Azeem', 'அஸீம்'), ('Rushdi', 'ருஷ்தி'), ('Fathima', 'பாத்திமா'), ('Zainab', 'ஸைனப்'),
    ('Nusrath', 'நுஸ்ரத்'), ('Hafsa', 'ஹப்ஸா'), ('Shifana', 'ஷிபானா'), ('Amina', 'ஆமினா'), ('Rizna', 'ரிஸ்னா'),
    ('Safiya', 'சபியா'), ('Farook', 'பாரூக்'), ('Ismail', 'இஸ்மாயில்'), ('Jabbar', 'ஜப்பார்'), ('Mohideen', 'முஹைதீன்'),
    ('Cader', 'காதர்'), ('Lebbe', 'லெப்பை'), ('Marikar', 'மரிக்கார்'), ('Sahabdeen', 'சஹாப்தீன்')
),

present as (
  select year_start as year from skoola.academic_years where current and seed.is_demo(id)
),

placed as (
  select
    n,
    mod(n::bigint * 203, 500)::integer as place,
    case when mod(n::bigint * 203, 500) < 474 then 1 + mod(n::bigint * 203, 500)::integer * 13 / 474 else 14 end as grade
  from generate_series(1, seed.rows(500, students => 500)) as n
),

drawn as materialized (
  select
    placed.*,
    present.year - grade
      + case when mod(n, 11) < 3 and grade > 1 then 2 + mod(n * 7, least(grade, 13) - 1) else 1 end as admitted,
    make_date(present.year - grade - 5, 2, 1) + seed.int('students.dob', n, 0, 364) as dob,
    seed.pick('students.gender', n, 'Female', 'Male') as gender,
    case mod(place, 3)
      when 0 then 'Sinhala'
      when 1 then seed.pick_weighted('students.ethnicity', n, array['Sinhala', 'Tamil', 'Burger'], array[65, 20, 15])
      else seed.pick_weighted('students.ethnicity', n, array['Tamil', 'Muslim', 'Malay'], array[60, 36, 4])
    end as ethnicity
  from placed
  cross join present
),

numbered as (
  select
    drawn.*,
    'ADM-' || lpad(mod(admitted, 100)::text, 2, '0') || lpad(n::text, greatest(3, length(n::text)), '0') as admission_number
  from drawn
)

insert into skoola.students (
  id, admission_number, name_english, name_sinhala, name_tamil, nic_or_birth_certificate, dob, gender, address, phone, email,
  religion, ethnicity, created_at, updated_at, status, photo_url, profile_id
)
select
  seed.uuid('students', admission_number)::text,
  admission_number,
  profile.name,
  case when ethnicity = 'Sinhala' then given.script || ' ' || family.script end,
  case when ethnicity in ('Tamil', 'Muslim', 'Malay') then given.script || ' ' || family.script end,
  to_char(dob, 'YY') || lpad((extract(doy from dob) + case gender when 'Female' then 500 else 0 end)::text, 3, '0')
    || lpad(n::text, greatest(4, length(n::text)), '0') || 'V',
  dob,
  gender,
  profile.address,
  guardian.phone,
  lower(replace(admission_number, '-', '')) || '@students.sagaragama.example',
  case
    when mod(place, 3) = 0 then 'Buddhism' when mod(place, 3) = 1 then 'Christianity' when ethnicity = 'Tamil' then 'Hinduism'
    else 'Islam'
  end,
  ethnicity,
  profile.created_at,
  profile.created_at,
  case
    when grade = 14 then 'Graduated' when mod(n, 97) = 5 then 'Transferred' when mod(n, 211) = 100 then 'Withdrawn'
    when mod(n, 173) = 60 then 'Suspended' else 'Active'
  end,
  case when seed.chance('students.photo_url', n, 0.6) then
    'https://photos.sagaragama.example/students/' || lower(admission_number) || '.jpg'
  end,
  profile.id
from numbered
left join skoola.profiles as profile on profile.id = seed.uuid('profiles', 'student/' || n)::text
left join skoola.profiles as guardian on guardian.id = seed.uuid('profiles', 'guardian/' || n || '/1')::text
left join scripts as given on given.latin = split_part(profile.name, ' ', 1)
left join scripts as family on family.latin = split_part(profile.name, ' ', 2)
on conflict (admission_number) do nothing;
