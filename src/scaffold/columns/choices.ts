/** Sensible lists for columns that are texts but mean one of a few words, and how often each word is met. */

/** By a pattern over the table's singular name and the column's name: `order status`. The first that matches counts. */
const lists: readonly (readonly [RegExp, string])[] = [
  [/(order|purchase|sale).* .*(status|state)$/, 'pending 2 paid 3 shipped 3 delivered 8 cancelled 1'],
  [
    /(payment|transaction|payout|refund|charge).* .*(status|state)$/,
    'pending 1 authorised 1 completed 12 failed 1 refunded 1',
  ],
  [/payment_?(status|state)$/, 'pending 2 paid 12 failed 1 refunded 1'],
  [/(invoice|bill)(_\w+)? .*(status|state)$/, 'draft 1 sent 3 paid 10 overdue 1 cancelled 1'],
  [
    /(subscription|membership|contract).* .*(status|state)$/,
    'trial 1 active 9 paused 1 cancelled 2 expired 1',
  ],
  [
    /(ticket|issue|case|incident|request|complaint).* .*(status|state)$/,
    'open 4 in_progress 3 waiting 1 resolved 4 closed 6',
  ],
  [/(task|todo|job|work_item|action|step).* .*(status|state)$/, 'open 4 in_progress 3 blocked 1 done 8'],
  [
    /(run|import|export|sync|batch|process|migration|build|deployment).* .*(status|state)$/,
    'queued 1 running 1 completed 12 failed 2',
  ],
  [
    /(article|post|page|document|story|content|blog).* .*(status|state)$/,
    'draft 2 in_review 1 published 9 archived 2',
  ],
  [
    /(booking|reservation|appointment|visit|registration|enrol).* .*(status|state)$/,
    'requested 1 confirmed 8 completed 5 cancelled 2 no_show 1',
  ],
  [/(shipment|delivery|parcel|package).* .*(status|state)$/, 'packed 1 in_transit 2 delivered 9 returned 1'],
  [
    /(project|campaign|engagement).* .*(status|state)$/,
    'planned 2 active 6 on_hold 1 completed 5 cancelled 1',
  ],
  [/(message|mail|email|notification|letter).* .*(status|state)$/, 'queued 1 sent 3 delivered 9 bounced 1'],
  [
    /(vehicle|car|truck|machine|device|equipment|asset|server|printer).* .*(status|state)$/,
    'in_service 12 maintenance 2 out_of_service 1 retired 1',
  ],
  [/(bed|room|seat|table|slot).* .*(status|state)$/, 'free 6 occupied 7 reserved 2 blocked 1'],
  [
    /(approval|application|proposal|claim|leave|expense).* .*(status|state)$/,
    'submitted 3 approved 9 rejected 2 withdrawn 1',
  ],
  [/ .*marital_?(status|state)$/, 'single 5 married 6 divorced 2 widowed 1'],
  [/ .*(employment|work|contract)_?(status|type)$/, 'full_time 9 part_time 4 contractor 2 intern 1'],
  [/ .*(status|state)$/, 'active 10 pending 2 inactive 2 archived 1'],
  [/ .*severity$/, 'low 5 medium 4 high 2 critical 1'],
  [/ .*(priority|urgency|importance)$/, 'low 3 medium 6 high 3 urgent 1'],
  [/ .*(risk|impact|difficulty|complexity|effort|confidence)(_?level)?$/, 'low 4 medium 4 high 2'],
  [/ .*log_?level$/, 'debug 2 info 9 warning 3 error 1'],
  [/(log|trace).* level$/, 'debug 2 info 9 warning 3 error 1'],
  [/ .*(skill|experience|proficiency|seniority)(_?level)?$/, 'junior 3 intermediate 5 senior 4 expert 1'],
  [/(course|lesson|class|exam).* .*level$/, 'beginner 5 intermediate 4 advanced 2'],
  [/ .*level$/, 'basic 5 standard 5 advanced 2'],
  [/ .*(gender|sex)$/, 'female 50 male 48 diverse 2'],
  [/(member|participant).* role$/, 'member 9 editor 3 admin 1 owner 1'],
  [/ .*(user|account|access)?_?role$/, 'member 9 editor 3 manager 2 admin 1'],
  [/ .*(plan|tier|subscription_?type)$/, 'free 6 basic 5 pro 4 enterprise 1'],
  [/ .*payment_?(method|type|kind)$/, 'card 8 bank_transfer 4 paypal 3 cash 1'],
  [/(payment|transaction|refund).* method$/, 'card 8 bank_transfer 4 paypal 3 cash 1'],
  [/ .*card_?(brand|type|network)$/, 'Visa 6 Mastercard 5 American_Express 1'],
  [/ .*(http_?)?method$/, 'GET 9 POST 4 PUT 2 DELETE 1'],
  [/ .*(delivery|shipping)_?(method|type|option)$/, 'standard 8 express 3 pickup 2'],
  [/ .*(contact|notification|communication)?_?channel$/, 'email 7 phone 3 web 4 app 3'],
  [/ .*(source|origin|medium|referrer_?type)$/, 'website 6 referral 3 email 3 event 1 import 1'],
  [/(address) .*(type|kind|category)$/, 'billing 5 shipping 5 office 1'],
  [/(phone|contact|telephone).* .*(type|kind|label)$/, 'mobile 6 work 4 home 2'],
  [/(account) .*(type|kind|category)$/, 'personal 6 business 4 shared 1'],
  [/(account) (type|kind)$/, 'checking 6 savings 4 credit 1'],
  [
    /(customer|client|company|organi[sz]ation|partner).* .*(type|kind|category|segment)$/,
    'private 5 business 4 public_sector 1',
  ],
  [/(user|employee|staff|person|contact).* .*(type|kind|category)$/, 'internal 6 external 3 guest 1'],
  [
    /(event|log|audit|history|activity).* .*(type|kind|action|event)$/,
    'created 4 updated 7 viewed 6 deleted 1',
  ],
  [/ .*(action|operation|event_?type|event_?name)$/, 'create 4 update 7 view 6 delete 1'],
  [/(transaction|movement|entry|booking|ledger).* .*(type|kind|direction)$/, 'credit 5 debit 6 transfer 2'],
  [/ .*direction$/, 'inbound 5 outbound 5'],
  [/(document|file|attachment|media).* .*(type|kind|category)$/, 'contract 3 invoice 5 report 4 photo 2'],
  [
    /(ticket|issue|request|case|feedback).* .*(type|kind|category)$/,
    'question 5 bug 4 feature_request 3 complaint 1',
  ],
  [/(room).* .*(type|kind|category|class)$/, 'single 4 double 6 suite 1'],
  [/(vehicle|car).* .*(type|kind|category|class)$/, 'car 6 van 4 truck 2 bus 1'],
  [/(leave|absence|holiday).* .*(type|kind|category|reason)$/, 'vacation 9 sick 4 parental 1 unpaid 1'],
  [/(meeting|appointment|visit|session).* .*(type|kind|category)$/, 'in_person 5 video 5 phone 3'],
  [/(product|item|article).* .*(type|kind|category|group)$/, 'kitchen 4 garden 3 office 4 outdoor 2 toys 1'],
  [/(expense|cost|budget).* .*(type|kind|category)$/, 'travel 5 meals 4 equipment 3 training 1'],
  [/(building|property|house|estate).* .*(type|kind|category)$/, 'apartment 6 house 4 office 2 warehouse 1'],
  [/(question).* .*(type|kind)$/, 'single_choice 5 multiple_choice 4 free_text 3'],
  [/ .*(data|value|field)_?type$/, 'text 6 number 4 date 3 boolean 2'],
  [/ .*(billing|payment)?_?(period|interval|frequency|cycle|recurrence)$/, 'monthly 8 quarterly 2 yearly 4'],
  [/ .*(environment|env)$/, 'production 5 staging 3 development 3'],
  [/ .*(visibility|access|privacy)$/, 'public 4 internal 6 private 3'],
  [/ .*(outcome|result|verdict|decision)$/, 'passed 9 failed 2 inconclusive 1'],
  [/ .*(condition)$/, 'new 3 good 6 worn 3 damaged 1'],
  [/ .*(quality|grade|rating_?label)$/, 'excellent 3 good 6 fair 3 poor 1'],
  [/ .*(stage|phase)$/, 'discovery 3 planning 3 execution 5 review 2 done 4'],
  [/ .*(shift)$/, 'early 4 late 4 night 2'],
  [/ .*(size)$/, 'S 3 M 6 L 5 XL 2'],
  [/ .*(season)$/, 'spring 1 summer 1 autumn 1 winter 1'],
  [/ .*(weekday|day_?of_?week|day)$/, 'Monday 1 Tuesday 1 Wednesday 1 Thursday 1 Friday 1'],
  [
    / .*(month|month_?name)$/,
    'January 1 February 1 March 1 April 1 May 1 June 1 September 1 October 1 November 1',
  ],
  [/ .*blood_?(group|type)$/, 'O+ 37 A+ 36 B+ 9 AB+ 3 O- 6 A- 6 B- 2 AB- 1'],
  [/ .*(salutation|title_?prefix|honorific|name_?prefix)$/, 'Ms 10 Mr 10 Dr 2'],
  [/ .*(nationality|citizenship)$/, 'German 3 French 3 Spanish 2 British 3 American 4 Polish 1'],
  [/ .*(platform|device_?type|client_?type)$/, 'web 6 ios 3 android 4'],
  [/ .*(browser)$/, 'Firefox 3 Chrome 7 Safari 4 Edge 2'],
  [/ .*(carrier|courier|shipper)$/, 'DHL 5 UPS 4 Hermes 2 FedEx 2'],
  [/ .*(format|file_?type|extension)$/, 'pdf 6 csv 3 xlsx 3 docx 2'],
  [/ .*(protocol|scheme)$/, 'https 8 http 1 ssh 2'],
  [/ .*(provider|auth_?provider|identity_?provider)$/, 'internal 5 google 3 microsoft 2'],
  [/ .*(unit|uom|unit_?of_?measure)$/, 'piece 8 kg 3 litre 2 metre 1'],
  [/ .*(cuisine)$/, 'Italian 3 French 2 Indian 2 Japanese 2 Greek 1'],
  [/ .*(genre)$/, 'drama 4 comedy 4 documentary 2 thriller 3 fantasy 2'],
  [/ .*(species)$/, 'dog 6 cat 6 rabbit 2 guinea_pig 1'],
  [
    / .*(type|kind|category|class|classification|group|segment|mode|variant|strategy|scope)$/,
    'standard 8 special 3 temporary 1',
  ],
];

