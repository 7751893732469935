import { message, messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { about, buyers } from './words/signals.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    about,
    named: { names: ['competitors', 'customers'] },
    rival: {
      words:
        'competitor, rival, our competition, the competition, other (supplier|factories|factory|company|companies|brand|manufacturer|vendor|seller|maker|product|shop|store|agencies|agency), another (supplier|factory|company|brand|manufacturer|vendor), their (product|quality|machine|material|price|factory|stuff|service|motor|pump), so-called (brand|manufacturer|factory|supplier|expert), cheap (copies|copy|competitors), certain (supplier|factory|company|brand|competitor), some (supplier|factory|factories|companies|brands|competitors|sellers|vendors|manufacturers|so-called)',
    },
    former: {
      words:
        '(my |our |)(ex-employer|ex employer|former employer|old company|previous company|last company|former company|ex-boss|ex boss|former boss|old boss|previous employer|last employer|previous boss|old employer), (my|our) (colleague|coworker|co-worker|teammate|company|employer|ceo|team leader|sales team|hr)',
    },
    bad: {
      words:
        "cheat+, cheater, lie+, liar, scam+, scammer, fraud, fraudulent, fake, counterfeit, copies (our|us|everything), copied (our|us|everything), ripoff, rip-off, steal+, stole, stolen, thief, thieves, junk, garbage, trash, rubbish, crap, terrible, horrible, awful, worst, useless, worthless, inferior, unreliable, unsafe, dangerous, toxic, (low|poor|bad) quality, low-quality, poor-quality, substandard, fall+ apart, break+ down, broke+ down, fail+, explode+, catch fire, caught fire, burns out, leak+, rust+, crack+, overpriced, mislead+, deceive+, deceptive, dishonest, unethical, bankrupt, never deliver+, cut+ corners, don't (know how|buy|work), incompetent, joke, pathetic, loser, stupid, idiot, suck, nightmare, stay away from, avoid, beware of, do not buy, never buy, boycott+, knockoff, knock-off, poor service, bad service, disgusting, (cannot|can't|no) match, doesn't work, not work, defective, defect, ridiculous, clueless, evil, dead, lazy, bully+, owes, owe me, never paid, didn't pay, refuse+ to pay, bad payer, slow payer, unpaid, worse than, corrupt, mess, disaster",
      not: 'fail-safe, leak-proof, leak test, garbage bag, trash bag, anti-counterfeit, counterfeit detection',
    },
    unlike: {
      words:
        'unlike, compared (to|with), (better|safer|faster|cheaper|stronger|more reliable) than, instead of, superior to, outlast+, outperform+, beat+, switch from, switching from, tired of, sick of, fed up with, forget, over',
    },
    negative: {
      words:
        "don't (explode|break|cheat), doesn't (explode|break|leak|fail|cheat), actually work, really works, honest, won't break, won't fail, no junk, ours (does|do|works|lasts|is|are)",
    },
    praise: {
      words:
        'congratulations, congrats, well done, great work, respect, proud, thank, welcome, honoured, honored, kudos, recovery',
    },
    client: buyers,
    pays: {
      words:
        "never (pay|pays|paid), (pay|pays|paid|paying) late, owes, owe us, refuse+ to pay, (bad|slow|late) payer, unpaid, ripped us off, cheated us, lied to us, ran away, (won't|didn't|did not|don't|doesn't) pay, stingy, cheapskate, always complains, blacklist+, liar, scammer, crook",
    },
    negation: {
      words: "not, never, isn't, aren't, wasn't, no, without, respect our competitors, learn from",
    },
  },
  clauses: [
    {
      all: ['named', 'unlike'],
      within: 40,
      say: 'named',
      none: ['praise'],
      fix: { what: 'named', put: { zh: '其他产品', en: 'other products' } },
    },
    {
      all: ['named', 'bad'],
      within: 60,
      say: 'named',
      none: ['praise'],
      fix: { what: 'named', put: { zh: '某些厂家', en: 'some suppliers' } },
    },
    {
      all: ['named', 'pays|negative'],
      within: 60,
      say: 'named',
      none: ['praise'],
      fix: { what: 'named', put: { zh: '一家客户', en: 'a customer' } },
    },
    { all: ['rival', 'bad|negative'], within: 60, none: ['praise', 'about', 'negation'] },
    { all: ['client', 'pays'], within: 30, severity: 'caution', none: ['about'] },
    { all: ['former', 'bad'], within: 40, severity: 'caution', say: 'inside', none: ['praise', 'about'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 12 and Directive 2006/114/EC art. 4(d): no discrediting of another operator; Lanham Act s. 43(a).';

const names = { competitors: 'Bluefin Motors Co., Ltd\tBluefin', customers: 'Acme Retail Inc\tAcme' };

export const examples: Examples = {
  flags: [
    { text: '[[Unlike Bluefin]], ours does not explode.', names },
    { text: '[[Bluefin pumps are junk]].', names },
    { text: '[[Acme never pays]] on time, be careful.', names },
    'Our [[competitors cheat]] on the copper, we do it right.',
    '[[Other suppliers sell you junk]] as new.',
    'My [[client refused to pay]] again.',
    '[[My ex-boss is a liar]] and so is his team.',
  ],
  passes: [
    { text: 'Congratulations to @bluefin on the award!', names },
    { text: 'Acme Retail opened its tenth shop.', names },
    'We respect our competitors and learn from them.',
    'How to avoid bad suppliers: a checklist.',
    'Our customers pay on time and we ship on time.',
    'Anti-counterfeit labels for spirits.',
    'The leak test takes two minutes.',
    'My company is hiring two engineers.',
    'Their quality team visited us last week.',
  ],
};
