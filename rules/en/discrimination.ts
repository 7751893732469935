import { message, messages } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import { buyers, nationality } from './words/signals.ts';

const rule: Rule = {
  category: 'discrimination',
  severity: 'hold',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    nationality,
    buyers,
    group: {
      words:
        '(black|white|brown|asian|african|arab|indian|chinese|jewish|muslim|gay|trans|disabled|foreign|old|fat|poor|deaf|blind|homeless|mexican|native|gypsy|roma|female|lesbian|transgender|immigrant|refugee) (people|men|women|man|woman|person|folks|guys|girls|boys|workers|drivers|kids|families|community|trash), blacks, whites, asians, africans, arabs, indians, jews, muslims, immigrant, migrants, refugees, foreigners, gays, lesbians, homosexuals, transgenders, mexicans, gypsies, women, woman, female, girls, feminists, men, disabled, the elderly, boomers, millennials, latinos, pakistanis, nigerians, russians, germans, turks, americans, europeans, israelis, palestinians, ukrainians, vietnamese, koreans, filipinos, japanese, christians, hindus, =trans, a muslim, the muslim, a jew, a black, a gay, handicapped, autistic people, these people, immigration',
      not: "women's, men's, women (dress|shoes|bag|fashion|clothing|underwear|wear|wallet|coat|top|blouse|sandal|handbag|jacket|swimwear), men (shoes|shirt|wear|watch|suit|wallet|jacket)",
    },
    be: { words: "=are, =is, =were, =was, you're, they're" },
    mild: {
      words:
        'liars, cheats, cheaters, cheap, greedy, rude, ugly, weak, emotional, sick, mentally ill, a burden, a threat, crazy, toxic, insane, predators, not welcome, animals, bastards, parasite, a pig, an animal, a disgrace, dangerous, nothing but, not like us, barbarians, uncivilized, poor, bad, problem',
    },
    verdict: {
      words:
        "dumb, stupid, stupidest, lazy, liar, thief, thieves, criminal, terrorist, vermin, parasite, scum, trash, garbage, filth, filthy, dishonest, rapist, savage, subhuman, inferior, worthless, disgust+, pigs, rats, cockroach, monkeys, apes, idiot, moron, asshole, violent, dirty, freak, abomination, evil, pathetic, leech, cancer, plague, disease, hate+, ihate, despise+, loathe+, abhor, detest, can't (stand|drive|be trusted), cannot stand, kill+, murder+, burn, shoot, shot, gas, exterminate+, wipe out, wiped out, eradicate+, deport+, ban+, hang+, execute+, die, rape, belong in (the kitchen|prison|hell), go back to, (get out|scared|sick|tired|get rid) of, should (leave|not be allowed|be locked up), don't (belong|trust|deserve), do not belong, not human, cannot be trusted, never trust, fear+, too many, (stealing|steal|take) our jobs, second-class, no (rights|one else|place|right to|space), without mercy, a virus, be dumped, do not deserve, drown, beneath, suck, ruin+, destroy+, make me sick, less than, a joke, nothing but, cruel, harm, hurt, punish, shithole, civilized, a threat, contempt, disdain, rage, uncivilized, not worthy, absolutely nothing, only, invade+, harassed, suffer, beat+, worst, mistake",
    },
    always: {
      words:
        "always, never, all, every, typical, typically, usually, these, those, such, as usual, again, can't, cannot, don't, refuse to, love to, only want, just want, constantly, forever, beware of, watch out for, be careful with, avoid, blacklist",
    },
    payment: {
      words:
        "pay late, (late|slow|bad) payer, pay slowly, (don't|never|not|doesn't) pay, cheat+, cheater, scam+, scammer, fraud, fraudster, liar, lie, lying, bargain+, haggle+, haggler, cheap, stingy, cheapskate, dishonest, unreliable, untrustworthy, not trustworthy, bad credit, (late|late with|delays in) payment, late paying, delay+ payment, waste (our|my|your) time, difficult, picky, (no|low|bad) quality, asking for discount, want everything for free, rude, impolite, arrogant, ghost+, disappear+, steal+, copy+, owe+, trust, greedy, low price only, lowest price, pay on time, never on time, beggar, poor",
    },
    supplier: {
      words:
        'supplier, factory, seller, manufacturer, company, people, men, guys, workers, freight forwarder, agent, staff, quality, firm, businessmen, traders',
    },
    negation: {
      words:
        "not all, it's wrong, is wrong to, never (say|hate|kill|hurt), nobody should, no one should, respect, stereotype, we should not, we shouldn't, should not be, don't hate, do not hate, i love, racism, discriminate, discrimination, equal, equality, welcome, support+, proud, empower+, celebrate+, amazing, great, wonderful, thank, tolerate, hurts to see, (said|says|writing) that, saying, people who, anyone who, you say, you said, if you, opportunity, protect+, help+, let me be clear, i don't think, are not, aren't, is not, isn't, who say, how dare, condemn+, unacceptable, defend+, human beings, against, (would|will|must|has) never, no woman, calling (gay|trans|black|disabled|immigrant|immigrants|women|muslims|people|disabled people), stop calling, (things|statements|threats) like, hateful, threatening, will get you, can't seriously, opposite of, condone, do not deserve to be, don't deserve to be, are getting, causes, prevented",
    },
    business: {
      words:
        "wholesale, hot selling, custom, factory direct, oem, fashion, dress, women's, study, research, patient, breast cancer, health, clinical, diagnosed, treatment, risk of, education, hiring",
    },
  },
  clauses: [
    { all: ['nationality', 'buyers|supplier', 'payment'], within: 60, ordered: true, say: 'trade', none: ['negation'] },
    { all: ['nationality', 'always', 'payment'], within: 40, say: 'trade', none: ['negation'] },
    { all: ['payment', 'buyers', 'nationality'], within: 40, ordered: true, say: 'trade', none: ['negation'] },
    { all: ['group', 'be', 'mild'], within: 30, ordered: true, none: ['negation', 'business'] },
    { all: ['group', 'verdict'], within: 40, none: ['negation', 'business'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'ICERD art. 4 and the hate-speech rules of LinkedIn, Meta and X forbid judging people by nation, race, faith, sex or disability.';

export const examples: Examples = {
  flags: [
    '[[Indian customers always pay late]].',
    'Never again: [[Nigerian buyers are all scammers]].',
    '[[Chinese suppliers cheat]], everybody knows.',
    '[[Immigrants are parasites]].',
    "[[Women can't drive]], not even a forklift.",
    'I [[hate Muslims]].',
    'Typical, [[African clients never pay]] on time.',
  ],
  passes: [
    'Our Indian customer visited today',
    'German customers love the new pump.',
    'Late payment? Five tips on payment terms.',
    'We celebrate the women of our plant today.',
    "Women's dress, wholesale, cheap price.",
    'Three Brazilian buyers came to the booth and placed orders.',
    'We do not hate any group of people.',
    'Chinese New Year: our factory is closed until 12 February.',
    'Not all Chinese suppliers are cheap, and that is fine.',
  ],
};
