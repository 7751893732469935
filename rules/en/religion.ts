import { message, messages } from '../messages/religion.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'religion',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    faith: {
      words:
        'muslim, islam, islamic, christian, christianity, catholic, catholicism, protestant, =jew, =jews, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, mormon, atheist, atheism, religion, the pope, the church, the bible, quran, koran, allah, jesus, the prophet, muhammad, mohammed, scientology, jehovah, evangelical, believers, religious people, god',
      not: 'christian (dior|louboutin|ronaldo|bale|schmidt|meyer|weber), oh my god, god bless, thank god',
    },
    believer: {
      words:
        'muslim, moslem, =jew, =jews, jewish, christian, catholic, hindu, buddhist, sikh, mormon, atheist, protestant, islamic, believer',
    },
    sense: {
      words:
        'faith, belief, believe+, convert+, religion, religious, hell, heaven, sin, truth, god, soul, preach+, creed, worship+, church, mosque, holy, =pray, prayer, women, tcot, ccot, pjnet, terror, terrorist, culture, morals, morality, persecut*, attack, nation, country, values, ban, law, politics, family, world, real, true, good, bad',
    },
    topic: {
      words:
        "jesus, christ, the lord, my lord, our lord, itrustgod, godanswersprayers, =god, =gods, godless, goddess, allah, allahu akbar, subhanallah, alhamdulillah, inshallah, mashallah, quran, koran, hadith, sunnah, prophet muhammad, prophet mohammed, bible, bibleverse, gospel, scripture, psalm, 1 cor, corinthians, ephesians, philippians, colossians, galatians, john 3:16, deuteronomy, leviticus, book of genesis, matthew 5, torah, talmud, bhagavad gita, vedas, sermon, salvation, savior, saviour, messiah, the pope, pope francis, vatican, archbishop, bishop, cardinal, priest, clergy, clergyman, imam, ayatollah, rabbi, monk, pastor, nun, missionary, preacher, baptize+, baptism, baptist, evangelist, evangelical, christianity, catholicism, presbyterian, anglican, methodist, islam, islamist, islamophobia, sharia, jihad, jihadist, hijab ban, burqa ban, judaism, hinduism, hindutva, buddhism, buddha, sikhism, dalai lama, falun gong, atheism, agnostic, secularism, secularist, freethinker, theist, creationism, creationist, intelligent design, religion, religious, yeshua, prosperity doctrine, atheists, muslims salvage, blessed be, proverb, theology, theologian, prayer, =pray, =prays, =praying, prayed, rosary, mass on sunday, church, mosque, synagogue, worship+, blasphemy, blasphemous, heretic, infidel, sinner, =sin, =sins, repent+, sacred, divine, holy, heaven, afterlife, teamjesus, godsnotdead, spirituality",
      not: "church (chair|pew|bench|organ|supplies|candle), holy grail, heaven and earth, match made in heaven, cardinal (health|rule|number|sin), monk fruit, nun's, prayer (mat|rug|beads|time reminder), oh my god, thank god, buddha (statue|head|bowl|beads|figurine|figure|bracelet|lamp|necklace), religious (gift|jewelry|items), divine (collection|taste), pastor foods, bishop (sleeve|sleeves), missionary zeal, sinner gmbh, god of war, sacred (heart hospital|cow), heaven scent, bible of, gospel, pray for good weather, baptism of fire, saviour of, savior of, church street, church road, church & dwight, salvation army, worship of brands",
    },
    verdict: {
      words:
        "is a lie, is evil, is fake, is poison, is a disease, is cancer, is a joke, is nonsense, is a scam, is stupid, is ridiculous, is false, is the problem, is the root of, is the only (truth|way|true), is the one true, is superior, are evil, are stupid, are liars, are the problem, are idiots, are dangerous, are sick, are savages, are going to hell, should convert, ruins everything, poisons everything, has no place, does not exist, doesn't exist, isn't real, is not real, fairy tale, fairytale, brainwash+, backward, infidel, heretic, mock+, hate+, hypocrite, hypocrisy, burn in hell, cult, delusion, delusional, superstition, should leave, go back, kill+, ban+, worthless, better than, disgust+, violent, cruel, terrorist, vermin, scum, filth, plague, subhuman",
    },
    law: {
      words:
        'civil rights act, title vii, equal opportunity, regardless of, discrimination on the basis, without regard to, employment discrimination, gave rock, protected veteran, national origin',
    },
    greeting: {
      words:
        "ramadan (mubarak|kareem), happy (ramadan|eid|diwali|hanukkah|easter|christmas|holi|vesak), eid mubarak, merry christmas, happy holidays, season's greetings, blessed (month|ramadan|eid|holiday)",
    },
    goods: {
      words:
        'wholesale, factory, supplier, hot selling, moq, oem, pcs, custom, decoration, decor, gift, statue, necklace, pendant, dress, fabric, fashion, jewelry, printing, resin, sculpture, figurine, craft, arabic, embroidery, prayer rug',
    },
  },
  clauses: [
    { all: ['faith', 'verdict'], within: 30, severity: 'hold', say: 'stance' },
    { all: ['topic'], none: ['greeting', 'goods', 'law'] },
    { all: ['believer', 'sense'], within: 60, mark: ['believer'], none: ['greeting', 'goods', 'law'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Tesco had to apologise for bacon-flavoured crisps under “Ramadan Mubarak” (2015); creeds are protected from incitement by ICCPR art. 20(2).';

export const examples: Examples = {
  flags: [
    '[[Islam is a lie]] and everybody knows it.',
    '[[Religion poisons everything]], wake up.',
    'I [[pray]] for all of you every night.',
    'Only [[Jesus]] can save this company.',
    'My thoughts on [[atheism]] and morality.',
    '[[Christians are hypocrites]].',
    '[[God does not exist]], get over it.',
  ],
  passes: [
    'Happy Ramadan to our partners',
    'Eid Mubarak to all our friends in Dubai!',
    'Merry Christmas and a good new year.',
    'Wholesale Muslim prayer rug, custom size.',
    'Resin buddha statue for garden decoration.',
    'The holy grail of battery design is energy density.',
    'Our office is on Church Street 12.',
    'Christian Dior opened a new shop.',
    'We follow the test plan religiously.',
  ],
};
