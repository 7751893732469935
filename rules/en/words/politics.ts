import type { Signal } from '../../rule.ts';

// A finding needs a weight of 3, or of 2 beside a country: 6 and 5.5 a topic by itself, 3 with hardly a second word,
// 2 and 1.3 the air of a news page; below 0: the trade talks.

/** Leaders, parties, wars and causes that are politics wherever they are named. */
export const sure: Signal = {
  weight: 6,
  words: `
    climate (denial|denier|hoax|justice|strike), bin (laden|salman), john (howard|kerry), illegal immigra*,
    suicide bomb*, left-wing*, right-wing*, kim jong*, impeach*, *feminazi*, zelensk*, yoon suk*, *marriageequal*,
    white suprem*, mansplain*, misogyn*, peacekeep*, gerrymander*, fascis*, *feminis*, zionis*, maois*, marxis*,
    =scotus*, *hillary*, ishiba, intifada, al-qaeda, al-qaida, kishida, south china sea, antifa, =maga, lok sabha,
    kamala, =lula, obama, dalai lama, one china, hasina, che guevara, =nra, ramaphosa, junta, rohingya, =gaza,
    al-shabaab, abu ghraib, (car|roadside) bomb, chirac, vucic, milosevic, =anc, ahmadinejad, assad, =afd, apartheid,
    muslim brotherhood, planned parenthood, likud, shinzo abe, mugabe, middle east peace, oval office, anti-choice,
    pro-choice, *prochoice, jd vance, genocide, pro-life, *prolife, (gay|same-sex) marriage, farage, regime change,
    khmer rouge, air strike, airstrike, bukele, kagame, *standwithukraine, *freepalestine, trans women are, obamacare,
    cease-fire, ceasefire, (cancel|rape) culture, poilievre, albanese, white house, lai ching-te, *gamergate,
    electorate, (deep|head of|islamic|secretary of) state, two-state, duterte, musharraf, rousseff, bundestag,
    li keqiang, jinping, deng xiaoping, ethnic cleansing, bongbong, mao zedong, lee jae-myung, stoltenberg, nasrallah,
    hezbollah, yanukovych, manmohan singh, kavanaugh, (george|jeb|president) bush, hegseth, jimmy lai, karzai,
    narendra modi, *narendramodi, milei, khamenei, gaddafi, qaddafi, takaichi, rahul gandhi, houthi, koizumi, mamdani,
    khomeini, mussolini, berlusconi, meloni, al-sisi, el-sisi, pelosi, morsi, jokowi, president xi, suu kyi, benghazi,
    nazi, neo-nazi, sunak, ehud barak, hosni mubarak, suicide attack, =kkk, pkk, west bank, donald tusk, reform uk,
    secretary-general, electoral, *standwithisrael, merkel, border wall, capitol hill, exit poll, =auspol, saddam,
    boko haram, socialism, colonialism, imperialism, liberalism, communism, terrorism, sheinbaum, referendum,
    independence referendum, taliban, orban, ronald reagan, erdogan, imran khan, pezeshkian, ku klux klan, kofi annan,
    biden, blinken, tiananmen, *yesallwomen, le pen, elizabeth warren, hun sen, tsai ing-wen, von der leyen, mccain,
    sinn fein, stalin, kremlin, jiang zemin, lenin, thaksin, anutin, putin, bush administration, affirmative action,
    election, by-election, abortion, ban ki-moon, ariel sharon, macron, david cameron, boris johnson, clinton, ardern,
    preborn, unborn, government shutdown, corbyn, orbán, wen jiabao, chairman mao, hu jintao, widodo, rubio,
    lukashenko, guantanamo, bolsonaro, fidel castro, maduro, bhutto, ruto, prabowo, (gender pay|wage) gap, ukip, =bjp,
    trump, =snp, =gop, (civil|cold|world) war, supreme leader, thatcher, hitler, starmer, prime minister, filibuster,
    (black lives|lives) matter, *blacklivesmatter, tony blair, on terror, darfur, uyghur, mahmoud abbas, hamas,
    guterres, nokings, isis, illegals, midterms, wilders, bernie sanders, liz truss, (gay|trans) rights, fetus,
    =potus, arafat, downing street, knesset, far-left, far-right, alt-right, taiwan strait, brexit, notmypresident,
    second amendment, =tcot, socialist, communist, terrorist, leftist, trudeau, tinubu, netanyahu, lecornu, medvedev,
    gorbachev, lavrov, george w, martial law, theresa may, cheney, carney, patriarchy, navalny, *killary,
    police brutality, marriage equality, death penalty, (democratic|labour|republican) party, sarkozy, pedro sanchez,
    chavez, scholz, friedrich merz, ted cruz`,
  not: `
    right-wing (door|version|panel), left-wing (door|and|version), clinton (county|road|street),
    (white house|kremlin) (collection|blue|red|paint), head of state-owned, trump card, election of, blair witch,
    (annual|board|enrollment|union) election`,
};

