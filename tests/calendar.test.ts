import { describe, expect, it } from 'vitest';
import { MOURNING } from '../rules/any/words/mourning.ts';
import { PACKS } from '../rules/index.ts';
import { isDay } from '../rules/when.ts';
import { addDays, easter, type Feast, feastsOf, nextFeasts, tablesKnow } from '../utils/policy/calendar.ts';
import { FEASTS, TABLE_YEARS } from '../utils/policy/feasts.ts';
import {
  byName,
  findMarkets,
  GROUPS,
  marketName,
  PACKS_OF_MARKETS,
  REGIONS,
  switchedOn,
  USUAL,
} from '../utils/policy/markets.ts';
import { toleranceOf } from '../utils/policy/tolerance.ts';

const YEARS = Array.from({ length: TABLE_YEARS[1] - TABLE_YEARS[0] + 1 }, (_, index) => TABLE_YEARS[0] + index);
const days = (year: number, market: string, id: string): string[] =>
  feastsOf(year, [market], [])
    .filter((feast) => feast.id === id)
    .map(({ day, until }) => (until ? `${day}/${until}` : day));

/** Every day of a feast. */
function* each({ day, until }: Feast): Generator<string> {
  for (let at = day; at <= (until ?? day); at = addDays(at, 1)) yield at;
}

