// Shapes of amounts as they stand in a normalised text. One source for the rules of all languages.

const CURRENCY = String.raw`(?:(?<![a-z])(?:us|hk|au|ca|s|r|nt|mx))?\$|[€£¥₹₽₩₺₫]|(?<![a-z0-9])(?:usd|eur|gbp|rmb|cny|jpy|hkd|aed|inr|aud|cad|chf|sar|zar|pln|brl|try|thb|myr|mxn|krw|twd|sgd|vnd)`;
const CURRENCY_WORD = String.raw`usd|us dollars?|u\.s\. dollars?|eur|gbp|rmb|cny|aed|chf|sar|inr|pln|dollars?|bucks|euros?|pounds sterling|quid|yuan|kuai|rupees?|dirhams?|cents?|美元|美金|美刀|刀|欧元|欧|英镑|人民币|日元|港币|元|块钱|块|毛`;
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?(?:k|m|w)?`;
const UNIT = `pcs?|pieces?|sets?|kgs?|kilos?|kilograms?|cbm|tons?|tonnes?|mt|units?|pairs?|dozens?|doz|ctns?|cartons?|m2|m³|m|sqm|sq ?m|square met(?:er|re)s?|meters?|metres?|yards?|yds?|feet|foot|ft|lbs?|pounds?|lit(?:er|re)s?|gallons?|rolls?|bags?|boxe?s?|packs?|bottles?|barrels?|pallets?|reels?|sheets?|panels?|watts?|w|wp|件|个|套|台|只|吨|米|平方|平米|公斤|千克|斤|双|打|箱|卷|条|张|片|支|把|柜|瓶|包|对|桶|盒|顶|辆|瓦|根|副|枚`;

/** "/pc", "per set": a price is masked with what it is for. */
const FOR_ONE = `(?:\\s?(?:/|per |每|一)\\s?(?:${UNIT})(?![a-z]))?`;
const ENGLISH_NUMBER = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)`;

/** A currency and a number, or a number and a currency, with the unit it is for. */
export const AMOUNT = new RegExp(
  `(?:${CURRENCY})\\s?${NUMBER}(?!\\d)(?:元|美元|美金|usd)?${FOR_ONE}|(?<![\\w.])${NUMBER}\\s?(?:万|(?:million|thousand|mio) )?(?:${CURRENCY_WORD}|[€£$])(?![a-z\\d])${FOR_ONE}`,
  'g',
);

/** An amount in words: "seven dollars twenty", 三块五. Only for the nearness of a price word. */
export const SPELLED = new RegExp(
  `[一二两三四五六七八九十百千]{1,6}(?:块(?:[一二三四五六七八九]{1,2}|钱)?|美金|美元|欧元|美刀|刀|元)(?![片具架子头素件旦气])|${ENGLISH_NUMBER}[ -](?:${ENGLISH_NUMBER}[ -]){0,3}(?:us )?(?:dollars?|bucks|euros?|yuan|cents?|pounds)(?: ${ENGLISH_NUMBER})?(?![a-z])`,
  'g',
);

/** An amount for one piece, set, kilo, … of goods. */
export const UNIT_PRICE = new RegExp(
  `(?:(?:${CURRENCY})\\s?${NUMBER}|(?<![\\w.])${NUMBER}\\s?(?:${CURRENCY_WORD}))(?:\\s?(?:/|per |an? |each |一|每)\\s?(?:${UNIT})|\\sapiece)(?![a-z])`,
  'g',
);

const NOT_MONEY = String.raw`(?![\d%]|\.\d|\s?(?:%|percent|mm|cm|km|kg|k?g|mg|ml|l|v|kv|w|kw|hp|hz|a|mah|ah|gb|tb|mp|inch|ft|°|x|days?|weeks?|months?|years?|hours?|h|am|pm|million|billion|mb|stars?|points?|米|公斤|克|度|寸|天|周|月|年|折|倍|万|分|点|版|号|kva|db|bar|rpm)(?![a-z]))`;

/** A number that is a price by its shape though no currency stands by it: `412/pc`, `15.60`. Only for the nearness of a price word. */
export const BARE_PRICE = new RegExp(
  `(?<![\\w.,/:$€£¥-])(?:\\d[\\d,]{0,8}(?:\\.\\d{1,3})?\\s?(?:/|per |a |each |一|每)\\s?(?:${UNIT})(?![a-z])|\\d{1,5}\\.\\d{1,2}${NOT_MONEY}|\\d[\\d,]{0,8}(?:\\.\\d{1,3})? (?:each|apiece)(?![a-z]))`,
  'g',
);

/** Any number that is not plainly a measure, a day or a year: only right beside words such as "floor price". */
export const PLAIN = new RegExp(
  `(?<![\\w.,/:$€£¥-])(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d,]{0,8}(?:\\.\\d{1,3})?${NOT_MONEY}(?![\\w/:-])`,
  'g',
);

/** How many for how much: "500 pcs at 8.4", "1000个7.6". */
export const TIER = new RegExp(
  `(?:每|一)(?:${UNIT})\\s?\\d[\\d.,]*\\s?(?:${CURRENCY_WORD})|(?<![\\w.,])\\d[\\d,]*k?\\s?(?:${UNIT})\\s?(?:at |@ ?|for |=|: ?)?(?:only |just )?(?:(?:${CURRENCY}) ?\\d[\\d,]*(?:\\.\\d+)?|\\d[\\d,]*(?:\\.\\d+)? ?(?:${CURRENCY_WORD})(?![a-z])|\\d{1,4}\\.\\d{1,2}${NOT_MONEY}(?![\\w/]))`,
  'g',
);

/** How many of goods: "40 containers", "3 x 40HQ", "12万套". */
export const QUANTITY =
  /(?<![\w.,$€£¥])\d[\d,.]*\s?(?:k|m|万|千|thousand|million|百)?\s?(?:多|余|几)?\s?(?:x ?(?:20|40|45) ?(?:gp|h[cq]|ft|')|(?:20|40|45)(?:-?ft)? ?(?:gp|h[cq])s?|full containers?|containers?|boxes|fcls?|teus?|(?:metric )?tons?|tonnes?|mt|pcs|pieces|sets?|units?|pairs|rolls|cartons|pallets|truckloads?|pumps|bikes?|chairs|lamps|motors|panels|machines|meters|metres|kgs?|(?:个|条|只)?(?:高?柜|货柜|集装箱|大柜|小柜)|个?40尺|台|套|件|吨|双|只|米|支|把|张|辆|个|顶|片|箱|台套)(?![a-z\d])/g;

/** A number with a percent sign, or in points or tenths. */
export const PERCENT =
  /(?<![a-z])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half a) (?:percent|per cent|points?)(?![a-z])|(?<![\w.])\d[\d.]*[\s-]?(?:%|percent|pct|per cent|points?(?! \w+ (?:plan|list))|pts|个多?点|个百分点|点(?=[,。,!. ]|$))|(?:[一二两三四五六七八九]成[一二三四五六七八九半]?|百分之[一二三四五六七八九十]{1,3})(?!为|就|型|立|功|果|员|熟|本|分)/g;
