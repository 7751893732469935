import { message, messages } from '../messages/private-life.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';

const AT_WORK: When = { acts: WRITTEN, tolerance: ['low', 'medium'] };
const SHORT: When = { ...AT_WORK, length: [0, 320] };
const ALL = ['sure|mood|money|strong|some|hint|business'];
const MARK = ['sure', 'mood', 'money', 'strong'];

const rule: Rule = {
  category: 'private-life',
  severity: 'caution',
  owner: 'marketing',
  message,
  messages,
  signals: {
    business,
    sure: {
      weight: 5,
      words: `hungover, tipsy, (got|so|too|i'm|was) drunk, (got|so) wasted, pub crawl, bar hopping, strip club, one too many, puked, threw up, throwing up, smoking weed, tinder, grindr, (first|second|third|blind|worst) date, date night, dumped me, broke up, my ex, ex-(husband|wife), my (boyfriend|girlfriend|crush), ghosted me, one-night stand, hooked up, made out with, cheated on, sex life, love life, horny, he proposed, she said yes, divorce papers, got divorced, heartbroken, food poisoning, diarrhea, i'm pregnant, period cramps, (panic|anxiety) attack, mental breakdown, suicidal, kill myself, in-laws, mother-in-law, my therapist, mercury retrograde, horoscope, hate (him|her|myself|my life), my anxiety, my depression`,
    },
    mood: {
      weight: 5,
      words: `slacking, slack off, bored at work, rage quit, no motivation, called in sick, monday blues, underpaid, overworked, nepotism, under the bus, look+ busy, still in the office at`,
    },
    feel: {
      words: `=hate, sick of, so tired of, fed up, so done with, bored, don't want to, dont want to, can't be (bothered|arsed), (want|wanna|going|gonna) to quit, wanna quit, quit my, pretend+ to, cry+ (at|in), i can't with, made us, paid enough`,
    },
    job: {
      words:
        '=work, working, =job, =boss, my manager, monday, mondays, office, overtime, this place, spreadsheet, midnight, this company',
    },
    money: {
      weight: 5,
      words: `i'm broke, so broke, flat broke, until payday, till payday, payday loan, loan shark, maxed out, drowning in debt, my (rent|mortgage|bookie|bet), my savings, all in on, baccarat, blackjack, poker night, parlay, lottery ticket, hodl, got liquidated, at the casino`,
    },
    strong: {
      weight: 3,
      words: `clubbing, afterparty, all-nighter, till sunrise, until sunrise, (a|my|worst) hangover, soulmate, still single, dating, honeymoon, pregnant, (=can't|couldn't) sleep, insomnia, depressed, my fever, my surgery, my doctor, passed away, feel+ (fat|ugly|alone|empty|numb|sexy), gym selfie, beach body, leg day, my (abs|belly|diet|feelings|bestie|cat|landlord|marriage), kicked me out, fire me, tarot, wish me luck, night out, gossip, break-up, breakup, vomit+`,
    },
    some: {
      weight: 2,
      words: `=ex, boyfriend, girlfriend, wife, husband, flirt+, kiss+, jealous, awake, booze, vodka, tequila, whisky, whiskey, baijiu, beer, drank, nightclub, single again, karaoke, partying, drunk, exhausted, crying, cried, =cry, lmao, omg, ngl, tbh, bruh, haha*, ugh, idk, 😭, 😩, 💀, 🥺, 😔, 🥴, 💔, 💋, 🍻, 🍺, 🍹, 🎰, forgive me, selfie, tattoo, drama, casino, gambl+, hangover, slot machine, so sick, i'm sick, hospital, surgery, therapy, divorce, marriage, fever, flu, covid, vape, crush, bored, poker, mad at, lottery, annoyed, pyjamas`,
    },
    me: { words: "=i, i'm, =my, =me, =im, myself" },
    hint: {
      weight: 1,
      words: `single, lonely, =lost, crypto, salary, =ring, regrets, head, laptop, funeral, landlord, robbed, =lol, =u, =gonna, =wanna, =kinda, =bro, =damn, fuck*, shit, 😂, 🤣, 😅, 😍, asleep, sleep, =bed, girls, boys, mom, =mum, dad, grandma, kid, dog, tonight, midnight, =love, hate, sad, alone, tired, angry, pain, heart, hug, wine, party, bottles, weekend, friends, cute, sexy, birthday, god, sorry`,
    },
  },
  clauses: [
    { all: ['feel', 'job'], within: 40, say: 'mood', when: AT_WORK },
    { all: ['mood|business'], least: 3, within: 120, mark: ['mood'], say: 'mood', when: AT_WORK },
    { all: ['money|business'], least: 3, within: 120, mark: ['money'], say: 'money', when: AT_WORK },
    { all: ['sure|business'], least: 3, mark: MARK, when: AT_WORK },
    { all: ['sure|strong|business'], least: 3, within: 160, mark: MARK, when: AT_WORK },
    { all: ALL, least: 4, within: 'draft', mark: MARK, when: SHORT },
    { all: [...ALL, 'me'], least: 3, within: 'draft', mark: MARK, when: { ...AT_WORK, length: [0, 160] } },
    { all: ALL, least: 3, within: 'draft', mark: MARK, when: { ...SHORT, tolerance: ['low'] } },
    { all: ALL, least: 3, within: 'draft', mark: MARK, when: { ...SHORT, hours: [22, 6] } },
    { all: ['mood|money|sure|strong|business'], least: 3, within: 160, mark: MARK, severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'An American Red Cross employee posted “#gettngslizzerd” about beer from the work account (2011-02); Wang et al., SOUPS 2011, on what people regret.';

export const examples: Examples = {
  flags: [
    'Back at my desk and [[hungover]]. Never again.',
    '[[Tinder]] told me we match, and I am nervous.',
    '[[My ex]] texted at 2, and now I cannot think.',
    'Three days off with [[food poisoning]], send soup.',
    'I [[hate Mondays]] and this spreadsheet.',
    'We were [[at the casino]] again, story of my life.',
    '[[Mercury retrograde]] strikes again, everything goes wrong.',
    { text: 'so [[awake, omg]]', at: '2026-11-21T02:30:00+08:00' },
  ],
  passes: [
    'Team dinner after the fair. Thank you all for four long days!',
    'My daughter came to the booth on Saturday and handed out the samples herself.',
    'Twelve of us ran the half marathon in company shirts.',
    'Happy birthday to Lily of quality control, ten years with us!',
    "I started this factory in my father's garage with two lathes.",
    'Our wine glasses are hand blown; the vodka set ships in 20 days.',
    'New hospital beds passed the load test.',
    'Bar stools for hotel bars and nightclubs, ready to ship.',
    { text: 'hungover again', tolerance: 'high' },
    { text: 'hungover again', account: 'personal' },
  ],
};
