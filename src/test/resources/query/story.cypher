// A small made-up-to-measure version of the story: every case that a question must tell apart, once.
// Statements end with a semicolon at the end of a line. Keys of names are set by the test.
UNWIND [
  ['china', 'State', 'China'], ['united-states', 'State', 'United States'], ['united-kingdom', 'State', 'United Kingdom'],
  ['new-zealand', 'State', 'New Zealand'], ['estonia', 'State', 'Estonia'],
  ['mss', 'Agency', 'Ministry of State Security', 'china'], ['hubei-ssd', 'Agency', 'Hubei State Security Department', 'china'],
  ['us-doj', 'Agency', 'US Department of Justice', 'united-states'], ['us-treasury', 'Agency', 'US Treasury', 'united-states'],
  ['uk-ncsc', 'Agency', 'National Cyber Security Centre', 'united-kingdom'], ['gcsb', 'Agency', 'GCSB', 'new-zealand'],
  ['embassy', 'Agency', 'Chinese embassy in London', 'china'], ['pco', 'Agency', 'Parliamentary Counsel Office', 'new-zealand'],
  ['apt31', 'Actor', 'APT31'], ['attack:G0128', 'Actor', 'ZIRCONIUM'], ['apt40', 'Actor', 'APT40'], ['volt-typhoon', 'Actor', 'Volt Typhoon'],
  ['misp:other', 'Actor', 'Judgment Panda Two'],
  ['xrz', 'Company', 'Wuhan XRZ'], ['i-soon', 'Company', 'I-Soon'],
  ['zhao', 'Person', 'Zhao Guangzong'], ['ni', 'Person', 'Ni Gaobin'], ['dowden', 'Person', 'Oliver Dowden'],
  ['commission', 'Organization', 'UK Electoral Commission'], ['ipac', 'Organization', 'IPAC'], ['nato', 'Organization', 'NATO'],
  ['microsoft', 'Vendor', 'Microsoft'], ['crowdstrike', 'Vendor', 'CrowdStrike'],
  ['parliamentarians', 'Population', 'UK parliamentarians'], ['us-firms', 'Population', 'US companies'],
  ['telecoms', 'Sector', 'telecommunications']
] AS row
CREATE (n:Entity:$(row[1]) {id: row[0], kind: row[1], name: row[2]})
SET n.state = row[3];

MATCH (n:Agency) MATCH (s:State {id: n.state}) SET n.stateName = s.name;

UNWIND [
  ['parl-2021', 'Reconnaissance of UK parliamentarians', '2021', '2021-01-01', '2021-12-31', null],
  ['commission-breach', 'Electoral Commission breach', '2021-08', '2021-08-01', '2021-08-31', '2023-08-08'],
  ['long-campaign', 'Fourteen-year campaign', '2010', '2010-01-01', '2010-12-31', null],
  ['ipac-phish', 'Phishing of IPAC members', '2021-01-15', '2021-01-15', '2021-01-15', null],
  ['nz-parliament', 'Intrusion into the parliamentary network', '2021', '2021-01-01', '2021-12-31', null],
  ['exchange', 'Microsoft Exchange hack', '2021-01', '2021-01-01', '2021-01-31', '2021-03-02'],
  ['telecom-hack', 'Intrusion at a carrier', null, null, null, null]
] AS row
CREATE (n:Entity:Operation {id: row[0], kind: 'Operation', name: row[1], began: row[2], beganFrom: date(row[3]), beganTo: date(row[4]),
  beganText: row[2], beganPrecision: CASE size(row[2]) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day' END,
  disclosed: row[5], disclosedFrom: date(row[5]), disclosedTo: date(row[5]), disclosedText: row[5],
  disclosedPrecision: CASE WHEN row[5] IS NOT NULL THEN 'day' END});

UNWIND [
  ['doj', 'US Department of Justice', '2024-03-25', true], ['gov-uk', 'UK Government', '2024-03-25', true],
  ['economist', 'The Economist', '2024-03-26', false], ['guardian', 'The Guardian', '2024-03-26', false],
  ['afp', 'AFP', '2024-03-26', false], ['treasury', 'US Treasury', '2024-03-25', true], ['blog', 'Microsoft', '2017', false]
] AS row
CREATE (n:Entity:Source {id: row[0], kind: 'Source', name: row[1] + ', ' + row[2], publisher: row[1], title: 'Document ' + row[0],
  url: 'https://example.org/' + row[0], published: row[2], publishedText: row[2], publishedPrecision: CASE size(row[2]) WHEN 4 THEN 'year' ELSE 'day' END,
  publishedFrom: date(row[2]), publishedTo: CASE size(row[2]) WHEN 4 THEN date({year: toInteger(row[2]), month: 12, day: 31}) ELSE date(row[2]) END,
  primary: CASE WHEN row[3] THEN true END});

