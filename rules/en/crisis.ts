import { MOURNING } from '../any/words/mourning.ts';
import { message, messages } from '../messages/crisis.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';

const ANSWERS: When['acts'] = ['comment', 'reply', 'repost'];
const MISHAP =
  'recall, lead in, fire, explosion, explode+, accident, spill, scandal, lawsuit, breach, hacked, investigation, fined, bankrupt, layoffs, unpaid wages, pollut*, poison*, toxic, phthalates, unsafe, police, journalist, hospital, death, =dead, die, died, banned, fell, burned, burnt, injured, hurt, leak, rumour, rumor';

const rule: Rule = {
  category: 'crisis',
  severity: 'hold',
  owner: 'marketing',
  message,
  messages,
  signals: {
    sale: {
      words:
        'promo, use code, with code, voucher, (shop|order|buy) now, special offer, best price, bargain, clearance, free (shipping|delivery), stock up, in stock, ready to ship, black friday, limited (time|offer), new (arrival|collection|product), perfect time',
    },
    cheer: {
      words:
        'celebrat*, (excited|thrilled|proud) to, introducing, now (available|live), cheers, happy, 🎉, 🎊, 🥳, 🍾, 🎁',
    },
    grief: {
      words:
        'thoughts (are|go), prayers, condolences, sympathy, pray+ for, rest in peace, =rip, in memory of, their lives, loss of life, mourn+, death toll, victims, so sad for, our hearts',
    },
    disaster: {
      words:
        'earthquake, quake, flood, hurricane, typhoon, tsunami, wildfire, shooting, bombing, plane crash, cyclone, tornado, landslide, tragedy, terror attack, blackout, pandemic, war, fire, heatwave',
      not: 'fire (door|alarm|pit|resistant|rated), trade war, price war, flood light',
    },
    moment: {
      words:
        'after the, since the, during the, the news, =again, yesterday, last night, deadly, devastating, terrible, broke out, just hit, timing',
    },
    aid: {
      words:
        'donat+, donation, proceeds, relief, charity, fundrais*, red cross, red crescent, volunteer, free of charge, at cost, =aid',
    },
    day: {
      words:
        'september 11, 9/11, anzac day, remembrance day, armistice day, holocaust, hiroshima, massacre, qingming, tomb sweeping, day of mourning, pearl harbor, ashura, yom kippur, genocide, good friday',
    },
    china: {
      pattern:
        /\b(?:(?:7(?:th)? (?:of )?july?|(?:18(?:th)? (?:of )?sept?(?:ember)?)|(?:13(?:th)? (?:of )?dec(?:ember)?))|(?:july? 7|sept?(?:ember)? 18|dec(?:ember)? 13)(?:th)?)\b/g,
      cue: 'event',
    },
    america: { pattern: /\b(?:11(?:th)? (?:of )?sept(?:ember)?|sept(?:ember)? 11(?:th)?|9\/11)\b/g, cue: 'event' },
    japan: {
      pattern:
        /\b(?:[69](?:th)? (?:of )?aug(?:ust)?|aug(?:ust)? [69](?:th)?|11(?:th)? (?:of )?march|march 11(?:th)?)\b/g,
      cue: 'event',
    },
    korea: { pattern: /\b(?:16(?:th)? (?:of )?april|april 16(?:th)?)\b/g, cue: 'event' },
    anzac: { pattern: /\b(?:25(?:th)? (?:of )?april|april 25(?:th)?)\b/g, cue: 'event' },
    land: { words: '=china, chinese, nanjing, beijing, shanghai' },
    event: {
      words:
        'launch+, grand opening, =sale, on sale, unveil+, party, lucky draw, discount, % off, special, deals, promotion, livestream, giveaway',
    },
    hurt: {
      words:
        'were burned, burned, burnt, injured, were hurt, killed, poisoned, electrocuted, exploded, caught fire, recalled, breached, hacked, leaked, stolen, raided, arrested, contaminated, stole, laying off, laid off, defective, child labour, child labor',
    },
    mishap: { words: MISHAP },
    accused: { words: MISHAP, in: 'target' },
    ours: { words: '=our', names: 'own' },
    stand: {
      words:
        "(don't|do not) (believe|share), rumour, rumor, lying, to blame, fake, all lies, smear, not us, not our, nothing to do with, we (regret|deny|admit|knew), our (fault|mistake), refund everyone, what recall, nobody died, no comment, calm down, so what, finding out, haven't told, didn't tell, keep quiet, can't say, stay tuned, please ignore, boss knew, compensate, paid by, exaggerated, relax, misunderstanding, not tell, knew about, we warned, are safe",
    },
    negation: { words: "=not, never, =no, without, prevent+, avoid+, don't, didn't" },
  },
  clauses: [
    { all: ['sale|event|cheer'], least: 1, within: 'draft', say: 'window', when: { acts: WRITTEN, crisis: true } },
    { all: ['day', 'event|cheer'], within: 30 },
    { all: ['grief', 'sale|event'], within: 'draft', none: ['aid'], when: { length: [0, 600] } },
    { all: ['disaster', 'moment', 'sale|event'], within: 'draft', none: ['aid'], when: { length: [0, 200] } },
    { all: ['disaster', 'event'], within: 9, ordered: true, none: ['aid'] },
    {
      all: ['sale|event|cheer'],
      least: 1,
      within: 'draft',
      say: 'ownDay',
      severity: 'caution',
      when: { days: ['own'] },
    },
    ...MOURNING.map(
      (when) =>
        ({ all: ['sale|event|cheer'], least: 1, within: 'draft', say: 'day', severity: 'caution', when }) as const,
    ),
    { all: ['america', 'event'], within: 50, say: 'date', severity: 'caution', when: { markets: ['US'] } },
    { all: ['china', 'event'], within: 50, say: 'date', severity: 'caution', when: { markets: ['CN'] } },
    { all: ['japan', 'event'], within: 50, say: 'date', severity: 'caution', when: { markets: ['JP'] } },
    { all: ['korea', 'event'], within: 50, say: 'date', severity: 'caution', when: { markets: ['KR'] } },
    { all: ['anzac', 'event'], within: 50, say: 'date', severity: 'caution', when: { markets: ['AU', 'NZ'] } },
    { all: ['china', 'event', 'land'], say: 'date', severity: 'caution' },
    { all: ['china|america', 'event'], within: 40, say: 'date', severity: 'info' },
    {
      all: ['hurt|mishap', 'stand'],
      within: 'draft',
      say: 'statement',
      severity: 'caution',
      when: { acts: WRITTEN, length: [0, 300] },
    },
    { all: ['stand'], say: 'statement', severity: 'caution', when: { acts: ANSWERS, target: ['accused'] } },
    { all: ['hurt', 'ours'], within: 40, mark: ['hurt'], say: 'statement', severity: 'caution', none: ['negation'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Kenneth Cole #Cairo (2011) and Celeb Boutique #Aurora (2012) sold beside a tragedy; Sony China was fined CNY 1 million over a launch set for 7 July (2021).';

export const examples: Examples = {
  flags: [
    'Our [[thoughts are with the victims in Türkiye. Take 20 % off]] all tents this week with code HOPE.',
    { text: 'New colours in! Flash [[sale]] this weekend.', crisis: true },
    { text: 'New colours in! Flash [[sale]] this weekend.', crisis: { level: 3 } },
    {
      text: 'New colours in! Flash [[sale]] this weekend.',
      dates: [{ day: '2026-11-21', name: 'Founder’s memorial', markets: ['DE'] }],
      markets: ['DE'],
    },
    { text: '[[Discount]] on all valves.', at: '2026-09-11T09:00:00-04:00', markets: ['US'] },
    { text: 'We [[launch the new pump on 7 July]].', markets: ['CN'] },
    '[[9/11 sale]]: everything must go.',
    'Yes, two customers [[were burned]] by our heater last week.',
    {
      text: 'The laboratory is [[lying]].',
      act: 'reply',
      author: 'Watchdog',
      target: 'Phthalates found in toys of this brand.',
    },
  ],
  passes: [
    'Our thoughts are with the people of Valencia tonight.',
    'After the earthquake we donate 500 tents; 10 % of every sale goes to the Red Cross.',
    'Our fire doors held for 90 minutes in the test.',
    'Flood lights on sale, 30 % off until Friday.',
    { text: 'Discount on all valves.', at: '2026-09-11T09:00:00+08:00', markets: ['DE'] },
    { text: 'We are closed today. Please write to us tomorrow.', crisis: true },
    { text: 'Flash sale this weekend.', crisis: { markets: ['DE'] }, markets: ['BR'] },
    { text: 'Flash sale this weekend.', dates: [{ day: '11-21', name: 'Memorial', markets: ['DE'] }], markets: ['FR'] },
    'We have never had a recall in 20 years.',
    'Visit us at the fair from 9 to 12 September, hall 4.',
    'Memorial Day sale starts Friday.',
    'How to prevent a data breach: five steps for small firms.',
  ],
};