/** Topics by themselves, unless the trade talks beside them. */
export const heavy: Signal = {
  weight: 5.5,
  words: `
    right (to choose|to life), tax (cuts|the rich), north (korea|korean), party (chairman|conference|leader),
    civil (rights movement|unrest), vote (against|blue|out), state (department|of emergency),
    ruling (coalition|party), autocra*, islamophob*, homophob*, jihad*, defund*, radicali*, disarm*, totalitarian*,
    authoritarian*, insurgen*, chechen*, assassinat*, kidnap*, tortur*, anarchis*, nationalis*, populis*, islamis*,
    extremis*, separatis*, abduct*, atrocit*, extradit*, antisemit*, despot*, contracept*, anti-vax*, invade+, veto+,
    deport+, oust+, propaganda, iaea, crimea, =cia, euthanasia, militia, guerrilla, korean peninsula, islamabad,
    warhead, mossad, exiled, undocumented, ice raid, battlefield, warlord, no-confidence,
    (scottish|taiwan) independence, *taiwanindependence, truce, comrade, espionage, hostage, general strike, woke,
    assault rifle, missile, hate crime, wartime, voting machine, frontline, warfare, massacre, (lower|upper) house,
    vaccine mandate, running mate, the senate, (51st|police) state, confidence vote, =idf, pyongyang, beheading,
    shelling, uprising, rioting, (mass|school) shooting, spying, rafah, (free|freedom of) speech, oligarch,
    territorial, congressional, unconstitutional, security council, pension reform, *racism, capitalism, *sexism,
    plutonium, asylum, republican, politician, libertarian, gunman, congressman, partisan, bipartisan, tibetan,
    gunmen, sworn in, rebellion, invasion, deportation, annexation, insurrection, sedition, chemical weapon, treason,
    ambassador to, =nato, kosovo, =ccp, warship, censorship, dictatorship, coup, (iraq|ukraine) war, anti-war,
    antiwar, invader, (executive|law and) order, lawmaker, voter, protester, kashmir, legislator, senator, dictator,
    traitor, protestor, donbas, tear gas, politics, falklands, tories, conservatives, my taxes, liberals, bear arms,
    reparations, house of commons, mps, troops, open borders, settlers, rioters, ministers, demonstrators,
    (reproductive|voting) rights, *bigots, caucus, diplomat, democrat, militant, (black|female|woman) president,
    dissident, parliament, anti-government, riot, ballot, (constitutional|criminal|supreme) court, sexist,
    rule of law, curfew, democracy, pro-democracy, mutiny, tyranny, envoy, paramilitary, parliamentary, tory,
    landslide victory, homeland security, sovereignty, amnesty`,
  not: `
    frontline (worker|staff|team), territorial (exclusiv*|rights|protection), riot (shield|helmet|gear|games),
    coup de, politics-free, disarm the, tortured myself, voting booth, missile model, dance marathon, hostage to,
    (office|company|workplace|corporate|internal|team) politics, discuss politics, ballot boxes, run riot,
    torture test, fuel turnout, data sovereignty`,
};

/** Topics with hardly a second word. */
export const medium: Signal = {
  weight: 3,
  words: `
    hardline*, embezzl*, mercenar*, repress*, oppress*, persecut*, denounce+, repeal+, condemn+, summon+, indict+,
    protest+, mainstream media, diplomatic, patriotic, shot dead, wounded, besieged, marched, jailed, toppled,
    imprisoned, inaugurated, voted, ousted, injustice, life sentence, grenade, refugee, minimum wage, reshuffle,
    regime, landmine, throne, welfare, legislature, senate, right to vote, =conservative, *bombing, looting, lynch,
    clash, =fbi, =doj, political, constitutional, tribunal, =liberal, homosexual, rebel, turmoil, opinion poll,
    death toll, =capitol, national anthem, patriotism, msm, uranium, =u.n, (fighting|killed) in, embargo on, pentagon,
    african union, liberation, re-election, corruption, anti-corruption, constitution, =un, gunned down, crackdown,
    veto, manifesto, (my|our) mp, cover-up, transgender, soldier, minister, pollster, (candidate|running|vote) for,
    councillor, =libs, detainees, billionaires, killings, =rebels, kills, to the polls, =dems, civilians,
    united nations, round of sanctions, fighters, human rights, fake news, combat, state visit, revolt, migrant,
    incumbent, (for|former|new) president, european parliament, law enforcement, justice department, vote count,
    unrest, blacklist, rapist, activist, sanctions against, turnout, carbon tax, diplomacy, first lady, monarchy,
    general assembly, politically, bribery, artillery, bigotry`,
  not: `
    conservative (estimate|forecast|approach), vote for (us|our|the|your|me|it|booth), toy (bombing|soldier),
    voted (best|one|the best|number|most), combat (corrosion|rust), weapons-grade, constitution of,
    politically neutral, minister of fun, political map, price war, quit+ over, liberal arts, rust-combat,
    (great|good|record) turnout`,
};

