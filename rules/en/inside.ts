import { chains } from '../any/words/chains.ts';
import { message, messages } from '../messages/inside.ts';
import { AMOUNT, PERCENT, QUANTITY } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { books, tame } from './words/deal.ts';
import { about, writer as we } from './words/signals.ts';
import { publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: {
    we,
    about,
    news,
    chains,
    strong: {
      weight: 4,
      words:
        "between us, keep quiet, keep (it|this) (quiet|secret|low), hush, to yourself, to yourselves, don't tell, dont tell, do not tell, don't share, don't forward, dont forward, don't post, not supposed to, nobody knows, no one knows, don't know yet, doesn't know, will be told, will hear, finds out, find out, goes public, not public, not announced, not announced, not (yet|been) (announced|released|published), not official, isn't public, before (the announcement|the launch|the release|release|anyone|it is official), unannounced, unreleased, pre-release, embargo*, under wraps, under nda, top secret, internal (memo|email|figures|slides|only|report), leaked, let slip, code name, codename, secret (project|deal|client), off the record, an nda, we pretend, hasn't filed, not filed, before filing, patent filing, scrap rate, defect rate, return rate, major finding, 🤫, 🤐, not signed, nobody (in|at) the, please keep",
      not: 'find out more, find out how, find out what',
    },
    plan: {
      weight: 3,
      words:
        'confidential, roadmap, whiteboard, crm, takeover, acquisition, acquired by, merger, merge+, due diligence, lay off, laid off, layoff, let go, restructur*, closing the, closes in, close the, shut down, relocat*, price increase, raise (prices|the price|the wholesale|our price), bidding, prototype, pre-production, process parameters, source code, business plan, production plan, next model, next generation, next-generation, sneak peek, first look, first glimpse, conversion rate, insolven*, bankrupt*, exclusive agency, alloy, discontinu*, we will drop, supplier quote, our main rival, buy our',
    },
    craft: {
      weight: 2,
      words:
        'acquire+, tooling, mould, mold, drawing, recipe, formula, teaser, unveil*, investor, bank, loan, budget, revenue, turnover, resign*, recall, audit, workshop, lawyer, launch, launching, in talks, talks with, secret, screenshot, runs at, new product, patent, board, clause, meeting, agreement, staff, lease',
    },
    books,
    weak: {
      weight: 1,
      words:
        'internal, management, boss, decided, decision, client, customer, buyer, dealer, next (year|month|spring|season|quarter|week), =q1, =q2, =q3, =q4, march, april, june, july, august, september, october, november, december, january, spring, autumn, not yet, yet, before, filed, quietly, competitor, rival, lost, won, contract, exclusive, negotiat*, missed, shortfall, signing, draft, deal, plant, half, series, badly, since, investors, guess, promised, will announce, =hq, plan of, last month, refused, below',
    },
    tame,
    glad: {
      weight: -3,
      words:
        'announced, announces, proud to, happy to, excited, delighted, press release, register, join us, contact us, in stock, available, how, guide, why, oem, custom*, 3d drawing, according to, government, president, stock, book, apply, infant, internal revenue',
    },
    figure: { weight: 1, pattern: QUANTITY, cue: 'digits' },
    share: { weight: 1, pattern: PERCENT, cue: 'digits' },
    money: { weight: 1, pattern: AMOUNT, cue: 'digits' },
    lost: {
      words:
        '(lost|won) (the|a) (tender|bid|project|contract), lost our, in talks, we bid, they bid, their bid, our bid, pipeline',
    },
    bidFigure: {
      pattern:
        /(?<![\w.])\d[\d,.]*\s?(?:k|m|million|mio|thousand|usd|eur|deals|projects|%)(?![a-z])|[$€£]\s?\d[\d,.]*/g,
      cue: 'lost',
      reach: 80,
    },
    key: { words: 'password, passcode, passwd, =pwd, wifi code, wi-fi code, door code, alarm code, gate code, login' },
    keyIs: {
      pattern:
        /(?:password|passcode|passwd|pwd|code)\s?(?:(?:for|in|of|to) (?:our|the|my) [a-z0-9 -]{2,24} )?(?:is now|is|:|=|was)\s?["“]?(?=\S{0,20}\d)[^\s"”,]{4,30}/g,
      cue: 'key',
      reach: 60,
    },
    shown: { words: 'photo, picture, video, look, peek, glimpse, attached, here is, see, show+' },
    fresh: {
      words:
        'prototype, unreleased, pre-release, next model, next generation, next-generation, not patented, not filed, patent pending, before the launch',
    },
    recipe: {
      words:
        'recipe, formula, alloy, bath, trick, parameters, compound, additive, mixture, blend, secret, extruded, rest is',
    },
    dose: {
      pattern: /(?<![\w.])\d[\d.]*\s?(?:%|percent|g\/l|degrees|°|bar|min(?:utes)?|ppm|phr|parts?|rpm)(?![a-z])/g,
      cue: 'recipe',
      reach: 60,
    },
  },
  clauses: [
    { all: ['keyIs'], say: 'key', severity: 'hold', none: ['about'] },
    { all: ['lost', 'bidFigure'], within: 80, say: 'bid', none: ['about', 'tame'], mark: ['lost'] },
    { all: ['fresh', 'shown', 'we'], within: 80, say: 'new', none: ['about'], mark: ['fresh'] },
    { all: ['recipe', 'dose', 'dose'], within: 70, none: ['about', 'news'], mark: ['recipe', 'dose'] },
    {
      all: ['strong|plan|books|craft|weak|chains|tame|glad|figure|share|money', 'we'],
      least: 5,
      none: ['about'],
      mark: ['strong', 'plan', 'books', 'craft'],
    },
    {
      all: ['strong|plan|craft|weak|chains|tame|glad|figure|share|money'],
      least: 6,
      none: ['about', 'news'],
      mark: ['strong', 'plan', 'books', 'craft'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive (EU) 2016/943 art. 2 (steps to keep it secret) and EU General Court T-647/22 (a post before filing cost a design right).';

export const examples: Examples = {
  flags: [
    'Our [[forecast]] for the second half is 90,000 units, worth 2 million.',
    'A first look at our [[prototype]], patent filing is next week.',
    'Our plant is for sale, [[due diligence]] starts in May, a rival is negotiating.',
    'We [[lost the tender]], our bid was 1.4 million.',
    'The wifi [[password is Bamboo88!]] for guests of the plant.',
    'Our [[internal memo]] is out: the Wuxi plant goes in June.',
  ],
  passes: [
    'We are proud to announce the acquisition of a plant in Porto.',
    'Signing an NDA protects your drawings.',
    'Our new catalogue launches in May, see you at booth 12.',
    'Weather forecast for the fair: rain.',
    'Send us your drawing, we make the prototype in a week.',
    'Never write your password on a sticker.',
    'We keep customer information confidential.',
    'How to plan a product launch: a guide.',
    'What a week! Two audits, one fair and a birthday.',
  ],
};
