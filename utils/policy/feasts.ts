/** What a day is: to be celebrated, to be mourned, to be fasted or kept in quiet, or the firm's own. */
export type FeastKind = 'feast' | 'mourning' | 'fast' | 'own';

/**
 * How a feast's first day is found: each year's same day; the nth weekday (0 Sunday) of a month, counted from 1, -1 for the last,
 * and days after it; days from Easter Sunday; a day of another calendar, by the number or the English name of its month; or a table of
 * `MM-DD` by year, and days after it.
 */
export type Rhythm =
  | { readonly fixed: string }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number; readonly church: 'west' | 'east' }
  | { readonly calendar: 'islamic-umalqura' | 'hebrew' | 'persian'; readonly month: string; readonly day: number }
  | { readonly table: Readonly<Record<number, string>>; readonly plus?: number };

/** A feast as it is known, before it has a year. */
export interface FeastRow {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: Exclude<FeastKind, 'own'>;
  /** Two-letter codes parted by spaces; `*` is everywhere. */
  readonly markets: string;
  readonly on: Rhythm;
  /** How many days it lasts, 1 unless told; `month` as long as the month of its calendar. */
  readonly days?: number | 'month';
  /** The moon is sighted, or regions differ: a day earlier or later. */
  readonly unsure?: true;
  /** It begins at sunset of the day before. */
  readonly eve?: true;
  /** A rule of the religion moves it off the Sabbath. */
  readonly moved?: true;
}

/** The years for which the tables below hold dates, first and last. */
export const TABLE_YEARS: readonly [number, number] = [2026, 2031];

const table = (...days: readonly string[]) => ({
  table: Object.fromEntries(days.map((day, index) => [TABLE_YEARS[0] + index, day])),
});

// First days of the lunar year. The new moon decides by local time, so neighbours differ: in 2027 it is at 23:56 in Beijing and
// at 0:56 of the next day in Seoul, in 2030 at 0:08 in Beijing and 23:08 in Hanoi. Computed from new moons and compared with the
// published holidays; ICU's own Chinese calendar is a day off in 2027 and 2030.
const SPRING = table('02-17', '02-06', '01-26', '02-13', '02-03', '01-23');
const SEOLLAL = table('02-17', '02-07', '01-27', '02-13', '02-03', '01-23');
const TET = table('02-17', '02-06', '01-26', '02-13', '02-02', '01-23');
// The Sun at 15°: the 4th or 5th of April.
const QINGMING = table('04-05', '04-05', '04-04', '04-04', '04-05', '04-05');
const DRAGON_BOAT = table('06-19', '06-09', '05-28', '06-16', '06-05', '06-24');
const MID_AUTUMN = table('09-25', '09-15', '10-03', '09-22', '09-12', '10-01');
const DOUBLE_NINTH = table('10-18', '10-08', '10-26', '10-16', '10-05', '10-24');
const BUDDHA = table('05-24', '05-13', '05-02', '05-20', '05-09', '05-28');
// Full moon of Vaisakha as Singapore, Malaysia and Indonesia keep it; for 2031 their lists disagree by a month, so it is left out.
const VESAK = table('05-31', '05-20', '05-09', '05-27', '05-16');
const VISAKHA = table('05-31', '05-20', '05-08', '05-27', '05-16', '06-04');
// Hindu days as India gazettes them; each was compared with the tithi computed for Ujjain. Regions keep some a day apart.
const HOLI = table('03-04', '03-22', '03-11', '03-01', '03-20', '03-09');
const RAKHI = table('08-28', '08-17', '08-05', '08-23', '08-13', '08-02');
const JANMASHTAMI = table('09-04', '08-25', '08-13', '09-01', '08-21', '08-10');
const GANESH = table('09-14', '09-04', '08-23', '09-11', '09-01', '09-20');
const DUSSEHRA = table('10-20', '10-09', '09-27', '10-16', '10-06', '10-25');
const DIWALI = table('11-08', '10-29', '10-17', '11-05', '10-26', '11-14');
// Gazetted in Singapore and Malaysia up to 2027 only.
const DEEPAVALI = table('11-08', '10-28');

