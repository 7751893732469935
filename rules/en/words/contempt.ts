import type { Signal } from '../../rule.ts';

/** Words that make people less than people, whoever they are said of. */
export const vile: Signal = {
  words:
    'scum, vermin, parasite, parasitic, leech, bloodsucker, cockroach, =rats, =pigs, =apes, =monkeys, baboon, savages, subhuman, sub-human, abomination, filth, filthy, worthless, disgusting, disgusted, disgust me, disgusts, repulsive, revolting, despicable, vile, loathsome, uncivilised, uncivilized, barbaric, barbarians, inferior, lesser being, =4sshole*, sneaky, second-class, stupidest, brainless, scoundrel, pathetic, wicked, rapist, terrorist, =thief, =thieves, crooks, =liar, =liars, cheater, fraudster, scammer, murderers, pervert, freaks, backstabber, infested, demons, mentally ill, useless, shameless, spineless, clown, a (cancer|virus|disease|disgrace|pest|plague), (no|without) shame, swindler, incompetent, cowards, hypocrite, lunatic, two-faced',
  weight: 3,
};

/** Hatred, said by the one who writes. */
export const hatred: Signal = {
  words:
    "despise+, loathe+, detest+, abhor, ihate, (i|we|really|absolutely|just|so) hate, hatred, disdain, contempt, scorn, can't stand, cannot stand, sick of, tired of, fed up, me (sick|angry|furious|puke|off), so angry, rage, no (compassion|sympathy|pity|respect), death to, never trust, (anything|nothing) against, rather die, kill myself, would never, nothing worse, worst thing, allowing",
  weight: 3,
};

/** What they are denied. */
export const doom: Signal = {
  words:
    "belong in, not belong, don't belong, go back to, back to their, get rid of, get out of, kill all, wipe out, better off without, (not|aren't) (matter|human|normal|natural|worthy|welcome|equal|be allowed|be trusted|worth), don't (matter|deserve), no (right to|place|business|space), worth (shit|nothing|less|absolutely nothing), no better than, less than human, more (valuable|intelligent) than, ruin+ our, destroy+ our, taking over, need not apply, (back to|stay in) the kitchen, too many, can (only|never) be, never change, that (stupid|violent), my equal, live off, control the, burden, human rights, they came from",
  weight: 3,
};

/** Bad, but said of things as well: counts with a word of generality, or twice. */
export const mild: Signal = {
  words:
    'evil, late, drunkard, vain, dirty, smell, smelled, smelly, stink+, ugly, fat, weak, stup1d, violent, cruel, danger, dangerous, aggressive, untrustworthy, unreliable, backward, primitive, uneducated, emotional, crime, criminal, tr4sh, menace, curse, threat, problem, mistake, cheap, cheapest, drunk, slow, loud, bad, horrible, servant, obedient, submissive, spy, copycat, pushy, haggle+, sly, fanatic, extremist, noisy, scam, fraud, smart enough, corrupt',
  weight: 2,
};

/** Speaking of all of them. */
export const general: Signal = {
  words:
    "=are, =is, all, always, never, every, each, typical*, born, usually, nothing but, only, too, so, nature, can't, cannot, just, simply, country, these, those, like you, of course, clearly, we all know, everybody knows, such, again, most, will, don't, not",
};

/** Whoever speaks against contempt, asks, reports or studies does not share it. */
export const counter: Signal = {
  words:
    "not all, no one, nobody, (don't|not|never) (hate|think|believe|say|said|call|hurt|want|mean), particular, wrong, unacceptable, hateful, hurtful, hate speech, racism, racist, sexism, sexist, homophobi*, transphobi*, stereotype, prejudice, discriminat*, bigot*, offensive, condemn+, how dare, has to stop, (things|stuff|posts|statements|words|messages|comments|jokes|threats) like, saying, calling, claiming, writing that, can write, seriously, condone, tolerate, not let, let's not, reflect, you (say|said|think), who (say|says|think|hate|call), equal rights, equality, respect for, deserve (respect|better|equal|to live), protect+, support+, proud, celebrate+, (i|we) love, loves, love (our|all|the), i like, aren't, isn't, am not, is not a, smile, opposite of, victims, heroes, thank*, opportunity, will get you, get you, report+",
  weight: -4,
};

/** News, health, goods and offices in which the hard words are no verdict on people. */
export const sober: Signal = {
  words:
    'study, research*, patient, clinical, treatment, cancer, disease, survey, police, court, charged, convicted, accused, arrest+, sentenced, injured, wounded, soldiers, troops, bomb*, quake, charity, wholesale, oem, fashion, dress, size, design, material, hiring, season, team, match, champion*, olympic, film, movie, book, novel',
  weight: -3,
};

