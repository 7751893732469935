import type { Signal } from '../../rule.ts';

// A finding needs 4: faith by itself, or two words that speak of it; below 0: the goods of shops.

/** Faiths, their books, their people and places. */
export const creed: Signal = {
  weight: 4,
  words: `
    prophet (muhammad|mohammed), lord (shiva|krishna|vishnu|ganesha|hanuman),
    the (buddha|church|hereafter|lamb|lord|most high|prophet|trinity), holy (ghost|see|spirit|trinity), theocra*,
    crucif*, scientolog*, caliph*, salafi*, bapti*, faith heal*, blasphem*, exorcis*, evangelis*, creationis*,
    *teamjesus*, excommunicat*, idolat*, desecrat*, ayat*, anoint*, preach+, worship+, repent+, pray+, shi'a, =riba,
    mecca, falun dafa, ganesha, shia, sharia, puja, dalai lama, dharma, nirvana, ramayana, burqa, samsara, gurdwara,
    =gita, yeshua, hindutva, fatwa, niqab, catholic, islamic, cleric, heretic, jihad, buddha said, reverend, =god,
    priesthood, our lord, repentance, eternal life, afterlife, pilgrimage, tithe, bible, pope, scripture, diocese,
    apostate, shiite, synagogue, mosque, pontiff, tithing, second coming, messiah, hallelujah, allah, mashallah,
    inshallah, alhamdulillah, bismillah, ayatollah, mullah, torah, jehovah, patriarch, yahweh, parish, sabbath,
    (my|our) faith, interfaith, hadith, pbuh, rabbi, sufi, sunni, hajj, biblical, evangelical, papal, pentecostal,
    guardian angel, gospel, western wall, sunday school, islam, imam, haram, pilgrim, psalm, judaism, catholicism,
    agnosticism, theism, atheism, buddhism, satanism, jainism, taoism, secularism, hinduism, qur'an, anglican,
    vatican, theologian, lutheran, koran, quran, satan, heathen, =amen, he is risen, chaplain, brahmin, hymn, deacon,
    armageddon, religion, *religion, congregation, reincarnation, salvation, resurrection, sermon, mormon,
    book of mormon, bishop, archbishop, allahu akbar, al-azhar, lucifer, preacher, freethinker, redeemer, sinner,
    worshipper, non-believer, prayer, fajr, pastor, vedas, duas, churches, missionaries, sikhs, monks, corinthians,
    nuns, (go|goes|went) to mass, godless, prophets, ten commandments, jesus, shabbat, zakat, salat, witchcraft,
    pulpit, jesuit, occult, protestant, sacrament, (new|old) testament, convent, priest, methodist, theist, atheist,
    buddhist, evangelist, satanist, eucharist, =christ, antichrist, pentecost, greek orthodox, ultra-orthodox,
    judgment day, theology, clergy, liturgy, godly, homily, virgin mary, missionary, rosary, monastery, apostasy,
    heresy, almighty, deity, spirituality, christianity`,
  not: `
    =bible (paper|cover|case), bishop (street|sleeve), islamic (art|pattern|design|style|finance|bank|banking),
    god (awful|bless|forbid|knows|willing), church (chair|pew|bench|street|road|lane|hill|bell|hall),
    prayer (mat|rug|beads|flag|room|time|cap), (product|tech|technology|brand|developer|customer) evangelis*,
    (act of|acts of|for the love of|my|oh my|swear to|thank) god, good lord, lord of the, for god's sake,
    (style|marketing|sales|design|industry|sourcing) bible, sinful chocolate, gods of, holy grail, our faith in,
    on a prayer, preach+ to the choir, praying mantis, thoughts and prayers`,
};