const ARAB = 'AE SA QA KW BH OM EG JO MA DZ TN IQ LB SY YE LY SD PS';
const MUSLIM = `${ARAB} IR TR ID MY BN PK BD AF AZ UZ TM KZ KG TJ SN NG SO MR ML NE GM GN MV DJ`;
const WESTERN = 'US CA GB IE FR BE NL LU DE AT CH IT ES PT PL CZ SK SI HR HU DK SE NO FI IS EE LV LT MT AU NZ';
const LATIN = 'MX GT HN SV NI CR PA CO VE EC PE BO PY CL AR UY BR CU DO PR';
const CHRISTIAN = `${WESTERN} ${LATIN} PH ZA KE NG GH UG ZM`;
const ORTHODOX = 'GR CY RO BG UA RU BY MD GE RS ME MK ET EG';

const islamic = (month: string, day: number): Rhythm => ({ calendar: 'islamic-umalqura', month, day });
const hebrew = (month: string, day: number): Rhythm => ({ calendar: 'hebrew', month, day });

/** National days that are celebrated, from the states' own calendars. */
const NATIONAL: Readonly<Record<string, string>> = {
  US: '07-04',
  CA: '07-01',
  MX: '09-16',
  BR: '09-07',
  AR: '07-09',
  CL: '09-18',
  CO: '07-20',
  PE: '07-28',
  DE: '10-03',
  FR: '07-14',
  IT: '06-02',
  ES: '10-12',
  PT: '06-10',
  BE: '07-21',
  CH: '08-01',
  AT: '10-26',
  PL: '11-11',
  CZ: '10-28',
  HU: '08-20',
  RO: '12-01',
  GR: '03-25',
  IE: '03-17',
  SE: '06-06',
  NO: '05-17',
  FI: '12-06',
  UA: '08-24',
  RU: '06-12',
  TR: '10-29',
  SA: '09-23',
  AE: '12-02',
  QA: '12-18',
  KW: '02-25',
  BH: '12-16',
  // moved from 18 November by a decree of 2025
  OM: '11-20',
  EG: '07-23',
  MA: '07-30',
  DZ: '11-01',
  ZA: '04-27',
  NG: '10-01',
  KE: '12-12',
  GH: '03-06',
  IN: '08-15',
  PK: '08-14',
  BD: '03-26',
  LK: '02-04',
  ID: '08-17',
  MY: '08-31',
  SG: '08-09',
  TH: '12-05',
  VN: '09-02',
  PH: '06-12',
  KR: '08-15',
  UZ: '09-01',
  AZ: '05-28',
  GE: '05-26',
};

