import { message, messages } from '../messages/politics.ts';
import type { Examples, Rule } from '../rule.ts';
import { country } from './words/signals.ts';

const rule: Rule = {
  category: 'politics',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    country,
    power: {
      words:
        'trump, biden, obama, hillary, clinton, putin, zelensky, zelenskyy, netanyahu, sharon, arafat, saddam, assad, gaddafi, erdogan, modi, xi jinping, kim jong, macron, merkel, maduro, bolsonaro, =bush, =cheney, kamala, starmer, ted cruz, marco rubio, democrat, republican, =gop, =tories, (labour|conservative|liberal|communist) party, ukip, hamas, hezbollah, kremlin, white house, the (government|left|right|regime), liberals, conservatives, left wing, right wing, congress, parliament, zionist, feminist, politician, senator, congressman, prime minister, this president, our president',
      not: 'the right (way|choice|time|product|one|people|thing|person|place|solution|partner|tool|size|fit|hands|direction|track|questions|to|of), (national|annual|world) congress, the left (side|hand)',
    },
    topic: {
      words:
        "election, *hillary*, clinton2016, berniesanders, lovewins, gamergate, ballot, referendum, brexit, impeach+, impeachment, presidential (race|campaign|candidate|debate|election|hopeful|nominee|bid|seat), primaries, electoral, caucus, (prime|foreign|defense|defence|interior|finance) minister, congressman, senator, the senate, house of representatives, lawmaker, parliament, parliamentary, white house, kremlin, supreme court, foreign policy, trump, potus, biden, obama, putin, zelensky, zelenskyy, netanyahu, arafat, bin laden, gaddafi, xi jinping, narendra modi, erdogan, macron, merkel, maduro, bolsonaro, tony blair, republican, democrat, =gop, maga, tcot, ukip, communist party, labour party, tory, left-wing, right-wing, leftist, socialist, socialism, communism, fascist, fascism, liberalism, hamas, hezbollah, taliban, al-qaida, al-qaeda, isis, islamic state, terrorist, terrorism, =nato, ceasefire, cease-fire, airstrike, air strike, missile, suicide (bomb|bomber|bombing), car bomb, roadside bomb, militant, insurgent, insurgency, guerrilla, rebel, gunmen, hostage, kidnapp(ed|ers|ing), genocide, war crime, war on terror, invasion of, invade+, annex+, west bank, gaza, peace (talks|process|deal), coup, martial law, dictator, junta, regime change, protester, protestor, demonstrator, riot police, refugee camp, illegal immigrant, illegal immigration, immigration (policy|reform|law|ban), border wall, deport+, deportation, gun control, gun violence, death penalty, abortion, unborn, right to choose, (reproductive|womens|women's|lgbt|voting) rights, pro-life, pro-choice, prolife, prochoice, planned parenthood, same-sex marriage, gay marriage, feminism, feminist, antifeminist, feminazi, patriarchy, misogyny, misogynist, gender pay gap, black lives matter, alllivesmatter, pervez musharraf, saddam hussein, waronwomen, blacklivesmatter, all lives matter, police brutality, white supremacy, separatist, two-state solution, nuclear weapon, nuclear (talks|program|programme|deal|ambitions), stop the war, civil war, ukraine war, war in (ukraine|gaza|iraq|syria|afghanistan|sudan|yemen), apartheid, human rights (abuse|violation|record|activist), political (party|prisoner|crisis|leader|campaign), politics, politician, obamacare, benghazi, vote (for|against), voted (for|against), voting (for|against), voter, one china, free tibet, taiwan independence, hong kong protest, south china sea, state of emergency, climate change (denier|hoax|is real), climate (justice|denier|denial|hoax), ipcc, security council, foreign ministry, state department, troops, u.s. forces",
      not: 'politics-free, office politics, company politics, troops of, election of (officers|directors), board election',
    },
    weak: {
      words:
        'president, minister, government, army, military, soldier, police, killed, bomb, bombing, bombed, blast, attack, explosion, explode+, vote, voter, party, campaign, regime, conflict, war, border, crisis, militia, violence, violent, sanction, treaty, diplomat, diplomatic, ambassador, opposition, prime, united nations, u.n, =un, summit, nuclear, tribal, clash, raid, detain+, detainee, prison, jail+, refugee, conservative, liberal, democracy, freedom, rights, protest, embassy, cia, fbi, pentagon, baghdad, fallujah, najaf, kabul, tehran, darfur, jerusalem, palestinian, israeli, iraqi, afghan, chechen, iranian, sudanese, syrian, north korean',
      not: 'vice president, president and ceo, president & ceo, president of (sales|marketing|operations|our|the company|global|product), company president, party (dress|supplies|supply|decoration|decorations|balloon|balloons|favor|favors|hat|hats), (marketing|email|our|ad) campaign, price war, war room, crisis management',
    },
    stance: {
      words:
        'should, must, deserve+, (stand|stands|standing|down) with, support+, oppose+, condemn+, boycott+, shame on, free, resign, is a (liar|criminal|murderer|crook|dictator|terrorist|racist|disgrace|joke|fascist|puppet), are (liars|criminals|murderers|crooks|terrorists|racists|fascists|destroying|ruining), impeach+, vote (for|against|out), voting for, hate+, love+, idiot, moron, corrupt, illegal, wrong, lies, lied, lying, disgusting, evil, to blame, glory to, defeat+, destroy+, committing, commits, war criminal, has no right, have no right, started this war, stop (bombing|killing|the war|supporting), genocide, killing children, killing civilians',
    },
    verdict: {
      words:
        'should, must, deserve+, is a (liar|criminal|terrorist|racist|disgrace|joke|fascist), are (liars|criminals|terrorists|racists|fascists), shame, disgrace, has no right, have no right, stop (bombing|killing|occupying|invading), genocide, evil, to blame, commits, war crimes, aggressor, has the right to defend, is right to, bully, terrorist state, invader, corrupt, will win, will lose, forever',
    },
    slogan: {
      words:
        'free (palestine|tibet|hong kong|gaza|ukraine|iran|taiwan|kashmir), freepalestine, standwithukraine, stand with (ukraine|israel|gaza|palestine|russia|taiwan|hong kong|trump|iran), standwithisrael, (i|we) support (trump|biden|israel|palestine|ukraine|russia|hamas|putin|the war|brexit), from the river to the sea, slava ukraini, glory to ukraine, make america great again, maga, trump2024, vote (trump|biden|labour|republican|democrat|conservative|no to|yes to), (fuck|screw|down with|death to|shame on) (trump|biden|putin|israel|russia|america|china|iran|hamas|ukraine|the government|nato|zelensky), no war, stop (the war|the genocide|bombing), end the occupation, prolifeyouth, wakeupamerica, defund the police, abolish ice, build the wall, lock her up, taiwan is (a country|part of china|not part of china|independent), tibet is not, crimea is (russia|ukraine|russian|ukrainian), not my president, resist',
      not: 'water resist, corrosion resist',
    },
    trade: {
      words:
        'market, customer, client, buyer, ship, shipping, shipment, order, delivery, deliver, warehouse, freight, port, export, import, supplier, product, factory, price, partner, team, office, exhibition, fair, booth, distributor, container, lead time, agent, arrive, holiday, season, visit, website, sales, business, invest, investment, manufacturing, bank, fund, program, programme, community, patients, company, economy, gdp, growth, expand, expansion, packaging, label, regulation, certificate, voltage, plug, adapter, flag',
    },
  },
  clauses: [
    { all: ['slogan'], severity: 'hold', say: 'stance' },
    { all: ['power', 'stance'], within: 30, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['country', 'verdict'], within: 22, ordered: true, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['topic'] },
    { all: ['weak'], least: 3, mark: ['weak'], none: ['trade'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Marriott dismissed the employee whose work account liked a political post, after China closed its booking channels for a week (Quartz, 2018-03).';

export const examples: Examples = {
  flags: [
    '[[Israel should]] stop this at once.',
    'We [[stand with Ukraine]], today and always.',
    'So the [[election]] results are in. What a night!',
    '[[Trump is a criminal]] and everyone knows it.',
    'The [[prime minister]] resigned this morning.',
    'My thoughts on the [[ceasefire]] in the Middle East.',
    '[[Putin must]] pay for what he did.',
    { text: 'so true', act: 'repost', author: 'Somebody', target: 'Vote for Trump, he will fix it all.' },
  ],
  passes: [
    'Ships to Israel and Turkey',
    'Our team in Ukraine keeps delivering on time.',
    'Germany should be our next market: three customers already.',
    'Meet our vice president of sales at the fair.',
    'The president of our company visited the plant in Mexico.',
    'Best wishes to our partners in Russia for the new year.',
    'New party supplies in stock: balloons, hats and candles.',
    'A price war helps nobody.',
    'How we cut office politics out of product meetings.',
    'Corrosion resist coating for marine bolts.',
  ],
};
