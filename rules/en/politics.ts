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
        'trump, biden, obama, hillary, clinton, bernie sanders, putin, zelensky, zelenskyy, netanyahu, sharon, arafat, saddam, assad, gaddafi, erdogan, modi, xi jinping, kim jong, macron, merkel, maduro, bolsonaro, =bush, john kerry, =cheney, kamala, kavanaugh, thatcher, theresa may, boris johnson, starmer, ted cruz, rand paul, marco rubio, democrat, republican, =gop, =tories, labour party, conservative party, liberal party, communist party, =bjp, ukip, hamas, hezbollah, kremlin, white house, the government, liberals, conservatives, left wing, right wing, the left, the right, congress, parliament, zionist, feminist, the regime, politician, senator, congressman, prime minister, this president, our president',
      not: 'bush bearing, the right (way|choice|time|product|one|people|thing|person|place|solution|partner|tool|size|fit|hands|direction|track|questions|to|of), parliament hill hotel, national congress, annual congress, world congress, the left (side|hand)',
    },
    topic: {
      words:
        "election, ballot, referendum, brexit, impeach+, impeachment, presidential (race|campaign|candidate|debate|election|hopeful|nominee|bid|seat), midterms, primaries, electoral, caucus, prime minister, foreign minister, defense minister, defence minister, interior minister, finance minister, congressman, congresswoman, senator, the senate, u.s. senate, house of representatives, lawmaker, parliament, parliamentary, white house, kremlin, supreme court, foreign policy, hillary, trump, potus, biden, obama, bernie2016, clinton2016, election2016, askhillary, waronwomen, endthenra, lovewins, cdnpoli, uniteblue, readyforhillary, hillaryclinton, berniesanders, jeb2016, cruz2016, putin, zelensky, zelenskyy, netanyahu, arafat, saddam hussein, bin laden, gaddafi, kim jong un, kim jong-un, xi jinping, narendra modi, erdogan, macron, merkel, maduro, bolsonaro, tony blair, pervez musharraf, republican, democrat, =gop, maga, tcot, ukip, communist party, labour party, tory, left-wing, right-wing, leftist, socialist, socialism, communism, fascist, fascism, liberalism, hamas, hezbollah, taliban, al-qaida, al-qaeda, al qaeda, isis, islamic state, terrorist, terrorism, =nato, ceasefire, cease-fire, airstrike, air strike, missile, warplane, suicide (bomb|bomber|bombing), car bomb, roadside bomb, militant, insurgent, insurgency, guerrilla, rebel, gunman, gunmen, hostage, kidnapp(ed|ers|ing), genocide, war crime, war on terror, invasion of, invade+, annex+, annexation, occupation of, west bank, gaza, peace talks, peacekeeper, peace process, peace accord, peace deal, coup, martial law, dictator, dictatorship, junta, regime change, protester, protestor, demonstrator, riot police, refugee camp, asylum seeker, illegal immigrant, illegal immigration, immigration (policy|reform|law|ban), border wall, deport+, deportation, gun control, gun violence, second amendment, death penalty, abortion, unborn, right to choose, reproductive rights, womens rights, women's rights, womensrights, pro-life, pro-choice, prolife, prochoice, planned parenthood, same-sex marriage, gay marriage, lgbt rights, gamergate, feminism, feminist, antifeminist, antifeminism, meninist, notafeminist, feminazi, patriarchy, misogyny, misogynist, mansplaining, gender pay gap, black lives matter, blacklivesmatter, all lives matter, alllivesmatter, police brutality, white supremacy, white supremacist, separatist, secession, two-state solution, nuclear weapon, weapons of mass destruction, nuclear (talks|program|programme|deal|ambitions), stop the war, world war iii, civil war, ukraine war, war in (ukraine|gaza|iraq|syria|afghanistan|sudan|yemen), russia-ukraine, intifada, apartheid, human rights (abuse|violation|record|activist), political (party|prisoner|crisis|leader|campaign), politics, politician, welfare state, obamacare, benghazi, brexiteer, vote (for|against), voted (for|against), voting (for|against), the invasion, voter, voting rights, polling station, one china, free tibet, taiwan independence, hong kong protest, south china sea, state of emergency, embargo against, climate change (denier|hoax|is real), actonclimate, climate (justice|denier|denial|hoax), globalwarming, ipcc, security council, u.n. envoy, foreign ministry, state department, troops, u.s. forces, soldier killed, killed in (a|an) (bomb|attack|raid|clash)",
      not: 'missile command, coup de grace, politics-free, office politics, company politics, rebel wilson, troops of, best dictator, election of (officers|directors), board election',
    },
    weak: {
      words:
        'president, minister, government, army, military, soldier, police, killed, bomb, bombing, bombed, blast, attack, explosion, explode+, vote, voter, party, campaign, regime, conflict, war, border, crisis, militia, violence, violent, sanction, treaty, diplomat, diplomatic, ambassador, opposition, prime, united nations, u.n, =un, summit, nuclear, tribal, clash, raid, detain+, detainee, prison, jail+, refugee, aid agency, conservative, liberal, democracy, freedom, rights, protest, embassy, intelligence agency, cia, fbi, pentagon, baghdad, fallujah, najaf, kabul, tehran, darfur, jerusalem, palestinian, israeli, iraqi, afghan, chechen, iranian, sudanese, syrian, north korean',
      not: 'vice president, president and ceo, president & ceo, president of (sales|marketing|operations|our|the company|global|product), company president, party (dress|supplies|supply|decoration|decorations|balloon|balloons|favor|favors|hat|hats), marketing campaign, email campaign, our campaign, ad campaign, price war, war room, border (collie|line), government grant, prime day, crisis management',
    },
    stance: {
      words:
        'should, must, deserve+, stand with, stands with, standing with, support+, oppose+, condemn+, boycott+, shame on, down with, free, resign, is a (liar|criminal|murderer|crook|dictator|terrorist|racist|disgrace|joke|fascist|puppet), are (liars|criminals|murderers|crooks|terrorists|racists|fascists|destroying|ruining), impeach+, lock (him|her|them) up, vote for, vote against, voting for, vote out, hate+, love+, idiot, moron, corrupt, illegal, unjust, wrong, lies, lied, lying, disgusting, evil, to blame, victory to, glory to, defeat+, destroy+, committing, commits, war criminal, has no right, have no right, started this war, stop (bombing|killing|the war|supporting), genocide, killing children, killing civilians',
    },
    verdict: {
      words:
        'should, must, deserve+, is a (liar|criminal|terrorist|racist|disgrace|joke|fascist), are (liars|criminals|terrorists|racists|fascists), shame, disgrace, has no right, have no right, stop (bombing|killing|occupying|invading), war criminal, genocide, evil, to blame, started this war, committing, commits, war crimes, aggressor, murderers, killing children, killing civilians, has the right to defend, is right to, is wrong to, bully, terrorist state, occupier, invader, corrupt, will win, will lose, forever',
    },
    slogan: {
      words:
        'free (palestine|tibet|hong kong|gaza|ukraine|iran|taiwan|kashmir), freepalestine, standwithukraine, stand with (ukraine|israel|gaza|palestine|russia|taiwan|hong kong|trump|iran), standwithisrael, (i|we) support (trump|biden|israel|palestine|ukraine|russia|hamas|putin|the war|brexit), from the river to the sea, slava ukraini, glory to ukraine, make america great again, maga, maga2020, imwithher, feelthebern, bernie2016, clinton2016, hillary2016, trump2016, trump2024, votetrump, vote (trump|biden|labour|republican|democrat|conservative|no to|yes to), (fuck|screw|down with|death to|shame on) (trump|biden|putin|israel|russia|america|china|iran|hamas|ukraine|the government|nato|zelensky), no war, stop the war, stop the genocide, end the occupation, stop bombing, defund the police, abolish ice, build the wall, lock her up, taiwan is (a country|part of china|not part of china|independent), tibet is not, crimea is (russia|ukraine|russian|ukrainian), not my president, resist, wakeupamerica, prolifeyouth, defundpp, stopwar, notowar',
      not: 'water resist, corrosion resist, resist(s|ed)? (corrosion|water|heat|scratch)',
    },
    trade: {
      words:
        'market, customer, client, buyer, ship, shipping, shipment, order, delivery, deliver, warehouse, freight, port, export, import, supplier, product, factory, price, partner, team, office, exhibition, fair, booth, distributor, container, lead time, agent, arrive, holiday, season, visit, website, sales, business, invest, investment, manufacturing, fuel duty, citi, bank, fund, program, programme, community, patients, company, economy, gdp, growth, expand, expansion, packaging, label, regulation, certificate, voltage, plug, adapter, flag',
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