// from, type, to, stated by, sources, on record, more
UNWIND [
  ['mss', 'PART_OF', 'china', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['hubei-ssd', 'PART_OF', 'mss', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['hubei-ssd', 'PART_OF', 'mss', ['microsoft'], ['blog'], '2017-12-31', {dataset: 'second'}],
  ['embassy', 'PART_OF', 'china', ['united-kingdom'], ['guardian'], '2024-03-26', {}],
  ['us-doj', 'PART_OF', 'united-states', ['united-states'], ['doj'], '2024-03-25', {}],
  ['us-treasury', 'PART_OF', 'united-states', ['united-states'], ['treasury'], '2024-03-25', {}],
  ['uk-ncsc', 'PART_OF', 'united-kingdom', ['united-kingdom'], ['gov-uk'], '2024-03-25', {}],
  ['gcsb', 'PART_OF', 'new-zealand', ['new-zealand'], ['guardian'], '2024-03-26', {}],
  ['pco', 'PART_OF', 'new-zealand', ['new-zealand'], ['guardian'], '2024-03-26', {}],
  ['apt31', 'RUN_BY', 'hubei-ssd', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['xrz', 'FRONT_FOR', 'apt31', ['us-doj'], ['economist'], '2024-03-26', {}],
  ['xrz', 'FRONT_FOR', 'hubei-ssd', ['us-treasury'], ['treasury'], '2024-03-25', {}],
  ['i-soon', 'CONTRACTS_FOR', 'mss', ['microsoft'], ['afp'], '2024-03-26', {}],
  ['zhao', 'MEMBER_OF', 'apt31', ['us-doj'], ['doj'], '2024-03-25', {role: 'hacker'}],
  ['zhao', 'WORKS_FOR', 'xrz', ['us-treasury'], ['treasury'], '2024-03-25', {role: 'contractor'}],
  ['ni', 'WORKS_FOR', 'xrz', ['us-treasury'], ['treasury'], '2024-03-25', {}],
  ['dowden', 'WORKS_FOR', 'united-kingdom', ['united-kingdom'], ['economist'], '2024-03-26', {role: 'deputy prime minister'}],
  ['commission', 'IN', 'united-kingdom', ['united-kingdom'], ['gov-uk'], '2024-03-25', {}],
  ['parliamentarians', 'IN', 'united-kingdom', ['united-kingdom'], ['gov-uk'], '2024-03-25', {}],
  ['us-firms', 'IN', 'telecoms', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['us-firms', 'IN', 'united-states', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['apt40', 'BASED_IN', 'china', ['microsoft'], ['blog'], '2017-12-31', {}],
  ['parl-2021', 'TARGETED', 'parliamentarians', ['united-kingdom'], ['gov-uk'], '2024-03-25', {outcome: 'no account compromised'}],
  ['commission-breach', 'TARGETED', 'commission', ['united-kingdom'], ['guardian'], '2024-03-26', {outcome: 'voter data reached', count: 'about 40 million'}],
  ['commission-breach', 'TARGETED', 'commission', ['united-kingdom'], ['economist'], '2024-03-26', {dataset: 'second', outcome: 'mail systems reached'}],
  ['long-campaign', 'TARGETED', 'us-firms', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['ipac-phish', 'TARGETED', 'ipac', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['ipac-phish', 'PART_OF', 'long-campaign', ['us-doj'], ['doj'], '2024-03-25', {}],
  ['nz-parliament', 'TARGETED', 'pco', ['new-zealand'], ['guardian'], '2024-03-26', {outcome: 'some data taken'}],
  ['telecom-hack', 'TARGETED', 'us-firms', ['microsoft'], ['blog'], '2017-12-31', {}],
  ['exchange', 'TARGETED', 'us-firms', ['microsoft'], ['guardian'], '2024-03-26', {}]
] AS row
MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[2]})
CREATE (a)-[r:$(row[1]) {dataset: 'story', statedBy: row[3], sources: row[4], onRecord: date(row[5])}]->(b)
SET r += row[6];

MATCH (a:Entity {id: 'attack:G0128'}) MATCH (b:Entity {id: 'apt31'})
CREATE (a)-[:SAME_AS {dataset: 'story', judgement: 'accepted', basis: 'editor', decidedBy: 'editor'}]->(b);

// spelling, entity, used by, since, sources, on record
UNWIND [
  ['Zirconium', 'apt31', ['microsoft'], '2016', ['blog'], '2017-12-31'], ['Violet Typhoon', 'apt31', ['microsoft'], null, ['guardian'], '2024-03-26'],
  ['VIOLET TYPHOON', 'attack:G0128', [], null, ['afp'], '2024-03-26'], ['Judgment Panda', 'apt31', ['crowdstrike'], null, ['guardian'], '2024-03-26'],
  ['Judgment-Panda', 'misp:other', ['microsoft'], null, ['blog'], '2017-12-31'], ['Anxun', 'i-soon', [], null, ['afp'], '2024-03-26'],
  ['MSS', 'mss', [], null, ['economist'], '2024-03-26'], ['Electoral Commission', 'commission', [], null, ['economist'], '2024-03-26'],
  ['Volt Typhoon', 'misp:other', [], null, ['blog'], '2017-12-31']
] AS row
MATCH (b:Entity {id: row[1]})
CREATE (a:Entity:Alias {id: 'alias:' + row[0], kind: 'Alias', name: row[0]})-[:NAMES {dataset: 'story', statedBy: row[2], since: row[3],
  sinceFrom: CASE WHEN row[3] IS NOT NULL THEN date({year: toInteger(row[3])}) END, sincePrecision: CASE WHEN row[3] IS NOT NULL THEN 'year' END,
  sinceText: row[3], sources: row[4], onRecord: date(row[5])}]->(b)
WITH a, row UNWIND row[2] AS vendor MATCH (v:Entity {id: vendor}) CREATE (v)-[:USES {dataset: 'story'}]->(a);

// id, who lead, who joined, what, whom, date, words, low, high, sources
UNWIND [
  ['uk-parl-certain', ['united-kingdom'], ['uk-ncsc'], ['parl-2021'], ['apt31', 'china'], '2024-03-25', 'almost certain', 95, 100, ['gov-uk', 'economist']],
  ['uk-parl-likely', ['united-kingdom'], [], ['parl-2021'], ['apt31', 'china'], '2024-03-25', 'highly likely', 80, 90, ['guardian']],
  ['uk-commission', ['united-kingdom'], [], ['commission-breach'], ['china'], '2024-03-25', 'Chinese state-affiliated actors', null, null, ['economist']],
  ['uk-commission-afp', ['united-kingdom'], [], ['commission-breach'], ['apt31'], '2024-03-25', 'the same group', null, null, ['afp']],
  ['us-campaign', ['us-doj'], [], ['long-campaign', 'ipac-phish'], ['apt31', 'hubei-ssd'], '2024-03-25', 'charged', null, null, ['doj']],
  ['nz-2024', ['new-zealand'], ['gcsb'], ['nz-parliament'], ['apt40', 'china'], '2024-03-26', 'state-sponsored', null, null, ['guardian']],
  ['joint-exchange', ['united-states'], ['united-kingdom', 'new-zealand'], ['exchange'], ['mss', 'china'], '2021-07-19', 'high confidence', null, null, ['guardian']],
  ['uk-apt40', ['uk-ncsc'], [], ['apt40'], ['mss'], '2021-07-19', 'almost certain', 95, 100, ['guardian']],
  ['uk-exchange-apt31', ['united-kingdom'], [], ['exchange'], ['apt31'], '2021-07-19', 'linked to', null, null, ['guardian']],
  ['ms-volt', ['microsoft'], [], ['telecom-hack'], ['volt-typhoon', 'china'], '2023', 'state-sponsored', null, null, ['afp']],
  ['ms-zirconium', ['microsoft'], [], ['ipac-phish'], ['attack:G0128'], '2023-05', 'observed', null, null, ['blog']]
] AS row
CREATE (c:Entity:Attribution {id: row[0], kind: 'Attribution', name: 'Claim ' + row[0], date: row[5], dateText: row[5], words: row[6],
  low: toFloat(row[7]), high: toFloat(row[8]), instrument: CASE row[0] WHEN 'us-campaign' THEN 'indictment' ELSE 'statement' END,
  datePrecision: CASE size(row[5]) WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END, yardstick: CASE WHEN row[7] IS NOT NULL THEN 'PHIA' END,
  dateFrom: CASE size(row[5]) WHEN 10 THEN date(row[5]) WHEN 7 THEN date(row[5] + '-01') ELSE date(row[5] + '-01-01') END,
  dateTo: CASE size(row[5]) WHEN 10 THEN date(row[5]) WHEN 7 THEN date(row[5] + '-31') ELSE date(row[5] + '-12-31') END})
SET c.onRecord = c.dateTo
WITH *
CALL (c, row) { UNWIND row[1] AS id MATCH (w:Entity {id: id}) CREATE (w)-[:MADE {dataset: 'story', role: 'lead'}]->(c) }
CALL (c, row) { UNWIND row[2] AS id MATCH (w:Entity {id: id}) CREATE (w)-[:MADE {dataset: 'story', role: 'joined'}]->(c) }
CALL (c, row) { UNWIND row[3] AS id MATCH (w:Entity {id: id}) CREATE (c)-[:ABOUT {dataset: 'story'}]->(w) }
CALL (c, row) { UNWIND row[4] AS id MATCH (w:Entity {id: id}) CREATE (c)-[:POINTS_TO {dataset: 'story'}]->(w) }
CALL (c, row) { UNWIND row[9] AS id MATCH (w:Entity {id: id}) CREATE (c)-[:CITED_IN {dataset: 'story', words: row[6],
  locator: CASE id WHEN 'gov-uk' THEN 'para 3' END}]->(w) };

UNWIND [['uk-parl-certain', 'uk-parl-likely'], ['uk-commission', 'uk-commission-afp']] AS row
MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[:REPORTS_SAME_STATEMENT {dataset: 'story'}]->(b)
SET b.stoodUntil = a.onRecord;

MATCH (p:Entity {id: 'dowden'}) MATCH (c:Entity {id: 'uk-parl-certain'}) CREATE (p)-[:VOICED {dataset: 'story'}]->(c);

UNWIND [
  ['denial-london', 'embassy', ['uk-parl-certain', 'uk-commission'], '2024-03-26', 'fabricated and malicious slanders', 'economist'],
  ['denial-earlier', 'china', ['joint-exchange'], '2021-07-20', 'groundless', 'afp']
] AS row
CREATE (d:Entity:Denial {id: row[0], kind: 'Denial', name: 'Denial ' + row[0], date: row[3], dateText: row[3], datePrecision: 'day', dateFrom: date(row[3]),
  dateTo: date(row[3]), onRecord: date(row[3]), words: row[4]})
WITH *
CALL (d, row) { MATCH (w:Entity {id: row[1]}) MATCH (u:Entity {id: 'united-states'}) MATCH (s:Entity {id: row[5]})
  CREATE (w)-[:ISSUED {dataset: 'story'}]->(d), (d)-[:COUNTERS {dataset: 'story'}]->(u), (d)-[:CITED_IN {dataset: 'story'}]->(s) }
CALL (d, row) { UNWIND row[2] AS id MATCH (c:Entity {id: id}) CREATE (d)-[:CONTESTS {dataset: 'story'}]->(c) };

// id, type, by, against, answers, date, source
UNWIND [
  ['us-sanction', 'sanction', 'us-treasury', ['xrz', 'zhao'], ['apt31'], '2024-03-25', 'treasury'],
  ['uk-sanction', 'sanction', 'united-kingdom', ['xrz', 'ni'], [], '2024-03-25', 'gov-uk'],
  ['indictment', 'indictment', 'us-doj', ['zhao', 'ni'], [], '2024-03-25', 'doj'],
  ['summons', 'summons', 'united-kingdom', ['china'], ['parl-2021'], '2024-03-26', 'economist'],
  ['takedown', 'takedown', 'us-doj', ['volt-typhoon'], ['volt-typhoon'], '2024-01-31', 'afp']
] AS row
CREATE (m:Entity:Measure {id: row[0], kind: 'Measure', name: 'Measure ' + row[0], type: row[1], date: row[5], dateText: row[5], datePrecision: 'day',
  dateFrom: date(row[5]), dateTo: date(row[5]), onRecord: date(row[5])})
WITH *
CALL (m, row) { MATCH (w:Entity {id: row[2]}) MATCH (s:Entity {id: row[6]}) CREATE (w)-[:IMPOSED {dataset: 'story'}]->(m), (m)-[:CITED_IN {dataset: 'story'}]->(s) }
CALL (m, row) { UNWIND row[3] AS id MATCH (x:Entity {id: id}) CREATE (m)-[:AGAINST {dataset: 'story'}]->(x) }
CALL (m, row) { UNWIND row[4] AS id MATCH (x:Entity {id: id}) CREATE (m)-[:ANSWERS {dataset: 'story'}]->(x) };

CREATE (:AscribeImport {id: 'import:story:1', dataset: 'story', number: 1});
