import { message, messages } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, general, mild, nasty, rude, sober, vile } from './words/contempt.ts';
import { groups } from './words/people.ts';
import { buyers, nationality } from './words/signals.ts';

/** A nation, and how its people are said to do business. */
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
    groups,
    counter,
    folk: {
      words:
        'driver, engineer, supplier, factory, seller, manufacturer, company, people, =men, guys, workers, forwarder, agent, staff, quality, firm, bosses, partner, vendor, exporter, visitor, girls',
    },
    conduct: {
      words:
        'cheat+, steal+, stole, =lie, lying, smelled, stink+, scammer, scam+, con men, thief, thieves, liar, rob+, copy (everything|our|all), haggling, bargain (hard|like|for), bleed, corruption, bribe+, trustworthy, be trusted, no (honour|honor|morals|manners|ethics), waste (our|your) time, free samples, for (free|nothing), ghost+, disappear+, vanish+, promise you*, empty promises, excuses, the banks, tricks, complain+, never satisfied, chaos, suspicious, careless, (the|for) price, servant, force',
      weight: 3,
    },
    tardy: {
      words:
        "late, slow, slowly, never, not, don't, won't, doesn't, refuse+, hate to, bad, last minute, chase, chasing, forever",
    },
    sweeping: {
      words:
        "always, never, only, typical, typically, born, by nature, their (blood|culture|nature|dna|genes), can't, cannot, not able to, don't, doesn't, won't, treat+ you, no sense, too",
    },
    shun: {
      words:
        "(don't|never|wouldn't|not|can't) (trust|hire|employ|sell to|ship to|deal with|work with), avoid, away from, keep the, beware of, watch out for, no more, done with, tired of, sick of, prefer, only hire",
    },
    ban: { words: '=no' },
    door: { words: 'please, allowed, here, at our, in our, booth, office, need apply' },
    pay: {
      words: 'pay, pays, paying, payment, payer, on time, deadline, their word, a contract, promise, invoice, balance',
    },
    general,
    mild,
    nasty,
    rude,
    vile,
    sober,
    calm: {
      words:
        'if a, if your, when a, tips, how to, scam alert, prevention, anti-fraud, paid on time, pays on time, asked for, requested, never cheap, not cheap, delay*, customs, thank*, happy, satisfied, great, love, loves, honest, fair, reliable, not all, ask+, visit+, order+, prefer+, like, choose+, accept+, appreciate+, welcome, friendly, polite, precise, helpful, reorder+, celebrate+',
      weight: -3,
    },
  },
  clauses: [
    {
      all: ['conduct|vile|mild|rude|calm|counter|sober', 'nationality', 'buyers|folk'],
      least: 3,
      within: 50,
      say: 'trade',
    },
    { all: ['conduct|mild|rude|calm|counter|sober', 'groups'], least: 3, within: 44, say: 'trade' },
    { all: ['tardy', 'pay', 'nationality', 'buyers|folk'], within: 36, say: 'trade', none: ['calm', 'counter'] },
    { all: ['tardy', 'pay', 'groups'], within: 30, say: 'trade', none: ['calm', 'counter', 'sober'] },
    {
      all: ['nationality', 'buyers|folk', 'general', 'mild|rude|nasty'],
      ordered: true,
      within: 40,
      say: 'trade',
      none: ['calm', 'counter', 'sober'],
    },
    { all: ['groups', 'sweeping'], ordered: true, within: 26, severity: 'caution', none: ['calm', 'counter', 'sober'] },
    {
      all: ['nationality', 'buyers|folk', 'sweeping'],
      ordered: true,
      within: 34,
      severity: 'caution',
      none: ['calm', 'counter', 'sober'],
    },
    { all: ['ban', 'groups', 'door'], ordered: true, within: 30, none: ['counter', 'sober'] },
    { all: ['shun', 'groups'], ordered: true, within: 20, severity: 'caution', none: ['counter', 'sober'] },
    {
      all: ['shun', 'nationality', 'buyers|folk'],
      ordered: true,
      within: 36,
      severity: 'caution',
      none: ['calm', 'counter', 'sober'],
    },
    { all: ['conduct', 'nationality', 'general'], within: 40, say: 'trade', none: ['counter', 'calm', 'sober'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'ICERD art. 4 and the hate-speech rules of LinkedIn, Meta and X forbid judging people by nation; buyers from there read it too.';

export const examples: Examples = {
  flags: [
    '[[Indian customers always pay late]].',
    'Never again: [[Nigerian buyers are all scammers]].',
    '[[Chinese suppliers cheat]], everybody knows.',
    'Typical, [[African clients never pay]] on time.',
    '[[Turks will promise you]] the moon and keep your deposit.',
    'Same as ever: [[Italian importers are lazy]].',
  ],
  passes: [
    'Our Indian customer visited today',
    'German customers love the new pump.',
    'Late payment? Five tips on payment terms.',
    'Three Brazilian buyers came to the booth and placed orders.',
    'Chinese New Year: our factory is closed until 12 February.',
    'Not all Chinese suppliers are cheap, and that is fine.',
    'Our Egyptian distributor always pays on time, thank you!',
    'Turkish customers asked for a lower price and got a smaller size.',
  ],
};
