--! table: skoola.subjects
--! key: subject_code
--! released: 2026-11-02T00:00:00Z

-- Twenty subjects. Core subjects are taken by everybody whose class has them.
select
  seed.reference_uuid('skoola.subjects', code)::text as id,
  code as subject_code,
  name_en as subject_name_en,
  name_si as subject_name_si,
  name_ta as subject_name_ta,
  is_core
from (
  values
    ('M-MATH', 'Mathematics', 'ගණිතය', 'கணிதம்', true),
    ('S-SCIE', 'Science', 'විද්‍යාව', 'விஞ்ஞானம்', true),
    ('E-ENGL', 'English', 'ඉංග්‍රීසි', 'ஆங்கிலம்', true),
    ('S-SINH', 'Sinhala', 'සිංහල', 'சிங்களம்', true),
    ('H-HIST', 'History', 'ඉතිහාසය', 'வரலாறு', true),
    ('G-GEOG', 'Geography', 'භූගෝල විද්‍යාව', 'புவியியல்', false),
    ('A-ARTS', 'Art', 'චිත්‍ර', 'சித்திரம்', false),
    ('M-MUSC', 'Music', 'සංගීතය', 'சங்கீதம்', false),
    ('P-PHED', 'Physical Education', 'ශාරීරික අධ්‍යාපනය', 'உடற்கல்வி', false),
    ('B-BUDD', 'Buddhism', 'බුද්ධ ධර්මය', 'பௌத்தம்', true),
    ('C-CHRI', 'Christianity', 'ක්‍රිස්තියානි ධර්මය', 'கிறிஸ்தவம்', true),
    ('I-ISLM', 'Islam', 'ඉස්ලාම් ධර්මය', 'இஸ்லாம்', true),
    ('H-HIND', 'Hinduism', 'හින්දු ධර්මය', 'இந்து சமயம்', true),
    ('I-ICTE', 'ICT', 'තොරතුරු තාක්ෂණය', 'தகவல் தொழில்நுட்பம்', false),
    ('D-DRAM', 'Drama', 'නාට්‍ය හා රංග කලාව', 'நாடகமும் அரங்கியலும்', false),
    ('M-MEDI', 'Media Studies', 'මාධ්‍ය අධ්‍යයනය', 'ஊடகக் கற்கை', false),
    ('L-LOGI', 'Logic', 'තර්ක ශාස්ත්‍රය', 'தர்க்கவியல்', false),
    ('E-ECON', 'Economics', 'ආර්ථික විද්‍යාව', 'பொருளியல்', false),
    ('B-BUSI', 'Business Studies', 'ව්‍යාපාර අධ්‍යයනය', 'வணிகக் கல்வி', false),
    ('A-ACCT', 'Accounting', 'ගිණුම්කරණය', 'கணக்கீடு', false)
) as subject (code, name_en, name_si, name_ta, is_core)
