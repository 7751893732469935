import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'marketing',
  message: {
    zh: {
      what: '「{text}」说得太绝对',
      why: '没有证据的「最」「第一」会被同行举报,也让人不信。',
      suggest: '换成能查证的说法',
    },
    en: {
      what: '“{text}” is an absolute claim',
      why: 'Without proof a rival can challenge it, and buyers trust figures more.',
      suggest: 'You could say what was measured, by whom and when',
    },
  },
  messages,
  signals: {
    number: {
      words:
        "world's (best|first|leading|most|largest|biggest|fastest|strongest|safest|number one|no.1|#1|finest|smallest|thinnest|lightest|only|toughest|greatest|favorite|favourite), (world|global|market|industry|undisputed) leader, (number one|no. 1|#1) (brand|supplier|manufacturer|choice|company|factory|producer|exporter|source|seller|in|worldwide|rated|recommended|selling|best), =no.1, ranked (first|#1), first in the (world|industry), industry first, industry's first, the only (supplier|manufacturer|factory|company|product|brand|machine|one) (in|that|who|which|to|you), second to none, unrivaled, unrivalled, unmatched, unbeatable, unparalleled, (nobody|no one) (beats|can beat|can match), no competitor can, best-in-class, best of the best, best (quality |product |price |supplier |manufacturer |)(in|on) (the world|the market|the industry|earth|china|europe|town), the (very best|finest|perfect|ultimate), cheapest in, lowest price (in|on|online|guaranteed|worldwide), (highest|top) quality in, most (advanced|reliable|trusted|durable|efficient|powerful|popular|recommended|effective), world-beating, top 1, revolutionary, ground-breaking, unprecedented, national-level, flawless",
      not: 'most popular questions, revolutionary war, no.1 street',
    },
    best: {
      words:
        'the (best|fastest|strongest|safest|cheapest|lightest|quietest|toughest|greatest|thinnest|finest|lowest price|highest quality), our best, longest-lasting, the most (durable|reliable|powerful|advanced)',
      not: '(all the|do our|try our|doing our|strive for the) best, our best to, the best we can, the best of both',
    },
    boast: {
      words:
        "unrivaled, unrivalled, unmatched, unbeatable, unparalleled, second to none, best-in-class, no other (brand|supplier|factory|product|pump|motor|machine) (can|comes), like no other, world's (best|leading|largest|biggest|fastest|strongest|safest|finest|no.1), #1 (world's|in the world|brand|rated|choice|supplier|manufacturer|provider), you'll ever (have|need|own|use|buy|wear|try)",
    },
    first: {
      words: 'the (first|only|leading|largest|biggest|top|most|smallest|lowest|highest)',
      not: 'the first (time|step|half|day|week|quarter|two|three|batch|order|of|question|container|one|thing|impression|ever|meeting|visit), the only (way|thing|reason|problem|one), the most (important|common|of), the top (of|right|left), the biggest (challenge|problem|lesson|thank)',
    },
    bare: {
      words:
        'best, fastest, strongest, cheapest, safest, number one, no 1, first-class, top quality, highest quality, lowest price',
    },
    place: {
      words:
        'in (china|the market|the industry|the world|its class|europe|asia|america|the business), on the market, on earth, worldwide, money can buy, you can find, you will find, than anyone, than any other, guaranteed',
    },
    goods: {
      words:
        'quality, price, supplier, manufacturer, factory, brand, product, motor, pump, machine, engine, tool, lamp, light, battery, charger, material, fabric, steel, filter, bag, bottle, chair, table, furniture, tire, valve, bearing, cable, sensor, screen, phone, laptop, camera, printer, software, app, solution, service, performance, efficiency, durability, warranty, technology, system, device, equipment, on the market, in (the market|the industry|the world|china|its class|asia|europe), of its kind, of its class, worldwide, money can buy, value, choice, deal, skincare, cream, shampoo, coffee, tea, food, mattress, vacuum, taste, design, under, kw, hp',
    },
    certified: {
      words:
        'ce-(certified|certificate|certification|certificated|approved|approval|tested|verified), certified (by |)ce, fda-(approved|certified|registered|certificate|certification|authorized), (approved|certified) by (the |)(us |)fda, iso 9001 (certified |approved |)(product|motor|pump|goods|lamp|machine), iso9001 product, iso certified product, (sgs|tuv|tüv|epa|nasa)-approved',
    },
    news: {
      words:
        'drug, therapy, vaccine, indication, sNDA, biologics, trial, patients with, advisory committee, treatment of, treatment for, phase 3, phase iii, tablet, injection, pharma, medicine, oncology, psoriasis, fda approval, ruling, generic, said, says, announced, reuters, ap, according, chairman, ceo, nasa, scientists, researchers, coding, students, university, country, government',
    },
    wording: {
      words:
        "what does, what is, myth, misleading, there is no, no such thing, is not, not a, don't say, avoid saying, explained, means, vs, not an approval, declaration of conformity, doc available",
    },
    efficacy: {
      words:
        'cures, cure (for|cancer|diabetes|disease|covid|pain|acne|arthritis|insomnia|your|any|all|depression|flu|hair loss|eczema), heals, heal your, treats, treat (cancer|diabetes|disease|arthritis|insomnia|acne|depression|covid|pain|hypertension|eczema), anti-cancer, anticancer, prevent+ (cancer|disease|covid|flu|diabetes|infection|alzheimer|hair loss|aging), kill+ (all |)(germ|bacteria|virus|covid|99%|99.9%|99.99%), 99.9% of (germs|bacteria|viruses), (lower|reduce)+ (your |)(blood pressure|blood sugar|cholesterol|inflammation|wrinkle), boost+ (your |the |)(immunity|immune|testosterone|metabolism), strengthen+ immunity, detox, detoxify, burn+ fat, fat-burning, lose weight, weight loss (pill|tea|product|guaranteed|in|without), slimming, lose (5|10|15|20)*, regrow+ (your |)hair, hair regrowth, reduce+ (the |)(visible |)(signs of |)(premature |)(skin |)(aging|ageing|cellulite|pain), relieve+ (pain|arthritis|anxiety|stress|insomnia), pain relief, anti-aging, anti-ageing, remove+ wrinkles, whitening, miracle, (no|without) side effects, (clinically|medically|scientifically) proven to, (doctor|dermatologist) recommended, doctors recommend, healing (power|effect|properties|energy), eliminate+ (bacteria|virus|toxin|pain|wrinkle), virus-proof, protect+ (you |)(from|against) (covid|cancer|virus|radiation|5g), reverse+ (aging|ageing|diabetes), improve+ (eyesight|memory|immunity|fertility|blood circulation|sleep quality), instant relief, stop+ hair loss, remedy, antiviral',
      not: 'treats (gay|trans|black|disabled|people|his|her|its|their|workers|staff|guests|visitors|customers|everyone|others|employees|you|each|every|them|us|all|the), dog treats, miracle on, digital detox',
    },
    medicine: {
      words:
        'patients, research, study, researchers, scientists, drug, vaccine, clinical, fda, trial, physicians, awareness, charity, foundation, donate, hospital, screening, survivor, hope, md, dr, pharma, biotech, health care, healthcare, conference, progress, therapies, new treatment, closer to, oem, moq, hot selling, wholesale, machine, device, 1pc, pcs',
    },
    green: {
      words:
        '(eco|environment|planet|earth|nature|climate|ocean)-friendly, ecofriendly, environmentally-friendly, (good|better) for the (planet|environment), kind to the planet, save+ the planet, climate-(neutral|positive), carbon-(neutral|negative), co2-neutral, (carbon-free|zero-emission|zero-carbon|net-zero|zero-waste) product, (fully|100%|truly) sustainable, sustainable (product|packaging|fashion), green (product|packaging|choice|energy product), biodegradable, degradable, compostable, (fully|100%) recyclable, reef-safe, chemical-free, (all|100%) natural, zero (pollution|impact), pollution-free, non-polluting, no environmental impact',
      not: 'non-biodegradable',
    },
    standard: {
      words:
        'certified to, cert. no, cert no, certificate no, certificate number, grs, gots, fsc, pefc, oeko-tex, ecolabel, blue angel, energy star, cradle to cradle, en 13432, astm, iso 14021, ok compost, according to, in accordance with, (tested|verified) by, third-party verified, life cycle assessment, goal, target, by (2025|2030|2040|2050)',
    },
    catalogue: {
      words:
        'wholesale, factory direct, oem, odm, moq, custom, customized, customised, disposable, looking for, looking to purchase, request for, promotional gift, hot, pcs, 2pcs',
    },
    guarantee: {
      words:
        "(100%|100 percent) guarantee+, guaranteed (results|success|profit|returns|not to), results guaranteed, guaranteed (to |)never, guaranteed to (work|last|win|sell|succeed|increase|double|pass), we guarantee 100*, zero risk, risk-free, no risk at all, never (fails|fail|breaks|break|leaks|rusts|fades|wears out|cracks|explodes|stops|overheats|needs repair|loses), will never (fail|break|leak|rust|fade|wear out|crack|stop|overheat|burn), cannot fail, can't fail, unbreakable, indestructible, 100% (safe|effective|reliable|secure|accurate|satisfaction|original|quality|success), (completely|absolutely|totally|perfectly) safe, (zero|no|0) (defect|failure), zero complaint, no quality (problem|issue), always works, works (every time|for everyone), permanent, permanently, everlasting, eternal, forever, foolproof, fail-proof, failproof, double your (sales|income|revenue|profit|money) in, get rich, make you rich, (instant|overnight) results",
      not: 'permanent (magnet|team|staff|job|position|resident|employee|exhibition|display|marker|makeup|home|address|representative|member|mold|mould), (gone|take|took|takes|changed|change) forever, forever (grateful|changed|thankful|be|in our|young), permanently (closed|deleted|banned), zero defects (culture|programme), risk-free rate',
    },
    promise: {
      words:
        '(guarantee|guaranteed) (to |)never, guaranteed not to, 100% guaranteed, guaranteed results, results guaranteed, zero risk, risk-free',
      not: 'risk-free rate',
    },
    goal: {
      words:
        "strive, striving, goal, aim, mission, vision, dream, want to be, hope to, become, towards, pursue, pursuit, award, awarded, winner, won, voted, ranked by, according to, named, nominated, list, finalist, study, survey, report, source:, book, movie, film, song, game, season, player, team, article, read, fortune, forbes, gartner, thank, how to, tips, ever had, (we've|i've|i) ever, in my life, of my life, ever seen, job, career, advice, learn, people, friend, colleague, manager, leader, teacher, mentor, interview, hire, hiring",
    },
    ours: {
      words:
        "=our, =we, =ours, =us, =buy, choose, shop now, order now, this (motor|pump|machine|lamp|tool|bag|bottle|chair|cream|product|device|charger|battery), these, it is, it's, is the, introducing, meet the, available now",
      names: 'own',
    },
  },
  clauses: [
    {
      all: ['certified'],
      say: 'certified',
      none: ['wording', 'news'],
      fix: { put: { zh: '带 CE 标志,可提供符合性声明', en: 'CE-marked, declaration of conformity available' } },
    },
    { all: ['efficacy'], say: 'efficacy', none: ['medicine', 'wording'] },
    { all: ['green'], say: 'green', none: ['standard', 'wording', 'catalogue'] },
    { all: ['guarantee', 'ours'], say: 'guarantee', none: ['goal'], mark: ['guarantee'] },
    { all: ['number', 'ours'], none: ['goal'], mark: ['number'] },
    { all: ['number', 'goods'], within: 30, none: ['goal', 'news'], mark: ['number'] },
    { all: ['boast'], none: ['goal', 'news'] },
    { all: ['best', 'goods'], within: 16, ordered: true, none: ['goal', 'news'] },
    { all: ['first', 'goods', 'ours'], within: 24, none: ['goal', 'news'], mark: ['first'] },
    { all: ['bare', 'place'], within: 30, ordered: true, none: ['goal', 'news'] },
    { all: ['promise'], say: 'guarantee', none: ['goal'] },
    { all: ['guarantee'], severity: 'info', say: 'guarantee' },
    { all: ['green'], severity: 'info', say: 'green' },
    { all: ['number'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FTC policy statement on advertising substantiation; Directive 2005/29/EC art. 6 and 12: a claim that can be measured needs proof.';

export const examples: Examples = {
  flags: [
    'Our pumps are [[CE certified]] and ready to ship.',
    '[[FDA approved]] face mask in stock.',
    'We make [[the best motor]] under 5 kW.',
    'An [[eco-friendly]] choice for your shop.',
    'This [[carbon neutral]] motor changes everything.',
    'This tea [[lowers blood pressure]] in two weeks.',
    'Our hinge [[never breaks]], ever.',
    "We are the [[world's leading]] maker of zips.",
  ],
  passes: [
    'CE-marked, DoC available',
    'We strive for the best service.',
    '100% cotton, 180 gsm.',
    'recycled PET 50 % (GRS cert. no. 12345)',
    'Best regards from Ningbo.',
    'Permanent magnet motor, 5 kW.',
    'Tastes best served cold.',
    'What does CE certified mean? There is no such thing.',
    'For the first time we showed the line to visitors.',
  ],
};
