import type { Rule, UiLanguage } from '../../rules/rule.ts';

/** ISO 3166-1 alpha-2: countries and regions, without those where nobody lives. */
export const REGIONS: readonly string[] =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** The markets of most exporters, shown before anybody searches. */
export const USUAL: readonly string[] = 'CN US CA MX BR GB DE FR NL IT ES RU TR AE SA IN JP KR VN TH ID MY SG AU'.split(
  ' ',
);

/** Markets that are often chosen together. */
export const GROUPS = {
  eu: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
  gcc: 'AE BH KW OM QA SA'.split(' '),
  // with Timor-Leste, which joined in October 2025
  asean: 'BN ID KH LA MM MY PH SG TH TL VN'.split(' '),
  latin: 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'.split(' '),
  northAmerica: 'US CA MX'.split(' '),
  centralAsia: 'KZ KG TJ TM UZ'.split(' '),
} as const satisfies Readonly<Record<string, readonly string[]>>;

// Our users are at home in mainland China, where a list that puts these three beside countries under a bare name has cost firms
// their standing (DOMAIN.md B.4: the home jurisdiction decides the floor). Nothing that anybody writes is ever changed to these.
const HOME: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  zh: { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' },
  en: { HK: 'Hong Kong (China)', MO: 'Macao (China)', TW: 'Taiwan (China)' },
};

const names = new Map<UiLanguage, Intl.DisplayNames>();

/** How a market is called in the language of the page; its code where it has no name. */
export function marketName(language: UiLanguage, market: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : 'en', { type: 'region' });
  names.set(language, known);
  return HOME[language][market] ?? known.of(market) ?? market;
}

/** Sorts markets by their names in a language. */
export function byName(language: UiLanguage, markets: readonly string[]): readonly string[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en');
  return [...markets].sort((a, b) => collator.compare(marketName(language, a), marketName(language, b)));
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The markets whose name, in either language, has what was typed, those that begin with it first; two letters may be the code. */
export function findMarkets(language: UiLanguage, typed: string): readonly string[] {
  const wanted = fold(typed);
  const rank = (market: string) => {
    if (market.toLowerCase() === wanted) return 0;
    const texts = [marketName('zh', market), marketName('en', market)].map(fold);
    if (texts.some((text) => text.startsWith(wanted))) return 1;
    return texts.some((text) => text.includes(wanted)) ? 2 : 3;
  };
  const ranked = byName(language, REGIONS).map((market) => [rank(market), market] as const);
  return [0, 1, 2].flatMap((wish) => ranked.filter(([rank]) => rank === wish).map(([, market]) => market));
}

/** What a market switches on besides its days in the calendar. */
export const PACKS_OF_MARKETS = ['mourning', 'dates', 'ramadan', 'culture', 'places'] as const;
export type MarketPack = (typeof PACKS_OF_MARKETS)[number];

/** For each pack the markets, of those chosen, that switch it on: read from the rules themselves, so that it is never out of step. */
export function switchedOn(
  rules: Readonly<Record<string, Rule>>,
  markets: readonly string[],
): Readonly<Record<MarketPack, readonly string[]>> {
  const found: Record<MarketPack, Set<string>> = {
    mourning: new Set(),
    dates: new Set(),
    ramadan: new Set(),
    culture: new Set(),
    places: new Set(),
  };
  for (const [id, { clauses }] of Object.entries(rules))
    for (const { when } of clauses) for (const market of when?.markets ?? []) found[packOf(id, when?.days)].add(market);
  return Object.fromEntries(
    PACKS_OF_MARKETS.map((pack) => [pack, markets.filter((market) => found[pack].has(market))]),
  ) as unknown as Record<MarketPack, readonly string[]>;
}

function packOf(id: string, days: readonly string[] | undefined): MarketPack {
  if (days) return days.includes('ramadan') ? 'ramadan' : 'mourning';
  if (id.endsWith('/territory')) return 'places';
  return id.endsWith('/crisis') ? 'dates' : 'culture';
}
