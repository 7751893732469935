import type { Signal } from '../../rule.ts';

/** Groups that people are born into or believe in: nation, race, faith, sex, orientation, disability, age, looks, flight. */
export const groups: Signal = {
  words:
    '(black|white|brown|asian|chinese|indian|foreign|old|elderly|young|fat|poor|deaf|blind|religious) (people|person), (black|female) (lives|worker), single (mother|men), african (men|worker), blacks, =whites, dark-skinned, =arab, jew, jewish, muslim, moslem, christians, hindus, buddhists, catholics, atheists, immigrant, migrants, refugee, asylum seeker, foreigner, gay, queer, homosexual*, lesbian, bisexual*, trans, transgender*, transsexual*, disabled, handicapped, autistic*, homeless, feminist, =woman, =women, =w0men, =females, =girls, =men, =males, the elderly, boomer, millennial, gen z, hispanic, greeks, spaniards, =poles, turks, kurds, saudis, thais, =brits, westerners, gypsy, gipsy, cripple',
  not: "=women's, =men's, =girls', (women|men) (dress*|shoes|fashion|clothing|wear)",
  // the nationalities in the plural: Indians, Russians, Filipinos
  pattern: /[a-z]{3,}(?:an|i|o)s(?![a-z])/g,
  cue: 'nationality',
  reach: 0,
};

/** Anybody: by work, by part, or as one of those who are spoken of. */
export const people: Signal = {
  words:
    'people, guy, man, lady, person, anyone, whoever, dude, folks, lawyer, politician, banker, journalist, landlord, doctor, teacher, cop, police, moderates, liberals, leftist, vegan, vegetarian, player, miner, butcher, cleaner, influencer, teenager, student, neighbour, neighbor, driver, engineer, designer, recruiter, auditor, executives, scientist, racists, democrats, republicans, reviewer, hater, commenter, artist',
};

/** Those a salesperson works with. */
export const partners: Signal = {
  words:
    'customer, client, buyer, importer, distributor, purchaser, retailer, boss, manager, management, supervisor, director, =hr, =ceo, colleague, coworker, co-worker, supplier, vendor, factory, forwarder, carrier, shipping line, inspector, customs officer, competitor, intern, our qc, sales (guy|girl|rep|team), salesman, procurement, purchasing, new (guy|girl|hire), accounting (guy|team|department), accounts department, finance department, secretary, prospect, team lead, team leader, assistant, agent, partner, trader, warehouse, courier, wholesaler, bank clerk',
  not: '(client|customer|supplier|vendor) (list|portal|base|software|service), asset manager',
};
