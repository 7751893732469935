import { isWord, type View } from './text.ts';

/** Small words of English that few other languages write the same. */
export const ENGLISH =
  "=the, =and, =of, =to, =is, =are, =with, =for, =our, =we, =you, =your, =this, =that, =from, =have, =has, =not, =it, =by, =be, =was, =my, =they, =will, =can, =i, =at, =as, =or, =but, =all, =their, =he, =she, =his, =her, =who, =what, =how, =when, =there, =should, =were, =been, =would, =than, =more, =if, =so, =please, =do, =don't, =these, =those, =people";

/** Small words of other languages in Latin letters that English does not use; the longer ones alone would do. */
export const OTHERS =
  '=de, =la, =el, =los, =las, =que, =una, =por, =para, =con, =del, =y, =lo, =como, =más, =pero, =sus, =les, =des, =et, =est, =une, =du, =dans, =pour, =qui, =au, =aux, =pas, =cette, =nous, =vous, =avec, =sont, =je, =der, =das, =und, =ist, =nicht, =ein, =eine, =dem, =von, =zu, =mit, =auf, =für, =sich, =auch, =ich, =sie, =wir, =sind, =werden, =il, =di, =che, =gli, =della, =sono, =è, =nel, =più, =anche, =alla, =dei, =um, =uma, =não, =ao, =dos, =seu, =het, =een, =van, =niet, =voor, =zijn, =met, =dat, =ook, =maar, =wij, =ze, =aan, =w, =z, =nie, =się, =jest, =że, =jak, =przez, =dla, =są, =bir, =bu, =için, =ile, =olarak, =gibi, =daha, =yang, =dan, =ini, =itu, =untuk, =dengan, =tidak, =dari, =pada, =adalah, =akan, =và, =của, =là, =các, =không, =được, =cho, =một, =những, =och, =det, =som, =är, =på, =till, =ikke, =og, =af, =että, =és, =egy, =nem, =ang, =ng, =mga';

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