describe('the days of a year', () => {
  it.each([
    // published by the states: State Council of China, MOM of Singapore, KASI of Korea
    [
      'CN',
      'spring',
      ['2026-02-17/2026-02-19', '2027-02-06/2027-02-08', '2028-01-26/2028-01-28', '2029-02-13/2029-02-15'],
    ],
    [
      'KR',
      'seollal',
      ['2026-02-16/2026-02-18', '2027-02-06/2027-02-08', '2028-01-26/2028-01-28', '2029-02-12/2029-02-14'],
    ],
    ['VN', 'tet', ['2026-02-16/2026-02-20', '2027-02-05/2027-02-09', '2028-01-25/2028-01-29', '2029-02-12/2029-02-16']],
    ['CN', 'lantern', ['2026-03-03', '2027-02-20', '2028-02-09', '2029-02-27', '2030-02-17', '2031-02-06']],
    ['KR', 'chuseok', ['2026-09-24/2026-09-26', '2027-09-14/2027-09-16', '2028-10-02/2028-10-04']],
    [
      'IR',
      'nowruz',
      ['2026-03-21/2026-03-24', '2027-03-21/2027-03-24', '2028-03-20/2028-03-23', '2029-03-20/2029-03-23'],
    ],
    // the Umm al-Qura calendar, as DOMAIN.md B.4 has it for 2027
    [
      'SA',
      'ramadan',
      ['2026-02-18/2026-03-19', '2027-02-08/2027-03-08', '2028-01-28/2028-02-25', '2029-01-16/2029-02-13'],
    ],
    ['SA', 'eid-fitr', ['2026-03-20/2026-03-22', '2027-03-09/2027-03-11', '2028-02-26/2028-02-28']],
    ['SA', 'eid-adha', ['2026-05-27/2026-05-30', '2027-05-16/2027-05-19', '2028-05-05/2028-05-08']],
    ['IL', 'rosh-hashanah', ['2026-09-12/2026-09-13', '2027-10-02/2027-10-03', '2028-09-21/2028-09-22']],
    ['IL', 'yom-kippur', ['2026-09-21', '2027-10-11', '2028-09-30', '2029-09-19', '2030-10-07', '2031-09-27']],
    ['IL', 'passover', ['2026-04-02/2026-04-08', '2027-04-22/2027-04-28', '2028-04-11/2028-04-17']],
    // Friday and Sunday are moved: 2028 has a Sunday
    ['IL', 'shoah', ['2026-04-14', '2027-05-04', '2028-04-24', '2029-04-12', '2030-04-30', '2031-04-21']],
    ['US', 'thanksgiving-us', ['2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22', '2030-11-28', '2031-11-27']],
    ['US', 'black-friday', ['2026-11-27', '2027-11-26', '2028-11-24', '2029-11-23', '2030-11-29', '2031-11-28']],
    ['US', 'memorial-us', ['2026-05-25', '2027-05-31', '2028-05-29', '2029-05-28', '2030-05-27', '2031-05-26']],
    ['CA', 'thanksgiving-ca', ['2026-10-12', '2027-10-11', '2028-10-09']],
    ['DE', 'good-friday', ['2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2031-04-11']],
    ['GR', 'easter-east', ['2026-04-12/2026-04-13', '2027-05-02/2027-05-03', '2028-04-16/2028-04-17']],
    ['IN', 'diwali', ['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14']],
    ['SG', 'deepavali', ['2026-11-08', '2027-10-28']],
    ['SG', 'vesak', ['2026-05-31', '2027-05-20', '2028-05-09', '2029-05-27', '2030-05-16']],
  ])('has %s %s', (market, id, wanted) => {
    expect(YEARS.slice(0, wanted.length).flatMap((year) => days(year, market, id))).toEqual(wanted);
  });

  it('computes Easter of known years, the earliest and the latest among them', () => {
    for (const day of [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ])
      expect(easter(Number(day.slice(0, 4)), 'west')).toBe(day);
    for (const day of ['2008-04-27', '2010-04-04', '2013-05-05', '2021-05-02', '2024-05-05', '2025-04-20'])
      expect(easter(Number(day.slice(0, 4)), 'east')).toBe(day);
  });

  it('keeps what began in the year before, and both beginnings of a lunar year in one', () => {
    expect(days(2030, 'AE', 'ramadan')).toEqual(['2030-01-05/2030-02-03', '2030-12-26/2031-01-23']);
    expect(days(2031, 'AE', 'ramadan')[0]).toBe('2030-12-26/2031-01-23');
    expect(days(2028, 'IL', 'hanukkah')).toEqual(['2027-12-25/2028-01-01', '2028-12-13/2028-12-20']);
  });

  it('agrees with ICU on the lunar years except where the new moon is close to midnight', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const lunar = (day: string) => format.format(Date.parse(`${day}T12:00:00Z`)).replace(/[^\d/]/g, '');
    const wanted = {
      spring: '1/1',
      lantern: '1/15',
      'dragon-boat': '5/5',
      'mid-autumn': '8/15',
      'double-ninth': '9/9',
    };
    const off = YEARS.flatMap((year) =>
      Object.entries(wanted)
        .filter(([id, date]) => lunar(days(year, 'CN', id)[0]!.slice(0, 10)) !== date)
        .map(([id]) => `${year} ${id}`),
    );
    expect(off.every((it) => /^(2027|2030) (spring|lantern)$/.test(it))).toBe(true);
  });

  it('has every table filled for all its years, and says where it ends', () => {
    for (const id of ['spring', 'qingming', 'dragon-boat', 'mid-autumn', 'double-ninth'])
      for (const year of YEARS) expect(days(year, 'CN', id), `${id} ${year}`).toHaveLength(1);
    for (const id of ['holi', 'rakhi', 'janmashtami', 'ganesh', 'dussehra', 'diwali'])
      for (const year of YEARS) expect(days(year, 'IN', id), `${id} ${year}`).toHaveLength(1);
    expect(YEARS.every(tablesKnow)).toBe(true);
    expect([tablesKnow(2025), tablesKnow(2032)]).toEqual([false, false]);
    expect(days(2032, 'CN', 'spring')).toEqual([]);
    expect(days(2032, 'CN', 'national-CN')).toEqual(['2032-10-01/2032-10-07']);
  });

  it('names every feast in both languages, once, with markets that exist', () => {
    expect(new Set(FEASTS.map(({ id }) => id)).size).toBe(FEASTS.length);
    for (const row of FEASTS) {
      expect(row.zh, row.id).toMatch(/\p{Script=Han}/u);
      expect(row.en, row.id).not.toMatch(/\p{Script=Han}/u);
      if (row.markets === '*') continue;
      const markets = row.markets.split(' ');
      expect(
        markets.filter((market) => !REGIONS.includes(market)),
        row.id,
      ).toEqual([]);
      expect(new Set(markets).size, row.id).toBe(markets.length);
    }
  });
});

describe('days of mourning', () => {
  it('are those on which the engine asks', () => {
    for (const { markets, days } of MOURNING)
      for (const market of markets)
        for (const day of days)
          expect(
            // the engine asks on both days that Qingming can be
            YEARS.some((year) =>
              feastsOf(year, [market], []).some((feast) => feast.kind === 'mourning' && feast.day === `${year}-${day}`),
            ),
            `${market} ${day}`,
          ).toBe(true);
    for (const row of FEASTS)
      if (row.kind === 'mourning' && 'fixed' in row.on)
        for (const market of row.markets.split(' ')) {
          const { fixed } = row.on;
          expect(
            MOURNING.some(({ markets, days }) => markets.includes(market) && days.includes(fixed)),
            row.id,
          ).toBe(true);
        }
  });

  it('of Ramadan are among those on which the engine asks', () => {
    for (const year of YEARS)
      for (const feast of feastsOf(year, ['AE'], []).filter(({ id }) => id === 'ramadan'))
        for (const day of each(feast)) expect(isDay(day, ['ramadan']), day).toBe(true);
  });
});

