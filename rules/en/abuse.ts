import { message, messages } from '../messages/abuse.ts';
import type { Examples, Rule } from '../rule.ts';
import { buyers } from './words/signals.ts';

const rule: Rule = {
  category: 'abuse',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: {
    client: { words: `${buyers.words}, our customers, boss, my boss, manager, colleague, coworker, co-worker` },
    swear: {
      words:
        'fuck*, fukc, sh1t, 4sshole, nigg3r, f\\*ck, f\\*\\*k, fck, motherfuck*, mf, =wtf, =stfu, shit, shitty, shithead, bullshit, asshole, arsehole, dumbass, jackass, my ass, pussy, bitch, bastard, cunt, dickhead, prick, wanker, slut, whore, piss off, pissed, crap, goddamn, damn you, dammit, screw you, go to hell, burn in hell, cocksucker, jerk off, bloody (idiot|fool|hell), nigga*, nigger*, =fag, faggot, retard, retarded, tranny, kike, spic, wetback, chink, gook, paki, raghead, dyke, cripple, =mong, subhuman, scumbag, b\\*tch, sh\\*t',
      not: '=prick test, dyke construction, spic and span',
    },
    insult: {
      words:
        'idiot, idiotic, moron, moronic, imbecile, stupid, stupidest, dumb, dumbest, loser, pathetic, scum, trash, garbage, filth, filthy, disgust+, worthless, vermin, parasite, pig, rat, cockroach, animal, savage, clown, brainless, clueless, ignorant, lazy, useless, liar, cheater, cheat, thief, thieves, crook, coward, creep, pervert, hypocrite, jerk, sucker, freak, crazy, insane, nightmare, pain, cheapskate, greedy, arrogant, rude, nasty, annoying, unbearable, =hell, dense, brain dead, braindead, thick, selfish, dishonest, fraud, monster, devil, ungrateful, hopeless, incompetent, ugly, evil',
      not: 'garbage (bag|can|truck|disposal|collection|bin), trash (bag|can|bin), rat race, animal (health|feed|care|welfare|nutrition), pig iron, pig farm, guinea pig',
    },
    you: {
      words:
        "=you, youre, =ur, your kind, this (guy|man|woman|person|fool|clown|idiot|customer|client|company), these people, some people, he is, she is, they are, he's, she's, they're, he was, she was, what a, all of them, everyone who, anyone who, your (life|lives|opinion|face|family|mother|mum|mom)",
    },
    youAre: {
      words: "you (are|were|all|fucking), you're, youre, =ur, your",
    },
    nasty: {
      words:
        'idiot, moron, imbecile, stupid, dumb, loser, pathetic, scum, trash, garbage, filth, worthless, vermin, pig, rat, coward, clown, disgusting, useless, hopeless, disgrace, liar, cheat, thief, crook, fraud, cunt, bitch, bastard, retard, asshole, prick, cockroach, no better than, not human, the worst, waste of',
      not: 'trash bag, trash can, garbage bag, garbage can',
    },
    bare: {
      words:
        "shut up, shut your mouth, get lost, drop dead, go die, kill yourself, kys, hope you die, your life is worth*, worth less than, what an idiot, bunch of (idiots|morons|losers|clowns|liars|crooks|thieves|animals), piece of (shit|crap|trash|garbage|filth), waste of (space|oxygen|skin), i (hate|despise|loathe|abhor|detest|can't stand) (you|him|her|them|people like you|your kind|all of you|your guts), nobody likes you, nothing worse than your kind, makes me sick, make me sick, make me want to (vomit|throw up|puke), too stupid, too dumb, so stupid, so dumb, (burn in|go to|rot in) hell, kiss my ass, pissing me off, piss me off, nothing but contempt, good riddance, you people, people who are (stupid|dumb), sick in the head, brain dead, absolute (filth|trash|scum|garbage|disgrace), utter (filth|trash|scum|garbage|disgrace|moron|idiot), total (idiot|moron|loser|disgrace)",
    },
    will: {
      words:
        "i (will|want to|need to|wanna|would love to|hope someone|hope they), i'll, we will, we'll, (i'm|i am|we are|we're) going to, gonna, i'd love to, someone should, somebody should",
    },
    harm: {
      words:
        'kill, murder, shoot, stab, rape, punch, beat up, choke, torture, strangle, slap, exterminate, slaughter, butcher, hurt, smash, execute, hang',
    },
    whom: {
      words:
        '=you, =him, =her, =them, =these, =those, =his, =their, =every, your (kid|kids|family|wife|mother|house), a (woman|man|girl|muslim|jew|gay|trans|black|disabled)*',
    },
    should: { words: 'should, must, (ought|need|needs|have) to, deserve+ to' },
    fate: {
      words:
        'die, be (killed|killd|shot|executed|murdered|hanged|gassed|exterminated|wiped out|burned|tortured|put to death|beaten|raped), suffer, drown, starve, rot in hell',
      not: 'die casting, die-cast, suffer from',
    },
    threat: {
      words:
        "slit your throat, cut his throat, watch your back, you'll regret this, you'll pay for this, wish you were dead, to the gas chamber, punch him in the face, hang them all, kill them all, kill all",
    },
    negation: {
      words:
        "don't, (do|did|should|is|are|would) not, didn't, never, no one should, nobody should, we shouldn't, it's wrong, is wrong, stop saying, stop calling, no respect for people, report, unacceptable, tolerate, isn't, aren't, wasn't, people who (say|send|write), said that, says that, calling (someone|people|gay|trans|black|immigrants), anyone who says, (things|messages|statements|words|threats|hate) like, to be calling, how hateful, will get blocked, get you banned, get you thrown, the word, can describe, means, wouldn't, not all, you said, people saying, you say",
    },
    quoting: {
      words:
        '(things|messages|statements|words|threats|hate) like, calling people, to be calling, the word, can describe, writing that, saying that, people who say, shows what a, flooding, dam, embankment, delicious, butcher, cooked, vet, barking, dogs, puppy, tobacco, bundle',
    },
    tech: {
      words:
        'wholesale, oem, toy, costume, machine, hot selling, design, supplies, farm, garden, tool, pet, feed, factory direct, price, software, password, cancer, research, study, patient, clinical',
    },
  },
  clauses: [
    { all: ['threat'], severity: 'hold', say: 'threat', none: ['negation'] },
    { all: ['will', 'harm', 'whom'], within: 30, ordered: true, severity: 'hold', say: 'threat', none: ['negation'] },
    { all: ['should', 'fate'], within: 14, ordered: true, severity: 'hold', say: 'threat', none: ['negation'] },
    { all: ['youAre', 'nasty'], within: 20, ordered: true, severity: 'hold', none: ['negation', 'tech'] },
    { all: ['client', 'swear|insult'], within: 24, severity: 'hold', say: 'client', none: ['negation', 'tech'] },
    { all: ['bare'], severity: 'hold', none: ['negation'] },
    { all: ['insult', 'you'], within: 30, none: ['negation', 'tech'] },
    { all: ['swear'], none: ['tech', 'quoting'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Swearing and insults break the conduct rules of all four sites (LinkedIn Professional Community Policies; X, Meta: abuse and harassment).';

export const examples: Examples = {
  flags: [
    'This [[client is an idiot]], third change today.',
    'Another day, another [[stupid customer]].',
    'What the [[fuck]] was that meeting about?',
    '[[You are a moron]], stop writing to me.',
    '[[I will punch him]] if he asks for a discount again.',
    'Shipping lines are full of [[bullshit]] excuses.',
    '[[My boss is useless]] and so is the plan.',
  ],
  passes: [
    'Trash bags and garbage bins, wholesale.',
    'Our customers love the cheap price of the refill.',
    'Animal feed machine, factory direct.',
    'Smoking is not allowed on the shop floor.',
    'Assassin costume for children, hot selling.',
    'We hate delays as much as you do, so we ship in 7 days.',
    'It was a nightmare to clean, so we changed the design.',
    'Cancer research gets 1 % of every order.',
    'I would never call a customer stupid.',
  ],
};
