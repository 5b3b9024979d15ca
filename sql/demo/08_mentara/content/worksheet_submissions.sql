--! table: mentara.worksheet_submissions
--! mark: uuid id
--! key: worksheet_id
--! target: at least 16

-- One for each demo worksheet that has been handed in. What has been reviewed came on an evening before its day and has feedback;
-- what has not came when the worksheet changed last, and waits for the therapist.
with

comments (kind, number, feedback) as (
  values
    ('Daily Mood Tracker', 0, 'The dips on weekday afternoons are worth a talk. Well kept!'),
    ('Daily Mood Tracker', 1, 'Your evenings look better than you said. Let us ask why.'),
    ('Cognitive Behavioral Thought Record', 0, 'The sentence of your friend is a good one. Keep it on a card.'),
    ('Cognitive Behavioral Thought Record', 1, 'Clear and honest. Next time, add how strong the feeling was at the end.'),
    ('Anxiety Exposure Hierarchy', 0, 'A fine ladder. We begin with the second step in our next hour.'),
    ('Anxiety Exposure Hierarchy', 1, 'The gap between 40 and 80 is wide; let us find a step in between.'),
    ('Gratitude and Positive Events Log', 0, 'I like that you wrote your own part each time. Go on for another week.'),
    ('Gratitude and Positive Events Log', 1, 'Small things, just as they should be. Which one surprised you?'),
    ('Sleep Hygiene Assessment', 0, 'Seven nights, complete. The long evenings in bed are our first topic.'),
    ('Sleep Hygiene Assessment', 1, 'The hour of getting up is steady already, and that is the harder half.'),
    ('Mindfulness Body Scan Practice', 0, 'Going astray and noticing it is the exercise. You have done it.'),
    ('Mindfulness Body Scan Practice', 1, 'Shorter is fine, too: ten minutes, but every day.'),
    ('Values Clarification Exercise', 0, 'Family and quiet, side by side. We will look at where they meet.'),
    ('Values Clarification Exercise', 1, 'Five good choices. Pick one for the coming week.')
)

insert into mentara.worksheet_submissions (id, worksheet_id, file_urls, file_names, file_sizes, submitted_at, feedback)
select
  seed.uuid('worksheet_submissions', worksheet.id)::text,
  worksheet.id,
  array['https://media.mentara.example/submissions/' || worksheet.id || '.pdf'],
  array[seed.slug(category.name) || '.pdf'],
  array[seed.int('worksheet_submissions.file_sizes', worksheet.id, 80000, 900000)],
  case worksheet.status
    when 'SUBMITTED' then worksheet.updated_at
    else worksheet.due_date::date - seed.int('worksheet_submissions.days_before', worksheet.id, 0, 2)
      + interval '10 hours' + interval '1 minute' * seed.int('worksheet_submissions.minute', worksheet.id, 0, 170)
  end,
  case worksheet.status when 'REVIEWED' then comments.feedback end
from mentara.worksheets as worksheet
left join mentara.worksheet_categories as category on left(worksheet.title, length(category.name)) = category.name
left join comments
  on comments.kind = category.name
  and comments.number = seed.int('worksheet_submissions.feedback', worksheet.id, 0, 1)
where seed.is_demo(worksheet.id)
  and worksheet.status in ('SUBMITTED', 'REVIEWED')
on conflict (worksheet_id) do nothing;
