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
    name: { capitals: true },
    strong: {
      weight: 4,
      words:
        "between (us|you and me|ourselves), keep quiet, keep (it|this) (quiet|secret|low|in|here|among), to yourself, to yourselves, (don't|dont|do not) (tell|share|forward|post|show|quote|repeat), not supposed to, nobody knows, no one knows, will be told, finds out, find out, goes public, not public, not announced, not (yet|been) (announced|released|published), not official, isn't public, before (the announcement|the launch|the release|release|anyone|it is official), unreleased, pre-release, under wraps, under nda, let slip, top secret, internal (memo|email|figures|slides|only|report), leaked, code name, codename, secret (project|deal|client), off the record, an nda, not filed, scrap rate, defect rate, return rate, 🤫, 🤐, not signed, nobody (in|at) the, please keep, you didn't hear, not out yet, not on (the|our) (website|site), nobody told, been told, has no idea i, (board|investor) deck, official (next|on|in), hasn't been, haven't (announced|told), still (secret|internal), inside info*, before (we|they) announce, announcement (in|on|is|follows), shh",
      not: 'find out more, find out how, find out what',
    },
    plan: {
      weight: 3,
      words:
        'confidential, roadmap, crm, takeover, acquisition, acquired by, merger, merge+, due diligence, lay off, laid off, layoff, let go, restructur*, closing the, close the, shut down, relocat*, price increase, raise (prices|the price|the wholesale|our price), bidding, prototype, source code, business plan, production plan, next model, next generation, next-generation, sneak peek, first look, conversion rate, insolven*, bankrupt*, exclusive agency, alloy, discontinu*, term sheet, seed round, series (a|b|c), pre-money, render, supplier quote, our bank, being (bought|sold), bought by, sold to, stop (making|producing|selling), shuts, we will drop',
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
        'internal, management, boss, decided, decision, client, customer, buyer, dealer, next (year|month|spring|season|quarter|week), =q1, =q2, =q3, =q4, march, april, june, july, august, september, october, november, december, january, spring, autumn, not yet, yet, before, filed, quietly, competitor, rival, lost, won, contract, exclusive, negotiat*, missed, sign+, slide, draft, deal, plant, half, series, since, investors, guess, promised, will announce, =hq, plan of, last month, below',
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
    key: {
      words:
        'password, passcode, passwd, =pwd, (wifi|wi-fi|door|alarm|gate|safe|entry) (code|pin), pin for, login, (api|access|secret) (key|token)',
    },
    keyIs: {
      pattern:
        /(?:password|passcode|passwd|pwd|code|pin|key|token|login)\s?(?:(?:for|in|of|to) [a-z0-9 -]{2,34} )?(?:is now|is|:|=|was)\s?["“]?(?=\S{0,20}\d)[^\s"”,]{4,30}|password (?=[^\s,]{0,20}\d)[^\s"”,]{6,30}|(?<!\w)(?:sk|pk|ak|ghp|akia|xox[bp])[_-]?\w{12,60}/g,
      cue: 'key',
      reach: 60,
    },
    shown: { words: 'photo, picture, video, look, peek, attached, here is, see, show+' },
    fresh: {
      words:
        'prototype, unreleased, pre-release, next model, next generation, next-generation, not patented, not filed, patent pending, before the launch',
    },
    recipe: {
      words:
        'recipe, formula, alloy, trick, parameters, additive, mixture, blend, anneal+, sinter+, quench+, secret, rest is',
    },
    // resin 38, chalk 12, wax 0.3
    parts: { pattern: /(?:[a-z]{3,14} (?:\d{1,3}(?:\.\d{1,2})?|\.\d{1,2}), ?){2,9}/g, cue: 'recipe', reach: 60 },
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
    { all: ['recipe', 'parts'], within: 70, none: ['about', 'news'] },
    { all: ['recipe', 'dose', 'dose'], within: 70, none: ['about'], mark: ['recipe', 'dose'] },
    {
      all: ['strong', 'weak|plan|craft|figure|share', 'name'],
      within: 60,
      none: ['about', 'news', 'glad', 'tame'],
      mark: ['strong'],
    },
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