/** Words that speak of faith beside another. */
export const belief: Signal = {
  weight: 2,
  words: `
    reincarnat*, buddha, dogma, karma, shiva, abaya, hijab, satanic, prophetic, agnostic, creed, wicked, sacred,
    blessed, converted, =eid, lord, grace, devotee, miracle, temple, shrine, doctrine, divine, praise, apocalypse,
    conclave, forgive, belief, blessing, fasting, isaiah, church, sikh, jewish, faith, monk, halal, eternal, moral,
    immoral, ritual, spiritual, angel, chapel, veil, devil, hell, faithful, merciful, soul, jerusalem,
    (through|without) him, muslim, ramadan, christian, heaven, forgiven, born again, =sin, superstition, evolution,
    demon, secular, believer, passover, savior, creator, saviour, martyr, proverbs, gods, on our knees, moses,
    genesis, souls, sins, goddess, bless, righteousness, the cross, righteous, religious, pious, sect, prophet,
    spirit, cult, =lent, testament, saint, shall not, convert, humanist, hindu, =jew, orthodox, prophecy, mercy,
    heavenly, holy, glory, ministry, morality, trinity`,
  not: `
    christian (dior|louboutin|ronaldo|bale), ramadan (mubarak|kareem|collection|sale|offer),
    happy (ramadan|eid|diwali|hanukkah|easter), halal (certificate|certified|certification|food|meat),
    faith in (our|your|us|the team|you), holy (basil|cow), angel invest*, hell of a, platform agnostic, *-agnostic,
    grace period, devil's advocate, soul mate, (evolution|ministry|spirit) of, mixed blessing, (good|leap of) faith,
    eid mubarak, chapel hill, devil is in, blessed to, cross border, cross-border, content creator, temple street,
    team spirit, the ministry`,
};

/** What shows that the sentence sells things. */
export const goods: Signal = {
  weight: -4,
  words: `
    arabic, fabric, wood, robe, wholesale, marble, candle, roof tile, textile, bottle, figurine, furniture, sculpture,
    case, certificate, statue, scarf, packaging, clothing, hot selling, camping, printing, mug, prayer rug, oem,
    wooden, resin, fashion, decoration, lamp, moq, leather, sticker, cover, fair, decor, pcs, shades, tiles, sleeves,
    chairs, colours, stained glass, dress, bracelet, craft, gift, pendant, wall art, t-shirt, pew, toy, embroidery,
    jewelry, catalogue, catalog, mould, mold, costume, carnival, shoe, pasta, roof, style, range, showroom, book fair`,
  not: `
    price of sin`,
};

/** What a faith calls its own, before a word of the next list. */
export const kind: Signal = {
  words: `
    temple, divine, church, sikh, parish, jewish, faith, spiritual, muslim, christian, religious, hindu, orthodox,
    holy`,
};

/** What is said of it. */
export const thing: Signal = {
  words: `
    command*, teaching*, pilgrim*, missionar*, nationalis*, fundamentalis*, extremis*, communit*, minorit*, relic,
    cleric, music, hatred, world, land, god, place, grace, service, attendance, providence, violence, devotee, life,
    people, couple, battle, name, doctrine, warfare, abuse, site, belief, wedding, healing, awakening, song, faith,
    attack, monk, book, scandal, ritual, council, will, symbol, school, girl, freedom, ban, man, woman, men, women,
    procession, education, revelation, nation, intervention, persecution, group, scholar, war, member, leader, elder,
    father, water, choir, values, bells, goddess, sect, right, immigrant, student, convert, priest, text, law, view,
    worldview, mercy, liturgy, family, ceremony, city, deity, majority, liberty`,
  not: `
    temple city`,
};

/** Laws and notices that name creeds to protect people. */
export const law: Signal = {
  words: `
    protected (characteristic|veteran), equal (employment|opportunity), inclusive workplace, regardless of, title vii,
    national origin, employment discrimination, without regard to, discrimination on the basis, civil rights act`,
};

/** Wishes for a feast, which are welcome. */
export const greeting: Signal = {
  words: `
    happy (ramadan|eid|diwali|hanukkah|easter|christmas|holi|vesak), blessed (month|ramadan|eid|holiday),
    (eid|ramadan) mubarak, ramadan kareem, merry christmas, season's greetings, happy holidays`,
};
