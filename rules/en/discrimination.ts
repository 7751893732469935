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
        'liars, cheats, cheaters, cheap, greedy, rude, ugly, weak, emotional, hysterical, sick, mentally ill, invaders, a burden, a threat, gold diggers, crazy, toxic, insane, predators, not welcome, animals, bastards, parasite, a pig, an animal, a disgrace, dangerous, nothing but, not like us, barbarians, uncivilized, uncivilised, poor, bad, problem',
    },
    verdict: {
      words:
        "dumb, stupid, stupidest, lazy, liar, thief, thieves, criminal, terrorist, vermin, parasite, scum, trash, garbage, filth, filthy, dishonest, rapist, savage, subhuman, inferior, worthless, disgust+, pigs, rats, cockroach, monkeys, apes, idiot, moron, asshole, violent, dirty, freak, abomination, evil, pathetic, leech, cancer, plague, disease, hate+, ihate, despise+, loathe+, abhor, detest, can't stand, cannot stand, kill+, murder+, burn, shoot, shot, gas, exterminate+, wipe out, wiped out, eradicate+, deport+, ban+, hang+, execute+, die, rape, belong in the kitchen, belong in prison, belong in hell, go back to, get out of, should leave, don't belong, do not belong, not human, can't drive, can't be trusted, cannot be trusted, never trust, don't trust, fear+, scared of, sick of, tired of, fed up with, too many, stealing our jobs, steal our jobs, take our jobs, second-class, second class, no rights, don't deserve, do not deserve, shouldn't be allowed, should not be allowed, should be locked up, sterilized, sterilised, castrated, drown, no place, beneath, suck, ruin+, destroy+, make me sick, less than, a joke, nothing but, cruel, harm, hurt, punish, shithole, civilized, a threat, a virus, contempt, disdain, rage, no right to, uncivilised, uncivilized, not worthy, get rid of, no space, landfill, without mercy, absolutely nothing, equal fill, be dumped, no one else, only, invade+, harassed, suffer, beat+, worst, acting up, mistake",
    },
    always: {
      words:
        "always, never, all, every, typical, typically, usually, these, those, such, as usual, again, can't, cannot, don't, refuse to, love to, only want, just want, constantly, forever, beware of, watch out for, be careful with, avoid, blacklist",
    },
    payment: {
      words:
        "pay late, late payer, slow payer, bad payer, pay slowly, don't pay, never pay, not pay, doesn't pay, cheat+, cheater, scam+, scammer, fraud, fraudster, liar, lie, lying, bargain+, haggle+, haggler, cheap, stingy, cheapskate, dishonest, unreliable, untrustworthy, not trustworthy, no credibility, credit is bad, bad credit, late payment, late with payment, late paying, delay+ payment, delays in payment, delay paying, waste (our|my|your) time, time waster, difficult, picky, no quality, low quality, bad quality, asking for discount, ask for discount, want everything for free, want it for free, rude, impolite, arrogant, ghost+, disappear+, steal+, copy+, owe+, trust, greedy, low price only, lowest price, pay on time, never on time, beggar, poor, break their word, break promises",
    },
    supplier: {
      words:
        'supplier, factory, seller, manufacturer, company, people, men, guys, workers, freight forwarder, agent, staff, quality, firm, businessmen, traders',
    },
    negation: {
      words:
        "not all, it's wrong, is wrong to, never say, nobody should, no one should, respect, stereotype, we should not, we shouldn't, should not be, shouldn't be harmed, don't hate, do not hate, never hate, never kill, never harm, i love, racist to, racism, discriminate, discrimination, equal, equality, welcome, support+, proud, empower+, celebrate+, amazing, great, wonderful, thank, tolerate, hurts to see, said that, says that, saying, people who, anyone who, you say, you said, if you, opportunity, protect+, help+, let me be clear, i don't think, is absurd, are not, aren't, is not, isn't, who say, how dare, condemn+, unacceptable, defend+, human beings, against, never hurt, would never, will never, must never, has never, no woman, no one deserves, calling (gay|trans|black|disabled|immigrant|immigrants|women|muslims|people|disabled people), stop calling, things like, statements like, hateful, threats like, threatening, will get you, can't seriously, opposite of, condone, do not deserve to be, don't deserve to be, dies giving, dies every, stand by while, are getting, causes, prevented, writing that",
    },
    business: {
      words:
        "wholesale, hot selling, custom, factory direct, oem, fashion, dress, women's, study, research, patient, breast cancer, health, clinical, diagnosed, treatment, million women, percent of women, risk of, education, jobs for, hiring",
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