/** What is done to people in threats. */
export const harm: Signal = {
  words:
    'kill+, klil, murder*, murdr, shoot, shooting, shot, stab+, rape+, raping, punch+, beat, beaten, choke+, torture+, tortuer, strangle+, slap+, exterminate+, slaughter+, hurt, execute+, hang, hanged, snap, slit, cut, =break, burn+, bomb, put an end to, gas, gassed, run over, kick+, lynch+, drown+, poison, behead+, eradicate+, wipe+ out, crush, whip, stone, suffer, rot, =die, dead, death, castrate+, deport+, jailed, locked up, put down, banned, disappear, vanish, fired, dumped, thrown',
  weight: 2,
};

/** Will or wish. */
export const intent: Signal = {
  words:
    "should*, must, ought, deserve+, let's, let us, someone, somebody, i'll, we'll, i will, going to, gonna, want to, wanna, would love, i'd love, would all, have to, need to, if only, how about, i hope, i wish, hope (they|you|he|she), the next, every one of, will stop, world, my hands",
};

/** Swearing, and names that are never meant well. */
export const swear: Signal = {
  words:
    'fuck*, fukc*, fck*, f-ing, effing, motherfuck*, =wtf, =stfu, =gtfo, =ffs, =fml, shit*, horseshit, bullshit*, bullsiht, sh!t*, asshole, arsehole, a-hole, dumbass, jackass, smartass, badass, half-assed, (my|your|his|their|our|fat|big|dumb|lazy|sorry|kick) ass, our asses, arse, bitch, bitches, bitching, son of a gun, bastard, cunt, dickhead, dick move, prick, be a dick, such a dick, wanker, tosser, idiot*, moron*, imbecile, cretin, dimwit, halfwit, half-wit, nitwit, blockhead, knucklehead, numbskull, retard, retarded, old hag, crybaby, scumbag, muppet, bollocks, bugger, twat, slut, whore, piss, pissed, pissing, crap, crappy, goddamn*, god damn, damn, damned, damnit, dammit, bloody, screw (you|him|them|that|this), screwed (us|me), go to hell, what the hell, cocksucker, douche*, turd, 🖕, 🤬',
  not: "bloody (mary|beating*|nose|war|battle|attack|coup|day|clash*|crackdown|conflict|civil|sunday), idiot-proof, (was|i'm|like) (an idiot|a moron), =prick test, damn (good|fine|great|proud|right), no-bullshit",
  // f**k, sh*t and the like
  pattern: /(?<![a-z0-9])(?:f\*+c?k?|f\*ck|sh?\*+t|b\*+t?ch|a\*\*|c\*nt)[a-z]*/g,
  cue: '*',
  weight: 3,
};

/** What a person is called or likened to. */
export const nasty: Signal = {
  words:
    'idiotic, dunce, stupid, dumb, dense, fool, foolish, loser, trash, garbage, rat, pig, swine, cow, donkey, snake, weasel, worm, slug, toad, coward, buffoon, jerk, creep, psycho, psychopath, maniac, weirdo, hopeless, crook, con artist, hag, witch, brat, princess, tyrant, control freak, drama queen, cheapskate, miser, animal, beast, monster, out of (your|his|her|their) mind, birdbrain, doorknob, slob, airhead, selfish, ungrateful, arrogant, crazy, insane, deluded, full of it, charlatan, amateur, simpleton, brain-dead, lowlife, thug, ass-kisser, narcissist, beggar, gutless, sleaze, troll, brains, failure, dinosaur, bag of (hammers|rocks), disgrace',
  not: '(trash|garbage) (bag|can|bin|disposal|truck), crazy (about|for|over|good|fast|busy|week|month|year|day), piggy bank, rat race, cheat sheet, cash cow, lab rat, guinea pig, animal (feed|health|care|welfare)',
  weight: 3,
};

/** Bad ways of a person, also said of situations. */
export const rude: Signal = {
  words:
    "nightmare, clueless, greedy, stingy, petty, lazy, rude, picky, nasty, ignorant, annoying, unbearable, insufferable, impossible, irritating, toxic, pain, bully, bullies, dictator, vampire, shark, from hell, (drives|driving) me, makes me want, (wasting|wasted|wastes) my, can't (read|count|spell|think|decide|even), no clue, no idea, knows nothing, sleazy, dishonest, unprofessional, worst, so full of, i hate, want to (strangle|punch|slap|scream), sucks, ridiculous, joke, disaster, mess, kindergarten, toddler, monkeys, moody, hysterical, irrational, childish, sick of, fed up with, tired of, cheat+, tantrum, ego, whining, brain, intellect, common sense, genius, spine, manners, stubborn, delusional, sloppy, bossy, screams, yells, asleep, circus, range of, waste your, done with",
  not: 'how rude, rude awakening, pain (point|relief|killer|free), no-brainer, shark tank, (sick|tired) of (waiting|paying|delays|long|slow|high|searching|chasing)',
  weight: 2,
};