describe('a calendar', () => {
  it('holds only what the chosen markets keep, sorted, each with those that keep it', () => {
    const all = feastsOf(2027, ['DE', 'AE', 'IN'], []);
    expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort());
    expect(all.find(({ id }) => id === 'eid-adha')?.markets).toEqual(['AE', 'IN']);
    expect(all.find(({ id }) => id === 'national-DE')?.markets).toEqual(['DE']);
    expect(all.some(({ id }) => id === 'tet')).toBe(false);
    expect(feastsOf(2027, [], [])).toEqual([]);
  });

  it('holds own days of each year and of one, and none that do not exist', () => {
    const own = [
      { day: '09-01', name: 'Founding day' },
      { day: '2027-03-15', name: 'Fair', markets: ['DE'] },
      { day: '02-29', name: 'Leap' },
    ];
    const names = (year: number) => feastsOf(year, [], own).map(({ name }) => name.en);
    expect(names(2026)).toEqual(['Founding day']);
    expect(names(2027)).toEqual(['Fair', 'Founding day']);
    expect(names(2028)).toEqual(['Leap', 'Founding day']);
    expect(feastsOf(2027, [], own)[0]).toMatchObject({ kind: 'own', markets: ['DE'], sure: true });
  });

  it('tells what is on and what comes next, over the end of the year', () => {
    const next = nextFeasts('2030-12-28', 4, ['AE'], [{ day: '12-28', name: 'Today' }]);
    expect(next.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'ramadan 2030-12-26',
      'own-0 2030-12-28',
      'new-year 2031-01-01',
      'eid-fitr 2031-01-24',
    ]);
    expect(nextFeasts('2027-01-02', 1, ['US'], [])[0]?.day).toBe('2027-03-26');
  });
});

describe('markets', () => {
  it('are named in both languages, and found by either, by code and without accents', () => {
    expect(marketName('zh', 'DE')).toBe('德国');
    expect(marketName('en', 'DE')).toBe('Germany');
    expect(marketName('zh', 'TW')).toBe('中国台湾');
    expect(findMarkets('zh', 'germ')[0]).toBe('DE');
    expect(findMarkets('en', '越南')).toEqual(['VN']);
    expect(findMarkets('en', 'ae')[0]).toBe('AE');
    expect(findMarkets('en', 'cote d')).toContain('CI');
    expect(findMarkets('en', 'no such place')).toEqual([]);
    for (const language of ['zh', 'en'] as const)
      expect(REGIONS.filter((market) => marketName(language, market) === market)).toEqual([]);
    expect(byName('en', ['US', 'DE', 'AE'])).toEqual(['DE', 'AE', 'US']);
  });

  it('have groups and usual ones that exist', () => {
    expect(new Set(REGIONS).size).toBe(REGIONS.length);
    expect(USUAL).toHaveLength(24);
    expect(GROUPS.eu).toHaveLength(27);
    for (const list of [USUAL, ...Object.values(GROUPS)]) {
      expect(list.filter((market) => !REGIONS.includes(market))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('switch on what the rules ask of them', () => {
    const on = switchedOn(PACKS, ['AE', 'CN', 'IN', 'SE']);
    expect(on).toEqual({
      mourning: ['CN', 'IN'],
      dates: ['CN'],
      ramadan: ['AE'],
      culture: ['AE', 'CN', 'IN'],
      places: ['AE', 'CN', 'IN'],
    });
    // a rule that asks for markets in a new way needs words of its own on the page
    const asking = Object.entries(PACKS).filter(([, rule]) => rule.clauses.some(({ when }) => when?.markets));
    expect(
      asking.map(([id]) => id.split('/')[1]).filter((name) => !/^(crisis|culture|territory)$/.test(name!)),
    ).toEqual([]);
    for (const pack of PACKS_OF_MARKETS) expect(switchedOn(PACKS, REGIONS)[pack].length, pack).toBeGreaterThan(0);
  });
});

describe('tolerance', () => {
  it('is high for a founder who is the brand, low for a firm of its own, and medium as long as it is not known', () => {
    expect(toleranceOf([true, true, true, true, true])).toBe('high');
    expect(toleranceOf([true, true, true, true, null])).toBe('medium');
    expect(toleranceOf([true, true, true, false, false])).toBe('medium');
    expect(toleranceOf([true, true, false, false, false])).toBe('low');
    expect(toleranceOf([null, null, false, false, false])).toBe('low');
    expect(toleranceOf([null, null, null, null, null])).toBe('medium');
    expect(toleranceOf([])).toBe('medium');
  });
});
