import { pickWeighted, pick, randomInt, source } from './subject.js';
import {
  code,
  cutSentence,
  digits,
  hex,
  made,
  nameOfThing,
  note,
  paragraphs,
  path,
  people,
  sentence,
  slug,
  words,
  type Rule,
} from './text-makers.js';

/** What things are called, and what is said of them. */
export const thingRules: readonly Rule[] = [
  [/(^|_)(job_?title|occupation|profession|designation|position_title)$/, words('job_title')],
  [/(^|_)(department|division|team|unit_name|ward)(_name)?$/, words('department')],
  [
    /(^|_)password(_hash|_digest)?$|(^|_)(pwd|passwd|encrypted_password|hashed_password)$/,
    made(() => "coalesce(seed.password_hash(), '!')", ['!', 'x'.repeat(60)], { isWhole: true }),
  ],
  [/(^|_)(hash|checksum|sha\d*|digest|fingerprint|etag)(_|$)/, hex(64)],
  [/(^|_)(md5)(_|$)/, hex(32)],
  [
    /(^|_)(token|secret|api_?key|access_?key|session_?key|nonce|salt|signature|refresh_token|otp)(_|$)/,
    hex(40),
  ],
  [/(^|_)(user_?agent)$/, words('user_agent')],
  [
    /(^|_)ip(_?addr(ess)?)?$/,
    made(
      (subject) =>
        `'10.' || ${randomInt(subject, 0, 255, '.a')} || '.' || ${randomInt(subject, 0, 255, '.b')} || '.' || ${randomInt(subject, 1, 254, '.c')}`,
      ['10.0.0.1', '10.255.255.254'],
      { isWhole: true },
    ),
  ],
  [/(^|_)mac(_?addr(ess)?)?$/, words('mac_address', { isWhole: true, isReadable: false })],
  [
    /(^|_)(colou?r_?(hex|code)?|hex_colou?r)$/,
    (subject) =>
      /hex|code/.test(subject.name) || (subject.type.length ?? 99) <= 7
        ? words('color_hex', { isWhole: true, isReadable: false })(subject)
        : words('colour')(subject),
  ],
  [
    /(^|_)(locale|lang|language)(_?code)?$/,
    made((subject) => pick(subject, ['en', 'de', 'fr', 'es', 'it']), ['en'], { isWhole: true }),
  ],
  [
    /(^|_)currency(_?code)?$|(^|_)iso_4217$/,
    made(
      (subject) =>
        pickWeighted(
          subject,
          new Map([
            ['EUR', 8],
            ['USD', 6],
            ['GBP', 2],
            ['CHF', 1],
          ]),
        ),
      ['EUR'],
      { isWhole: true },
    ),
  ],
  [
    /(^|_)(file_?name|original_name|attachment|document_name|upload)$/,
    words('file_name', { isReadable: false }),
  ],
  [
    /(^|_)(file_?path|path|storage_key|object_key|folder|directory|location_path)$/,
    (subject) => path(subject),
  ],
  [/(^|_)(mime|mime_?type|content_?type|media_?type)$/, words('mime_type', { isReadable: false })],
  [
    /(^|_)(iban|bank_account|account_iban)$/,
    made((subject) => `'DE' || ${digits(subject, 20)}`, ['DE12345678901234567890'], { isWhole: true }),
  ],
  [
    /(^|_)bic|swift(_code)?$/,
    made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{4}DE[A-Z0-9]{2}')`, ['ABCDDEFF'], {
      isWhole: true,
    }),
  ],
  [
    /(^|_)(vat|tax)_?(id|number|no|code)$/,
    made((subject) => `'DE' || ${digits(subject, 9)}`, ['DE123456789'], { isWhole: true }),
  ],
  [
    /(^|_)isbn(_?1[03])?$/,
    made((subject) => `'978' || ${digits(subject, 10)}`, ['9781234567890'], { isWhole: true }),
  ],
  [
    /(^|_)(ean|gtin|upc|barcode|bar_code)(_?\d+)?$/,
    made((subject) => digits(subject, 13), ['1234567890123'], { isWhole: true }),
  ],
  [
    /(^|_)(licen[cs]e|number|registration)_?plate$|^plate(_number)?$/,
    made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{2}-[A-Z]{2} [0-9]{3}')`, ['AB-CD 123'], {
      isWhole: true,
    }),
  ],
  [
    /(^|_)(version|release|revision)(_?(name|number|no|tag))?$/,
    made(
      (subject) =>
        `${randomInt(subject, 1, 4, '.major')} || '.' || ${randomInt(subject, 0, 12, '.minor')} || '.' || ${randomInt(subject, 0, 9, '.patch')}`,
      ['1.0.0', '4.12.9'],
    ),
  ],
  [/(^|_)(slug|permalink|url_key|seo_name)$/, slug],
  [/(^|_)(os|operating_system|platform)$/, words('operating_system')],
  [
    /(^|_)(icon|symbol|emoji)$/,
    made((subject) => pick(subject, ['star', 'flag', 'bell', 'book', 'heart', 'check']), ['star']),
  ],
  [/(^|_)(material)$/, words('material')],
  [
    /(^|_)(room|seat|bed|desk|bay|gate|dock|locker|shelf|aisle|bin|slot|berth|platform|door)(_?(no|number|code|label|name))?$/,
    made(
      (subject) =>
        subject.distinct
          ? `'R' || lpad(${subject.n}::text, 3, '0')`
          : `chr(64 + ${randomInt(subject, 1, 6, '.row')}) || ${randomInt(subject, 1, 40)}`,
      ['A1', 'F40'],
    ),
  ],
  [
    /(^|_)(code|sku|number|no|nr|ref|reference|reference_no|external_id|external_ref|serial|serial_number|batch|lot|lot_number|order_no|invoice_no|identifier|key|short_?name|abbreviation|abbr|acronym|mnemonic|tracking_number|voucher|coupon|policy_number|case_number|badge|badge_number|locode|iata|icao|mrn|nhs_number|ssn|national_id|passport(_number)?|account_number|ticket|receipt|id|uid|guid|correlation_id|request_id|trace_id|session_id|device_id)$/,
    code,
  ],
  [/(^|_)(question|query_text|prompt)$/, words('question')],
  [
    /(^|_)(subject|headline|heading|caption|tagline|slogan|motto)(_line)?$/,
    (subject) => cutSentence(subject),
  ],
  [
    /(^|_)title$/,
    (subject) =>
      people.test(subject.thing)
        ? made(
            (each) =>
              pickWeighted(
                each,
                new Map([
                  ['Ms', 10],
                  ['Mr', 10],
                  ['Dr', 2],
                ]),
              ),
            ['Ms'],
          )(subject)
        : /(post|article|page|task|ticket|issue|event|session|meeting|story|document|report|survey|note|announcement|notification|message|incident|request|milestone|goal)$/.test(
              subject.thing,
            )
          ? cutSentence(subject)
          : nameOfThing(subject),
  ],
  [
    /(^|_)(body|content|text|article|biography|bio|about|story|transcript|abstract|html|markdown|long_description|details?|description_long|terms|policy)$/,
    paragraphs,
  ],
  [
    /(^|_)(description|summary|purpose|objective|instruction|instructions|explanation|overview|excerpt|synopsis|scope|agenda|finding|findings|recommendation|outcome|result|results|action|conclusion|rationale|justification|hint|help|help_text|error|error_message|stack_trace|log|output|input)$/,
    sentence,
  ],
  [
    /(^|_)(message|comment|comments|feedback|reply|answer|response|review|opinion|testimonial|complaint|request_text)$/,
    sentence,
  ],
  [
    /(^|_)(note|notes|remark|remarks|memo|annotation|observation|observations|internal_note|reason|cause|diagnosis_note|cancellation_reason)$/,
    note,
  ],
  [/(^|_)(diagnosis|condition|symptom|allergy|disease|ailment)(_name)?$/, words('condition')],
  [/(^|_)(tag|tags|label|labels|keyword|keywords|topic|hashtag)$/, words('tag')],
  [/(^|_)(hobby|interest)$/, words('hobby')],
  [/(^|_)(food|dish|meal|ingredient|menu_item)$/, words('food')],
  [/(^|_)(verb|event_?name|action_name)$/, words('verb')],
  [/(^|_)(product|item|article|goods)(_name)?$/, words('product')],
  [/(^|_)(project)(_name)?$/, words('project_name')],
];
