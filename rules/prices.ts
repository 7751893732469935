// Shapes of amounts as they stand in a normalised text. One source for the rules of all languages.

const CURRENCY = String.raw`us\$|hk\$|\$|€|£|¥|₹|usd|eur|gbp|rmb|cny|jpy|hkd|aed|inr|aud|cad`;
const CURRENCY_WORD = String.raw`usd|us dollars?|eur|gbp|rmb|cny|dollars?|bucks|euros?|pounds sterling|yuan|cents?|美元|美金|美刀|刀|欧元|英镑|人民币|元|块钱|块`;
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?(?:k|m)?`;
const UNIT = String.raw`pcs?|pieces?|sets?|kgs?|kilos?|cbm|tons?|tonnes?|mt|units?|pairs?|dozens?|doz|ctns?|cartons?|m2|sqm|meters?|metres?|yards?|rolls?|bags?|boxe?s?|pallets?|reels?|件|个|套|台|只|吨|米|公斤|千克|斤|双|打|箱|卷|条|张|片|支|把|柜`;

/** "/pc", "per set": a price is masked with what it is for. */
const FOR_ONE = `(?:\\s?(?:/|per |每)\\s?(?:${UNIT})(?![a-z]))?`;

/** A currency and a number, or a number and a currency, with the unit it is for. */
export const AMOUNT = new RegExp(
  `(?:${CURRENCY})\\s?${NUMBER}(?!\\d)(?:元|美元|美金|usd)?${FOR_ONE}|(?<![\\w.])${NUMBER}\\s?(?:${CURRENCY_WORD}|[€£])(?![a-z])${FOR_ONE}|[一二两三四五六七八九十百千]{2,6}(?:块|美金|美元|欧元|刀)`,
  'g',
);

/** An amount for one piece, set, kilo, … of goods. */
export const UNIT_PRICE = new RegExp(
  `(?:(?:${CURRENCY})\\s?${NUMBER}|(?<![\\w.])${NUMBER}\\s?(?:${CURRENCY_WORD}))(?:\\s?(?:/|per |a |each |一|每)\\s?(?:${UNIT})|\\sapiece)(?![a-z])`,
  'g',
);

/** A number with a percent sign, or a plain number. */
export const FIGURE = /(?<![\w.])\d[\d,]*(?:\.\d+)?\s?(?:%|percent|pct|个点|折|万)?(?![\w])/g;

/** A number with a percent sign or the Chinese for points. */
export const PERCENT = /(?<![\w.])\d[\d.]*\s?(?:%|percent|pct|个点|个百分点)/g;
