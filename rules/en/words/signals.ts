import type { Signal } from '../../rule.ts';

/** The writer, the writer's firm, or a brand of its own. */
export const we: Signal = {
  words: '=we, =our, =ours, =us, =my, =i',
  names: 'own',
};

/** The same without "us", which reads like the US in capitals. */
export const writer: Signal = { words: '=we, =our, =ours, =my, =i', names: 'own' };

/** Words that turn a statement round. */
export const negation: Signal = {
  words:
    "=not, never, =no, don't, doesn't, didn't, won't, can't, cannot, isn't, aren't, wasn't, weren't, wouldn't, shouldn't, couldn't, without, avoid+, prevent+, refuse+, stop+, against, nobody, instead of, rather than",
};

/** Speaking of a question and not of a fact. */
export const about: Signal = {
  words:
    'how to, what is, what are, explained, guide, checklist, tips, webinar, training, course, definition, meaning, means, example, e.g., template, glossary, =vs, versus, difference between',
};

/** People who buy. */
export const buyers: Signal = {
  words: 'customer, client, buyer, importer, distributor, shopper, account holder, purchaser, retailer, trader',
};

/** Nationalities and regions as words for people and firms. */
export const nationality: Signal = {
  words:
    'indian, pakistani, bangladeshi, nigerian, ghanaian, kenyan, egyptian, african, arab, middle eastern, iranian, iraqi, saudi, turkish, turk, israeli, jewish, russian, ukrainian, polish, german, french, italian, spanish, spaniard, greek, british, english, dutch, american, mexican, brazilian, latino, colombian, argentinian, chinese, japanese, korean, vietnamese, thai, indonesian, malaysian, filipino, philippine, asian, european, western, arabic, moroccan, algerian, lebanese, syrian, afghan, sri lankan, nepali, romanian, bulgarian, albanian, canadian, australian, chilean, peruvian, venezuelan',
};

/** Countries and regions. */
export const country: Signal = {
  words:
    '=israel, =palestine, =gaza, =russia, =ukraine, =iran, =iraq, =syria, =china, =taiwan, =usa, the (us|u.s|uk|eu), united states, =america, =india, =pakistan, =turkey, =türkiye, =japan, north korea, south korea, =germany, =france, =britain, =england, =brazil, =mexico, =cuba, =venezuela, =nigeria, =egypt, saudi arabia, =qatar, =yemen, =lebanon, =afghanistan, =myanmar, =vietnam, =poland, =hungary, =europe, =nato, =tibet, hong kong, =xinjiang, =kashmir, =crimea',
};