/** Words of news pages that a country beside them makes a topic. */
export const sharp: Signal = {
  weight: 2,
  words: `
    escalat*, accuse+, seize+, detain+, murder+, vow+, bomb, ethnic, exploded, rigged, torched, attacked, killed,
    resigned, banned, injured, suspected, arrested, raid, landlord, police, violence, detainee, nominee, storm+ the,
    bernie, opened fire, vote, standoff, killing of, gang, killing, global warming, injuring, bullying, bush, modi,
    gandhi, attack, presidential, attorney general, jail, =reagan, spokeswoman, spokesman, resign, slain, allegation,
    legislation, occupation, immigration, accusation, faction, coalition, opposition, detention, cameron, prison,
    nixon, showdown, liar, new leader, attacker, prisoner, westminster, blair, chancellor, abbas, spies, deaths,
    climate crisis, sanctions, sanders, governments, elect, immigrant, president, paris agreement, shot, corrupt,
    arrest, racist, journalist, presidency, deadly, enemy, spy, military, kerry, merz`,
  not: `
    military (grade|green|spec|standard), shot (blasting|peening), vote for (it|booth|me|your),
    vote for (us|our|the best), (bath|seed) bomb, bomb-shaped, president's award, attack the, president of, bushing,
    heart attack, president (and|&) ceo, bush hammer, new westminster, (company|our|association) president,
    vice president, (one|product|screen) shot`,
};

/** Words of news pages: four of them, or three with a country. */
export const soft: Signal = {
  weight: 0.95,
  words: `
    european (commission|union), hypocri*, hijack*, pregnan*, inaugurat*, evacuat*, lgbt*, flee+, urge+, threaten+,
    reject+, withdraw+, democratic, bombed, alleged, died, lied, leaked, ruled, warned, seized, official said,
    women should, national guard, accord, probe, peace, airspace, justice, alliance, defence, intelligence, air force,
    blockade, siege, strike, the people, crime, submarine, rape, defense, abuse, mandate, climate, dispute,
    legislative, convicted of, ruling, governing, shooting, voting, sheikh, charged with, scandal, illegal, racial,
    trial, criminal, federal, equal, sexual, withdrawal, kill, shameful, victim, freedom, ban, civilian, humanitarian,
    tension, explosion, resignation, administration, weapon, gun, embargo, sentenced to, cop, nuclear, war, bomber,
    commander, gender, border, premier, murderer, ambassador, governor, negotiator, prosecutor, mayor, labour,
    women's, nation's, defends, forces, lies, allies, primaries, authorities, parties, drones, accuses, removes,
    officials, rivals, polls, americans, citizens, unions, emissions, warns, guns, congress, jets, ousts, threat,
    suspect, conflict, planet, cabinet, deficit, innocent, government, deployment, court, blast, pullout, =govt, =gay,
    ally, rally, autonomy, army, territory, ministry, treaty, equality, inequality, majority, minority, guilty,
    liberty, navy`,
  not: `
    cabinet (door|handle|hinge|maker|lock), strike a, peace of mind, rest in peace, premier league, explosion-proof,
    climate control, (glue|spray|heat) gun, freedom to, (price|trade) war, brand ambassador,
    (kitchen|file|steel|storage|shoe|display) cabinet, equal opportunity`,
};

/** Places, that weigh only beside words of the lists above. */
export const place: Signal = {
  weight: 1,
  words: `
    south africa*, korea*, cambodia*, =georgia*, australia*, bosnia*, ethiopia*, bolivia*, sri lanka*, kenya*, serb*,
    zimbabwe*, portug*, bangladesh*, somali*, haiti*, nepal*, sudan*, taiwan*, argentin*, congo*, hungar*, ecuador*,
    singapor*, belarus*, brit*, scot*, peru*, africa, canada, colombia, ankara, jakarta, ottawa, baghdad, ireland,
    thailand, greece, belgrade, beijing, mumbai, nairobi, taipei, delhi, bangkok, new york, =uk, kabul, istanbul,
    seoul, tehran, spain, berlin, london, washington, cairo, tokyo, =u.s, caracas, paris, brussels, damascus, beirut,
    kathmandu, =eu, kiev, tel aviv, kyiv, moscow, italy`,
};