/** Words for a column, with their weights; undefined where its name does not promise a choice. */
export function choicesFor(thing: string, name: string): ReadonlyMap<string, number> | undefined {
  const list = lists.find(([pattern]) => pattern.test(`${thing} ${name}`))?.[1];
  if (!list) return undefined;
  const parts = list.split(' ');
  const pairs = parts.flatMap((part, index): [string, number][] =>
    index % 2 === 0 ? [[part.replace(/^American_/, 'American '), Number(parts[index + 1])]] : [],
  );
  return new Map(pairs);
}

/** How often a label of somebody else's list is met, by what it means. */
const meanings: readonly (readonly [RegExp, number])[] = [
  [
    /^(cancel|fail|delet|reject|error|bounc|lost|refund|disput|blocked|suspend|revoked|banned|declin|abort|withdrawn|void|escalat|critical|urgent|emergency|spam|no.?show|deceased|worst|terminat|expired|overdue)/i,
    1,
  ],
  [
    /^(archiv|inactive|paus|on.?hold|retired|trial|skipp|unknown|other|none|super|owner|admin|root|diverse|non.?binary|voucher|cheque)/i,
    2,
  ],
  [
    /^(pending|draft|new|queued|open|waiting|planned|submitted|requested|running|in.?progress|review|processing|high)/i,
    4,
  ],
  [
    /^(active|complete|approv|paid|done|deliver|publish|confirm|success|succeed|closed|resolved|solved|accepted|enabled|verified|finished|standard|normal|medium|user|member|regular|card|passed|ok$|info$)/i,
    8,
  ],
];

/** Weights for labels that a constraint or an enum lists; all alike where none has a known meaning. */
export function weightsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const known = labels.map((label) => meanings.find(([pattern]) => pattern.test(label))?.[1]);
  const isKnown = known.some((weight) => weight !== undefined);
  return new Map(labels.map((label, index) => [label, isKnown ? (known[index] ?? 4) : 1]));
}
