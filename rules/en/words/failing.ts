import type { Signal } from '../../rule.ts';

/** Contempt: hardly ever said but of somebody. */
export const vile: Signal = {
  words:
    "liar, =lies, lied, crook, scammer, swindle+, cheat+, fraudster, rip-off, ripped off, thief, thieves, deadbeat, clown, junk, rubbish, crap, useless, pathetic, disgusting, disgrace, disgraceful, appalling, shoddy, incompeten*, clueless, unprofessional, unreliable, dishonest, unethical, shady, dodgy, corrupt, rude, rudest, lazy, laziest, arrogant, greedy, stingy, rotten, heartless, hopeless, ridiculous, overrated, overpriced, overcharge+, unacceptable, unhelpful, a joke, nightmare, never again, shame on, blacklist+, (steer|keep) clear, (don't|do not|never|wouldn't) (trust|hire|buy from|order from|work with|deal with), owes us, cut+ corners, stole, ashamed, steal+, copies us, bribe+, bribery, kickback, chargeback, (poor|low|bad) quality, deceive+, no (answer|reply|refund|response|apology|clue|idea|explanation), (lost|losing|damaged|ruined|dropped) (our|my), sloppy, poach+, knows nothing, disappeared, forged, falsified, greenwashing, buggy, flimsy, amateurs, weasel, screamed at, took credit, takes credit, (is|are|total|selling) (garbage|trash), faked, stinks, can't even, cannot even",
  not: 'lazy (susan|sunday|style), junk (mail|food)',
  weight: 3,
};

/** What goes wrong with firms, people and goods. */
export const bad: Signal = {
  words:
    "fake+, copycat, fraudulent, copied, lying, bankrupt, unpaid, overdue, haggle+, (never|doesn't|didn't|won't|can't|cannot|nobody) (pay+|paid|answer+|reply+|care+|listen+|deliver+|refund+|work+), refuse+, denied, blame+, explode+, (catch|caught|on) fire, (fall|falls|fell) apart, defective, faulty, unsafe, poison+, cadmium, deceptive, harass+, bully+, hung up, on hold, stranded, mess, chaos, sick of, fed up, tired of, wast+, careless, ugly, lol, frustrate+, so-called, terrible, horrible, awful, hiding, broke, ignores, ignored, worthless, never (arrived|came|received), nothing arrived, (zero|no) compensation, hell, under the table, (hasn't|haven't) paid, (nobody|no one) pick+, still owe+, stay away, beware of, worst, garbage, trash, boycott+, stolen, scam+, excuses, suing, sues, disaster, charged us, fell off, falls off, melted, wobbly, wiped, contain+ formaldehyde, sawdust, dead (after|within), loses (a third|half)",
  not: 'garbage (bag|bin), trash (bag|can), fake (leather|fur), imitation leather',
  weight: 2,
};

/** Counts beside a name or beside worse. */
export const weak: Signal = {
  words:
    "bad, late, delay+, cancel+, fail+, leak+, crack+, rust+, broken, break+, lost, lose+, wrong, missing, damaged, slow, poor, weak, stupid, problem, again, still, never, nobody, no one, avoid+, run, weeks, months, dirty, truth, complain+, stuck, promise+, dead, died, dies, why, can't, charged, lawsuit, reject+, fraud, sued, mislead+, counterfeit, collapse+, suck+, disappoint+, waiting, complaint, third, twice",
  weight: 1,
};

/** Speaks of one's own failing, of help, of news: no attack. */
export const calm: Signal = {
  words:
    "congrat*, well done, thank, thanks, proud, how to, =tips, checklist, guide, learn+, sorry, apologi*, please (dm|message|contact), let us know, we (never|don't|do not|won't|refuse|replaced|failed|were), our (own|mistake|fault), no (more|longer), without (a|any|leak+|delay+), protect+, prevent+, recycl*, if (a|an|the|your|one), any problem, research*, report+, police, court, judge, arrest*, officials, government, according to, said, analyst, shares, statement, percent, million, billion, quarter, quot, reuters, hateful, calling, saying, lives, help you",
  not: '(thank you|thanks) for nothing',
  weight: -3,
};