/** Fixed days of mourning: those of rules/any/words/mourning.ts, with their names; a test compares the two. */
const MOURNED: readonly (readonly [day: string, markets: string, zh: string, en: string])[] = [
  ['05-12', 'CN', '汶川地震纪念日', 'Wenchuan earthquake (2008)'],
  ['07-07', 'CN', '全民族抗战爆发纪念日', 'Start of the war of 1937'],
  ['09-18', 'CN', '九一八事变纪念日', 'Mukden incident (1931)'],
  ['12-13', 'CN', '南京大屠杀死难者国家公祭日', 'Memorial day for the Nanjing massacre'],
  ['09-11', 'US', '“9·11”事件纪念日', '11 September (2001)'],
  ['12-07', 'US', '珍珠港事件纪念日', 'Pearl Harbor (1941)'],
  ['03-11', 'JP', '东日本大地震纪念日', 'Great East Japan earthquake (2011)'],
  ['08-06', 'JP', '广岛原子弹爆炸日', 'Hiroshima (1945)'],
  ['08-09', 'JP', '长崎原子弹爆炸日', 'Nagasaki (1945)'],
  ['08-15', 'JP', '终战之日', 'End of the war (1945)'],
  ['04-16', 'KR', '“世越号”沉没纪念日', 'Sewol ferry (2014)'],
  ['06-06', 'KR', '显忠日', 'Memorial Day'],
  ['10-29', 'KR', '梨泰院踩踏事故纪念日', 'Itaewon (2022)'],
  ['02-28', 'TW', '二二八纪念日', '28 February (1947)'],
  ['04-07', 'RW', '卢旺达大屠杀纪念日', 'Genocide against the Tutsi (1994)'],
  ['01-27', 'DE PL GB NL IL', '国际大屠杀纪念日', 'Holocaust remembrance day'],
  ['11-09', 'DE', '水晶之夜纪念日', 'Pogrom of 1938'],
  ['04-10', 'PL', '斯摩棱斯克空难纪念日', 'Smolensk air crash (2010)'],
  ['08-01', 'PL', '华沙起义纪念日', 'Warsaw uprising (1944)'],
  ['04-24', 'AM', '亚美尼亚大屠杀纪念日', 'Genocide remembrance day'],
  ['02-24', 'UA RU', '2022年2月24日纪念日', '24 February (2022)'],
  ['04-26', 'UA', '切尔诺贝利事故纪念日', 'Chernobyl (1986)'],
  ['06-22', 'RU', '追思与哀悼日', 'Day of Memory and Sorrow (1941)'],
  ['09-03', 'RU', '反恐团结日（别斯兰）', 'Beslan (2004)'],
  ['04-25', 'AU NZ', '澳新军团日', 'Anzac Day'],
  ['03-15', 'NZ', '克赖斯特彻奇枪击案纪念日', 'Christchurch (2019)'],
  ['05-04', 'NL', '国家哀悼日', 'Remembrance of the Dead'],
  ['11-11', 'GB CA FR BE', '一战停战纪念日', 'Remembrance and Armistice Day'],
  ['07-22', 'NO', '挪威恐袭纪念日', '22 July (2011)'],
  ['11-13', 'FR', '巴黎恐袭纪念日', '13 November (2015)'],
  ['03-11', 'ES', '马德里爆炸案纪念日', '11 March (2004)'],
  ['07-11', 'BA', '斯雷布雷尼察纪念日', 'Srebrenica (1995)'],
  ['02-06', 'TR SY', '土耳其—叙利亚地震纪念日', 'Earthquake of 2023'],
  ['11-10', 'TR', '国父逝世纪念日', 'Death of Atatürk'],
  ['08-04', 'LB', '贝鲁特港爆炸纪念日', 'Beirut port (2020)'],
  ['10-07', 'IL', '2023年10月7日纪念日', '7 October (2023)'],
  ['03-24', 'AR', '真相与正义纪念日', 'Day of Remembrance for Truth and Justice'],
  ['01-30', 'IN', '烈士日（甘地遇害日）', 'Martyrs’ Day'],
  ['11-26', 'IN', '孟买恐袭纪念日', 'Mumbai (2008)'],
  ['05-20', 'KH', '国家纪念日', 'Day of Remembrance'],
  ['10-13', 'TH', '先王普密蓬逝世纪念日', 'King Bhumibol memorial day'],
];