/** What shows that the sentence sells, ships or buys. */
export const trade: Signal = {
  weight: -1.5,
  words: `
    our (brand|business|company|market|office|partner|team), spam*, hacker*, recruit*, nasa, web, acrylic, fabric,
    fund, award, price, compliance, crude, employee, mortgage, hinge, wholesale, google, sample, game, machine, phone,
    software, spyware, warehouse, certificate, interest rate, website, colleague, catalogue, revenue, pricing,
    packaging, shipping, hiring, coach, booth, growth, stock, bank, clinical, tactical, medal, goal, approval, label,
    intel, conference call, canteen, supply chain, expansion, association, inflation, exhibition, acquisition,
    leadership, app, shareholder, order, made to order, supplier, customer, container, quarter, importer, exporter,
    deliver, takeover, server, player, buyer, fair, color, distributor, colour, logistics, oil prices, sales, futures,
    appeals, incoterms, jobless, patients, product, the market, helmet, freight, elected president, client, shipment,
    equipment, investment, vest, trade show, customs policy, economy, toy, machinery, delivery, factory`,
  not: `
    order (of the|to), ordered, end game, spoils of, (court|executive|gag|in|law and|public|world) order,
    game changer`,
};

/** Business news that names a government in passing. */
export const firm: Signal = {
  weight: -3,
  words: `
    subsid*, manufactur*, astronaut*, =inc, sued, board, space probe, automobile, airline, corporate, chief executive,
    boeing, shark, hotel, e-mail, retail, oil, tax bill, telecom, firm, foundation, corporation,
    world trade organization, ceo, casino, wto, corp, cyber, carrier, maker, software maker, automaker, carmaker,
    retailer, insurer, browser, computer, regulator, auditor, funds, companies, sues, executives, loans, retailers,
    investors, markets, imports, exports, scientists, airbus, wall street, spacecraft, aircraft, copyright, nonprofit,
    lawsuit, patent, antitrust, bankruptcy, technology, company, industry, cyber-security, cybersecurity`,
  not: `
    firm (hand|line|on|stance)`,
};

/** News of stock exchanges, where a head of state is no more than the weather. */
export const market: Signal = {
  weight: -3,
  words: `
    dividend, (hedge|mutual) fund, per share, investment banking, a barrel, bln, recapitalization, ipo, nasdaq,
    bondholder, tender offer, merger, drugmaker, investor, bonds, treasuries, shares, earnings, stocks, markets react,
    profit, analyst, dow, quarterly`,
};

/** What a state, an army or a cause calls its own, before a word of the next list. */
export const field: Signal = {
  words: `
    ethnic, armed, disputed, aid, peace, police, justice, independence, defence, refugee, defense, climate,
    conservative, reproductive, ruling, governing, political, racial, presidential, liberal, rebel, reform, foreign,
    coalition, opposition, gun, nuclear, war, border, interior, terror, arms, migrant, government, anti-government,
    jihadist, separatist, eu, army, military, parliamentary, minority, navy`,
};

/** What is said of them. */
export const body: Signal = {
  words: `
    junta, raid, accord, palace, violence, nominee, regime, crime, candidate, offensive, prize, killing, shooting,
    march, criminal, patrol, asylum, ban, invasion, segregation, faction, intervention, coup, prisoner, fighter,
    minister, forces, talks, troops, affairs, suspect, conflict, summit, militant, opponent, plot, unrest, protest,
    activist, law, lobby, envoy, secretary, ministry, treaty`,
  not: `
    security law`,
};

/** What stands before a word of the next list, that many others use too. */
export const state: Signal = {
  words: `
    armed, peace, defence, refugee, defense, ruling, governing, political, racial, presidential, rebel, foreign,
    opposition, gun, nuclear, war, border, terror, arms, migrant, disarmament, military`,
};

/** What is said of those only. */
export const deed: Signal = {
  words: `
    bomb, aid, bid, guard, race, justice, strike, struggle, rule, programme, figure, base, exercise, debate, dispute,
    spending, profiling, crossing, attack, network, deal, cell, drill, control, program, reform, plan, men, campaign,
    pardon, operation, action, ambition, weapon, group, leader, commander, owner, supporter, inspector, crisis,
    negotiations, process, threat, pact, agreement, movement, effort, court, test, policy, inequality, security,
    party`,
  not: `
    foreign (group|owner)`,
};
