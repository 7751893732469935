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
        "world's (best|first|leading|most|largest|biggest|fastest|strongest|safest|number one|no.1|no. 1|#1|finest|smallest|thinnest|lightest|only|toughest|greatest|favorite|favourite), world leader, global leader, market leader, industry leader, undisputed leader, world number one, number one (brand|supplier|manufacturer|choice|company|factory|producer|in the|exporter|in china|in europe|worldwide|for), =no.1, no. 1 (brand|supplier|manufacturer|choice|company|factory|in|exporter), #1 (brand|supplier|manufacturer|choice|company|factory|in|rated|recommended|exporter|selling|best|seller|source), ranked first, ranked #1, first in the world, first in the industry, industry first, industry's first, the only (supplier|manufacturer|factory|company|product|brand|machine|one) (in|that|who|which|to|you), second to none, unrivaled, unrivalled, unmatched, unbeatable, unparalleled, unequalled, unequaled, peerless, without equal, beyond compare, nobody beats, no one beats, no one can beat, nobody can match, no one can match, no competitor can, best in the world, best in class, best-in-class, best of the best, best on the market, best on earth, best in china, best in europe, best in the industry, best in the market, best in town, best quality in, best product in, best supplier in, best price in, best manufacturer in, the very best (quality|price|product|supplier), cheapest in, lowest prices in, lowest price (on|guaranteed|worldwide|online|in), highest quality in, top quality in the, most advanced, most reliable, most trusted, most durable, most efficient, most powerful, most popular, most recommended, most effective, world-beating, world class leader, top 1, top1, top one, supreme quality, ultimate solution, perfect solution for all, leading brand in the world, revolutionary, ground-breaking, never before seen, once in a lifetime, unprecedented, national-level, the finest, the perfect, flawless, the ultimate",
      not: 'best in class awards, most popular class, ranked first alphabetically, revolutionary war, most popular questions, no.1 street',
    },
    best: {
      words:
        'the best, our best, the fastest, the strongest, the safest, the cheapest, the lightest, the quietest, the toughest, the greatest, the thinnest, the longest lasting, longest-lasting, the finest, the lowest price, the highest quality, the most durable, the most reliable, the most powerful, the most advanced',
      not: 'all the best, do our best, try our best, doing our best, our best to, strive for the best, the best we can, the best of both',
    },
    boast: {
      words:
        "unrivaled, unrivalled, unmatched, unbeatable, unparalleled, second to none, best-in-class, nothing (on the market |else |)comes close, no other (brand|supplier|factory|product|pump|motor|machine) (can|comes), like no other, world's (best|leading|largest|biggest|fastest|strongest|safest|finest|no.1), #1 (world's|in the world|brand|rated|choice|supplier|manufacturer|provider), you'll ever (have|need|own|use|buy|wear|try)",
    },
    first: {
      words:
        'the first, the only, the leading, the largest, the biggest, the top, the most, the smallest, the lowest, the highest',
      not: 'the first (time|step|half|day|week|quarter|two|three|batch|order|of|question|container|one|thing|impression|ever|meeting|visit), the only (way|thing|reason|problem|one), the most (important|common|of), the top (of|right|left), the biggest (challenge|problem|lesson|thank)',
    },
    bare: {
      words:
        'best, fastest, strongest, cheapest, safest, number one, no 1, first-class, top quality, highest quality, lowest price',
    },
    place: {
      words:
        'in china, on the market, in the market, in the industry, in the world, in its class, in europe, in asia, in america, on earth, worldwide, in the business, money can buy, you can find, you will find, than anyone, than any other, guaranteed',
    },
    goods: {
      words:
        'quality, price, supplier, manufacturer, factory, brand, product, motor, pump, machine, engine, tool, lamp, light, battery, charger, material, fabric, steel, coating, filter, bag, bottle, chair, table, furniture, tyre, tire, valve, bearing, cable, sensor, screen, phone, laptop, camera, printer, software, app, solution, service, performance, efficiency, durability, warranty, technology, system, device, equipment, on the market, in the market, in the industry, in the world, in china, in its class, of its kind, of its class, in asia, in europe, worldwide, money can buy, value, choice, deal, skincare, cream, shampoo, coffee, tea, food, mattress, vacuum, helmet, toothbrush, taste, design, under, kw, hp',
    },
    certified: {
      words:
        'ce certified, ce-certified, ce certificate, ce certification, ce certificated, ce approved, ce-approved, ce tested, ce-tested, ce approval, certified ce, certified by ce, ce verified, fda approved, fda-approved, fda certified, fda-certified, fda registered, fda-registered, fda certificate, fda certification, approved by (the |)fda, approved by (the |)us fda, certified by (the |)fda, fda authorized, iso 9001 product, iso9001 product, iso 9001 (certified|approved) (product|products|motor|motors|pump|pumps|goods|lamp|lamps|machine|machines), iso certified product, sgs approved, sgs-approved, tuv approved, tüv approved, epa approved, epa-approved, nasa approved, who approved',
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
        'cures, cure (cancer|diabetes|disease|diseases|covid|pain|acne|arthritis|insomnia|your|any|all|depression|flu|hair loss|eczema), cure for, heals, heal your, treats, treat (cancer|diabetes|disease|diseases|arthritis|insomnia|acne|depression|covid|pain|hypertension|eczema), anti-cancer, anticancer, prevents (cancer|disease|diseases|covid|flu|diabetes|infection|alzheimer|heart), prevent (cancer|covid|flu|diabetes|infection|disease|diseases), kills (99|100)*, kills (all |)(germs|bacteria|viruses|virus|covid), kill 99*, 99.9% of (germs|bacteria|viruses), lowers (blood pressure|blood sugar|cholesterol), lower (your |)(blood pressure|blood sugar|cholesterol), reduces (blood pressure|blood sugar|cholesterol|inflammation|wrinkles), boosts (immunity|your immunity|immune|your immune|the immune|testosterone|metabolism), boost (your |the |)(immunity|immune system|testosterone|metabolism), strengthens immunity, detox, detoxify, burns fat, burn fat, fat burning, fat-burning, lose weight, weight loss (pill|tea|product|guaranteed|in|without), slimming, lose (5|10|15|20)*, regrow* hair, hair regrowth, reduces (the |)(visible |)(signs of |)(aging|ageing|wrinkles|cellulite|pain), reduce (the |)(visible |)signs of (premature |)(skin |)(aging|ageing), relieves (pain|arthritis|anxiety|stress|insomnia), pain relief, anti-aging, anti-ageing, anti-wrinkle, removes wrinkles, whitening, miracle, no side effects, without side effects, clinically proven to, medically proven, scientifically proven to, doctor recommended, doctors recommend, dermatologist recommended, healing (power|effect|properties|energy), eliminates (bacteria|viruses|toxins|pain|wrinkles), virus-proof, protects (you |)(from|against) (covid|cancer|virus|viruses|radiation|5g), reverses (aging|ageing|diabetes), improves (eyesight|memory|immunity|fertility|blood circulation|sleep quality), instant relief, prevents hair loss, stop hair loss, stops hair loss, prevents aging, remedy, antiviral, antibacterial 99*',
      not: 'treats (gay|trans|black|disabled|people|his|her|its|their|workers|staff)*, treats for dogs, dog treats, treats (guests|visitors|customers|everyone|people|others|employees|you|each|every|them|us|all|the), whitening sheet, detox session at, miracle on, digital detox',
    },
    medicine: {
      words:
        'patients, research, study, researchers, scientists, drug, vaccine, clinical, fda, trial, physicians, awareness, charity, foundation, donate, hospital, screening, survivor, fundraise, hope, md, dr, pharma, biotech, health care, healthcare, world health, ecc2013, conference, progress, therapies, new treatment, closer to, oem, moq, hot selling, wholesale, machine, device, 1pc, pcs',
    },
    green: {
      words:
        'eco-friendly, eco friendly, ecofriendly, environmentally friendly, environment-friendly, environment friendly, environmentally-friendly, earth friendly, earth-friendly, planet friendly, planet-friendly, good for the planet, good for the environment, better for the planet, kind to the planet, save the planet, saves the planet, nature friendly, nature-friendly, climate friendly, climate-friendly, climate neutral, climate-neutral, climate positive, climate-positive, carbon neutral, carbon-neutral, carbon negative, carbon-negative, carbon free product, co2 neutral, co2-neutral, zero emission product, zero carbon product, zero-carbon product, net zero product, net-zero product, fully sustainable, 100% sustainable, truly sustainable, sustainable product, sustainable packaging, sustainable fashion, green product, green packaging, green choice, green energy product, biodegradable, degradable, compostable, fully recyclable, 100% recyclable, non-toxic and green, zero waste product, plastic free planet, ocean friendly, ocean-friendly, reef safe, reef-safe, chemical free, chemical-free, all natural, 100% natural, zero pollution, pollution-free, pollution free, non-polluting, zero impact, no environmental impact',
      not: 'non-biodegradable, non biodegradable',
    },
    standard: {
      words:
        'certified to, cert. no, cert no, certificate no, certificate number, grs, gots, fsc, pefc, oeko-tex, ecolabel, blue angel, energy star, epeat, cradle to cradle, en 13432, astm d6400, astm d6868, iso 14021, iso 14067, iso 14044, pas 2060, ok compost, bpi certified, according to, in accordance with, tested by, verified by, third-party verified, life cycle assessment, lca report, scs, goal, target, by 2030, by 2040, by 2050, by 2025',
    },
    catalogue: {
      words:
        'wholesale, factory direct, oem, odm, moq, custom, customized, customised, disposable, looking for, looking to purchase, request for, promotional gift, hot, pcs, 2pcs',
    },
    guarantee: {
      words:
        "100% guarantee, 100% guaranteed, 100 percent guaranteed, guaranteed results, results guaranteed, guaranteed success, guaranteed profit, guaranteed returns, guaranteed (to |)never, guaranteed not to, guaranteed to (work|last|win|sell|succeed|increase|double|pass), we guarantee 100*, zero risk, risk-free, risk free, no risk at all, never (fails|fail|breaks|break|leaks|rusts|fades|wears out|cracks|explodes|stops|overheats|needs repair|loses), will never (fail|break|leak|rust|fade|wear out|crack|stop|overheat|burn), cannot fail, can't fail, lifetime guarantee without conditions, unbreakable, indestructible, 100% safe, 100% effective, 100% reliable, 100% secure, 100% accurate, 100% satisfaction, 100% original, 100% quality, 100% success, completely safe, absolutely safe, totally safe, perfectly safe, zero defect, zero failure, zero complaints, no defects, 0 defects, no quality problem, no quality issues, always works, works every time, works for everyone, permanent, permanently, everlasting, eternal, forever, foolproof, fail-proof, failproof, money-making machine, double your (sales|income|revenue|profit|money) in, get rich, make you rich, instant results, overnight results",
      not: 'permanent magnet, permanent (team|staff|job|position|resident|employee|exhibition|display|marker|makeup|home|address|representative|waves|collection|installation|member|secretary|hair|press|mold|mould), gone forever, take forever, took forever, takes forever, forever (grateful|changed|thankful|be|in our|young|remembered|21|in|friends), permanently (closed|deleted|banned), zero defects culture, zero defect programme, risk-free rate, changed forever, change forever',
    },
    promise: {
      words:
        '(guaranteed|guarantee|guarantees) (to |)never, guaranteed not to, 100% guaranteed, guaranteed results, results guaranteed, zero risk, risk-free, risk free',
      not: 'risk-free rate, risk free rate',
    },
    goal: {
      words:
        "strive, striving, goal, aim, mission, vision, dream, want to be, hope to, become, towards, pursue, pursuit, award, awarded, winner, won, voted, ranked by, according to, named, nominated, list, finalist, study, survey, report, source:, book, movie, film, song, game, season, player, team, article, read, fortune, forbes, gartner, thank, how to, tips, ever had, we've ever, i've ever, i ever, in my life, of my life, ever seen, job, career, life lesson, advice, learn, people, friend, colleague, manager, leader, teacher, mentor, interview, hire, hiring",
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
