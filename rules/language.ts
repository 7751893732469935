import { isWord, type View } from './text.ts';

/** Small words of English that few other languages write the same. */
export const ENGLISH =
  '=the, =and, =of, =to, =is, =are, =with, =for, =our, =we, =you, =your, =this, =that, =from, =have, =has, =not, =it, =by, =be, =was, =my, =they, =will, =can, =i, =at, =as, =or, =but, =all, =their, =he, =she, =his, =her, =who, =what, =how, =when, =there, =should, =were, =been, =would, =than, =more, =if, =so, =please, =do, =don\'t, =these, =those, =people';

/** Small words of other languages in Latin letters that English does not use; the longer ones alone would do. */
export const OTHERS =
  '=de, =la, =el, =los, =las, =que, =un, =una, =por, =para, =con, =del, =se, =su, =es, =y, =al, =lo, =como, =más, =pero, =sus, =le, =les, =des, =et, =est, =une, =du, =dans, =pour, =qui, =sur, =au, =aux, =pas, =ce, =cette, =nous, =vous, =avec, =sont, =je, =der, =das, =und, =ist, =nicht, =ein, =eine, =den, =dem, =von, =zu, =mit, =auf, =für, =im, =sich, =auch, =ich, =sie, =wir, =sind, =werden, =il, =di, =che, =gli, =della, =sono, =è, =nel, =per, =più, =anche, =alla, =dei, =non, =os, =da, =em, =um, =uma, =não, =com, =ao, =dos, =das, =na, =mais, =seu, =het, =een, =van, =niet, =voor, =zijn, =op, =met, =dat, =ook, =maar, =wij, =ze, =aan, =w, =z, =i, =nie, =się, =jest, =że, =jak, =przez, =dla, =są, =ve, =bir, =bu, =için, =ile, =da, =olarak, =gibi, =daha, =yang, =dan, =ini, =itu, =untuk, =dengan, =tidak, =dari, =pada, =adalah, =akan, =và, =của, =là, =các, =không, =được, =cho, =một, =những, =och, =att, =det, =som, =är, =på, =till, =ikke, =og, =af, =til, =på, =ja, =että, =a, =az, =és, =egy, =nem, =sa, =ang, =ng, =mga'
    .replace(/, =(?:a|i)(?=,)/g, '');

/** Which packs read a text, by its script and, among the languages in Latin letters, by its small words. */
export interface Reads {
  readonly zh: boolean;
  readonly en: boolean;
}

/** Judges from the view and from how often small words of English and of others were met. */
export function reads(view: View, english: number, others: number): Reads {
  let ascii = 0;
  let accented = 0;
  for (let i = 0; i < view.length; i++) {
    const code = view.codes[i]!;
    if (code >= 97 && code <= 122) ascii++;
    else if (code >= 0xdf && code < 0x250 && isWord(code)) accented++;
    else if (code >= 0x1e00 && code < 0x2000) accented++;
  }
  // é in café or résumé is English still
  const foreign = others + (accented * 25 > ascii + accented ? 1 + accented / 8 : 0);
  return {
    // Japanese writes kana between its Han characters
    zh: view.han > 0 && view.kana * 6 <= view.han,
    en: ascii > 0 && (foreign === 0 || english > foreign),
  };
}