/** What begins and ends where is said in `FeastRow`. Sources: DOMAIN.md B.4, the states' own lists of holidays, the calendars themselves. */
export const FEASTS: readonly FeastRow[] = [
  ...MOURNED.map(([fixed, markets, zh, en]) => ({
    id: `mourning-${fixed}-${markets.slice(0, 2)}`,
    zh,
    en,
    kind: 'mourning' as const,
    markets,
    on: { fixed },
  })),
  ...Object.entries(NATIONAL).map(([markets, fixed]) => ({
    id: `national-${markets}`,
    zh: '国庆日',
    en: 'National day',
    kind: 'feast' as const,
    markets,
    on: { fixed },
  })),
  row('new-year', '元旦', 'New Year’s Day', 'feast', '*', { fixed: '01-01' }),
  // lunar and solar years of East Asia
  row('spring-eve', '除夕', 'Lunar New Year’s Eve', 'feast', 'CN HK MO TW SG MY', { ...SPRING, plus: -1 }),
  row('spring', '春节', 'Lunar New Year', 'feast', 'CN HK MO TW SG MY', SPRING, { days: 3 }),
  row('seollal', '韩国春节', 'Seollal', 'feast', 'KR', { ...SEOLLAL, plus: -1 }, { days: 3 }),
  row('tet', '越南春节', 'Tết', 'feast', 'VN', { ...TET, plus: -1 }, { days: 5 }),
  row('lantern', '元宵节', 'Lantern Festival', 'feast', 'CN HK MO TW', { ...SPRING, plus: 14 }),
  row('qingming', '清明节', 'Qingming', 'mourning', 'CN HK MO TW SG MY', QINGMING),
  row('labour-cn', '劳动节', 'Labour Day', 'feast', 'CN', { fixed: '05-01' }, { days: 5 }),
  row('dragon-boat', '端午节', 'Dragon Boat Festival', 'feast', 'CN HK MO TW', DRAGON_BOAT),
  row('mid-autumn', '中秋节', 'Mid-Autumn Festival', 'feast', 'CN HK MO TW', MID_AUTUMN),
  row('chuseok', '韩国中秋节', 'Chuseok', 'feast', 'KR', { ...MID_AUTUMN, plus: -1 }, { days: 3 }),
  row('double-ninth', '重阳节', 'Double Ninth', 'feast', 'CN HK MO TW', DOUBLE_NINTH),
  row('national-CN', '国庆节', 'National Day', 'feast', 'CN', { fixed: '10-01' }, { days: 7 }),
  row('golden-week', '黄金周', 'Golden Week', 'feast', 'JP', { fixed: '04-29' }, { days: 7 }),
  row('obon', '盂兰盆节', 'Obon', 'feast', 'JP', { fixed: '08-13' }, { days: 4 }),
  // Buddhist years
  row('buddha', '佛诞', 'Buddha’s Birthday', 'feast', 'KR HK MO', BUDDHA),
  row('vesak', '卫塞节', 'Vesak', 'feast', 'SG MY ID', VESAK, { unsure: true }),
  row('visakha', '佛诞节', 'Visakha Bucha', 'feast', 'TH', VISAKHA),
  row('songkran', '泼水节', 'Songkran', 'feast', 'TH', { fixed: '04-13' }, { days: 3 }),
  // Islamic year: by the Umm al-Qura calendar, the sighting of the moon decides
  row('ramadan', '斋月', 'Ramadan', 'fast', MUSLIM, islamic('9', 1), { days: 'month', unsure: true, eve: true }),
  row('eid-fitr', '开斋节', 'Eid al-Fitr', 'feast', `${MUSLIM} IN SG PH LK`, islamic('10', 1), {
    days: 3,
    unsure: true,
    eve: true,
  }),
  row('eid-adha', '古尔邦节（宰牲节）', 'Eid al-Adha', 'feast', `${MUSLIM} IN SG PH LK`, islamic('12', 10), {
    days: 4,
    unsure: true,
    eve: true,
  }),
  row('islamic-year', '伊斯兰新年', 'Islamic New Year', 'feast', `${ARAB} ID MY BN`, islamic('1', 1), {
    unsure: true,
    eve: true,
  }),
  row('ashura', '阿舒拉日', 'Ashura', 'mourning', 'IR IQ LB BH PK AF AZ IN', islamic('1', 10), {
    unsure: true,
    eve: true,
  }),
  row(
    'mawlid',
    '圣纪节',
    'Mawlid',
    'feast',
    'AE EG JO MA DZ TN LY SD SY YE OM KW ID MY BN PK BD NG SN IN LK',
    islamic('3', 12),
    { unsure: true, eve: true },
  ),
  row('nowruz', '诺鲁孜节', 'Nowruz', 'feast', 'IR AF', { calendar: 'persian', month: '1', day: 1 }, { days: 4 }),
  row('nowruz-fixed', '诺鲁孜节', 'Nowruz', 'feast', 'AZ KZ UZ KG TJ TM', { fixed: '03-21' }),
  // Hebrew year: every day begins at sunset
  row('rosh-hashanah', '犹太新年', 'Rosh Hashanah', 'feast', 'IL', hebrew('Tishri', 1), { days: 2, eve: true }),
  row('yom-kippur', '赎罪日', 'Yom Kippur', 'fast', 'IL', hebrew('Tishri', 10), { eve: true }),
  row('sukkot', '住棚节', 'Sukkot', 'feast', 'IL', hebrew('Tishri', 15), { days: 8, eve: true }),
  row('hanukkah', '光明节', 'Hanukkah', 'feast', 'IL', hebrew('Kislev', 25), { days: 8, eve: true }),
  row('passover', '逾越节', 'Passover', 'feast', 'IL', hebrew('Nisan', 15), { days: 7, eve: true }),
  row('shoah', '大屠杀与英雄主义纪念日', 'Yom HaShoah', 'mourning', 'IL', hebrew('Nisan', 27), {
    eve: true,
    moved: true,
  }),
  // Hindu year
  row('holi', '洒红节', 'Holi', 'feast', 'IN NP', HOLI, { unsure: true }),
  row('rakhi', '兄妹节', 'Raksha Bandhan', 'feast', 'IN NP', RAKHI, { unsure: true }),
  row('janmashtami', '黑天神诞辰节', 'Janmashtami', 'feast', 'IN NP', JANMASHTAMI, { unsure: true }),
  row('ganesh', '象头神节', 'Ganesh Chaturthi', 'feast', 'IN', GANESH, { unsure: true }),
  row('dussehra', '十胜节', 'Dussehra', 'feast', 'IN NP', DUSSEHRA, { unsure: true }),
  row('diwali', '排灯节', 'Diwali', 'feast', 'IN NP', DIWALI, { unsure: true }),
  row('deepavali', '屠妖节', 'Deepavali', 'feast', 'SG MY', DEEPAVALI),
  // Christian years
  row('good-friday', '耶稣受难日', 'Good Friday', 'fast', `${CHRISTIAN} HK SG`, { easter: -2, church: 'west' }),
  row('easter', '复活节', 'Easter', 'feast', `${CHRISTIAN} HK`, { easter: 0, church: 'west' }, { days: 2 }),
  row('good-friday-east', '耶稣受难日（东正教）', 'Orthodox Good Friday', 'fast', ORTHODOX, {
    easter: -2,
    church: 'east',
  }),
  row(
    'easter-east',
    '复活节（东正教）',
    'Orthodox Easter',
    'feast',
    ORTHODOX,
    { easter: 0, church: 'east' },
    { days: 2 },
  ),
  // the church of Ukraine moved to 25 December in 2023
  row('christmas-east', '圣诞节（东正教）', 'Orthodox Christmas', 'feast', 'RU BY RS ME MK GE MD ET EG', {
    fixed: '01-07',
  }),
  row('christmas', '圣诞节', 'Christmas', 'feast', `${CHRISTIAN} RO BG GR CY UA KR IN ID MY SG HK MO LB`, {
    fixed: '12-25',
  }),
  // North America
  row('memorial-us', '阵亡将士纪念日', 'Memorial Day', 'mourning', 'US', { month: 5, weekday: 1, nth: -1 }),
  row('thanksgiving-us', '感恩节', 'Thanksgiving', 'feast', 'US', { month: 11, weekday: 4, nth: 4 }),
  row('black-friday', '黑色星期五', 'Black Friday', 'feast', 'US CA GB', { month: 11, weekday: 4, nth: 4, plus: 1 }),
  row('thanksgiving-ca', '加拿大感恩节', 'Thanksgiving', 'feast', 'CA', { month: 10, weekday: 1, nth: 2 }),
];

function row(
  id: string,
  zh: string,
  en: string,
  kind: FeastRow['kind'],
  markets: string,
  on: Rhythm,
  more: Pick<FeastRow, 'days' | 'unsure' | 'eve' | 'moved'> = {},
): FeastRow {
  return { id, zh, en, kind, markets, on, ...more };
}
