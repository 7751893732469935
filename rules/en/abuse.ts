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
        'fuck*, f\\*ck, f\\*\\*k, fck, fuk, fukc, motherfuck*, mf, =wtf, =stfu, shit, shitty, shithead, shitshow, bullshit, horseshit, dipshit, sh1t, asshole, 4sshole, a\\*\\*hole, ass-hole, arsehole, dumbass, jackass, smartass, my ass, pain in the ass, pussy, bitch, b1tch, bitchy, bastard, cunt, c\\*nt, dickhead, dick head, prick, wanker, tosser, twat, slut, whore, hoe, skank, douche, douchebag, piss off, pissed, crap, crappy, bollocks, bugger off, goddamn, goddam, damn you, damn it, dammit, screw you, go to hell, burn in hell, cock sucker, cocksucker, jerk off, bloody (idiot|fool|hell), arse, your ass, his ass, her ass, their ass, lick ass, kick ass, asshat, nigga*, nigger*, nigg3r, =fag, faggot, fagg*t, retard, retarded, spastic, spaz, tranny, kike, spic, wetback, chink, gook, paki, towelhead, raghead, dyke, cripple, mongoloid, =mong, =mongs, subhuman, scumbag, c0ck, pr1ck, b\\*tch, sh\\*t, a55hole, cvnt, biatch',
      not: 'pissed off coast, hoe set, garden hoe, farm hoe, hand hoe, the hoe, =prick test, prick-free, dyke construction, bitch lasagna, crap game, spic and span, paki black',
    },
    insult: {
      words:
        'idiot, idiotic, moron, moronic, imbecile, stupid, stupidest, dumb, dumbest, loser, pathetic, scum, trash, garbage, filth, filthy, disgust+, worthless, vermin, parasite, pig, rat, cockroach, animal, savage, cretin, dimwit, halfwit, clown, brainless, clueless, ignorant, lazy, useless, liar, cheater, cheat, thief, thieves, crook, coward, creep, pervert, psycho, lunatic, hypocrite, jerk, sucker, freak, crazy, insane, nightmare, pain, cheapskate, greedy, arrogant, rude, nasty, annoying, unbearable, =hell, dense, brain dead, braindead, thick, selfish, dishonest, fraud, monster, devil, ungrateful, hopeless, incompetent, ugly, evil, leech, hang+ themselves, can die, can rot',
      not: 'garbage (bag|can|truck|disposal|collection|bin), trash (bag|can|bin), lab rat, rat race, animal (health|feed|care|welfare|nutrition), pig iron, pig farm, guinea pig, no pain',
    },
    you: {
      words:
        "=you, youre, =ur, your kind, this (guy|man|woman|person|fool|clown|idiot|customer|client|company), these people, those people, such people, some people, he is, she is, they are, he's, she's, they're, he was, she was, what a, all of them, my neighbour, my neighbor, everyone who, anyone who, your (life|lives|opinion|face|family|mother|mum|mom)",
    },
    youAre: {
      words:
        "you are, you're, youre, you r, u r, =ur, your, you were, you all, you fucking, you absolute, you stupid, you dumb, you little, you lot",
    },
    nasty: {
      words:
        'idiot, moron, imbecile, stupid, dumb, loser, pathetic, scum, trash, garbage, filth, worthless, vermin, pig, rat, coward, clown, disgusting, useless, hopeless, disgrace, liar, cheat, thief, crook, fraud, cunt, bitch, bastard, retard, asshole, prick, cockroach, no better than, not human, the worst, waste of',
      not: 'trash bag, trash can, garbage bag, garbage can, your rat race',
    },
    bare: {
      words:
        "shut up, shut your mouth, get lost, drop dead, go die, kill yourself, kys, hope you die, hope they die, hope he dies, hope she dies, your life is worth*, worth less than, what an idiot, what a moron, what a loser, bunch of (idiots|morons|losers|clowns|liars|crooks|thieves|animals), piece of (shit|crap|trash|garbage|filth), waste of (space|oxygen|skin), i (hate|despise|loathe|abhor|detest|can't stand) (you|him|her|them|people like you|your kind|all of you|your guts), nobody likes you, no one likes you, nothing worse than your kind, makes me sick, make me sick, make me want to (vomit|throw up|puke), makes me want to (vomit|throw up|puke), dumb as, stupid as, too stupid, too dumb, so stupid, so dumb, burn in hell, go to hell, rot in hell, eat shit, kiss my ass, piss(ing|es|ed)? (me|us|people|everyone|him|her)* off, pissing me off, pisses me off, piss me off, f off, nothing but contempt, good riddance, disgrace to humanity, you people, people who are (stupid|dumb), sick in the head, brain dead, absolute (filth|trash|scum|garbage|disgrace), utter (filth|trash|scum|garbage|disgrace|moron|idiot), total (idiot|moron|loser|disgrace)",
    },
    will: {
      words:
        "i will, i'll, we will, we'll, i'm going to, i am going to, we are going to, we're going to, gonna, i want to, i need to, i wanna, i would love to, i'd love to, someone should, somebody should, i hope someone, i hope they",
    },
    harm: {
      words:
        'kill, murder, shoot, stab, rape, punch, beat up, choke, torture, strangle, slap, exterminate, slaughter, butcher, hurt, smash, execute, hang',
      not: 'shoot you (a|an), beat up price',
    },
    whom: {
      words:
        '=you, =him, =her, =them, =these, =those, =his, =their, =every, your (kid|kids|family|wife|mother|house), a (woman|man|girl|muslim|jew|gay|trans|black|disabled)*',
    },
    should: { words: 'should, must, ought to, need to, needs to, deserve+ to, have to' },
    fate: {
      words:
        'die, be killed, be shot, be executed, be murdered, be hanged, be hung, be gassed, be exterminated, be wiped out, be burned, be burnt, be stabbed, be tortured, be castrated, be put down, be put to death, be eradicated, be beaten, be raped, be killd, suffer, drown, starve, rot in hell',
      not: 'die casting, die cut, die cutting, die-cut, die cast, die-cast, suffer from, suffer loss, die hard, be shot in',
    },
    threat: {
      words:
        "slit your throat, cut your throat, cut his throat, cut her throat, slit his throat, watch your back, you'll regret this, you will regret this, you'll pay for this, you will pay for this, wish you were dead, wish they were dead, to the gas chamber, punch him in the face, punch you in the face, hang them all, kill them all, shoot them all, get rid of them all, kill all",
    },
    negation: {
      words:
        "don't, do not, didn't, did not, never, no one should, nobody should, we shouldn't, should not, it's wrong, is wrong, stop saying, stop calling, no respect for people, report, unacceptable, tolerate, isn't, is not, aren't, are not, wasn't, people who say, said that, says that, who thinks, calling someone, called me, anyone who says, things like, messages like, statements like, comments like, words like, threats like, hate like, calling people, calling gay, calling trans, calling black, calling immigrants, calling women, calling disabled, calling muslims, to be calling, how hateful, people who send, people who write, will get blocked, get you banned, get you thrown, the word, can describe, means, wouldn't, would not, not all, you said, people saying, you say",
    },
    quoting: {
      words:
        'things like, messages like, statements like, comments like, words like, threats like, hate like, calling people, to be calling, the word, can describe, writing that, saying that, people who say, shows what a, flooding, dam, embankment, delicious, butcher, cooked, vet, barking, dogs, puppy, tobacco, bundle',
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
