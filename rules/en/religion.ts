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
        'muslim, islam, islamic, christian, christianity, catholic, protestant, =jew, =jews, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, mormon, atheist, atheism, religion, the (pope|church|bible|prophet), quran, koran, allah, jesus, muhammad, mohammed, evangelical, believers, religious people, god',
      not: 'christian (dior|louboutin|ronaldo|bale|schmidt|meyer|weber), oh my god, god bless, thank god',
    },
    believer: {
      words:
        'muslim, moslem, =jew, =jews, jewish, christian, catholic, hindu, buddhist, sikh, mormon, atheist, protestant, islamic, believer',
    },
    sense: {
      words:
        'faith, belief, believe+, convert+, religion, religious, hell, heaven, sin, truth, god, soul, preach+, creed, worship+, church, mosque, holy, =pray, prayer, women, terror, terrorist, culture, morals, morality, persecut*, attack, nation, country, values, ban, law, politics, family, world, real, true, good, bad',
    },
    topic: {
      words:
        'jesus, christ, (the|my|our) lord, =god, =gods, allah, allahu akbar, inshallah, quran, koran, prophet muhammad, bible, gospel, scripture, psalm, 1 cor, corinthians, torah, salvation, messiah, the pope, vatican, bishop, priest, imam, monk, pastor, missionary, preacher, baptize+, baptism, evangelical, christianity, islam, islamist, islamophobia, sharia, jihad, jihadist, judaism, hinduism, buddhism, buddha, dalai lama, falun gong, atheism, agnostic, secularism, secularist, freethinker, theist, religion, religious, yeshua, atheists, proverb, theology, prayer, =pray, =praying, prayed, church, mosque, worship+, sinner, =sin, =sins, repent+, sacred, divine, holy, heaven, spirituality',
      not: 'church (chair|pew|bench|organ|supplies|candle), holy grail, match made in heaven, prayer (mat|rug|beads|time reminder), oh my god, thank god, buddha (statue|head|bowl|beads|figurine|figure|bracelet|lamp|necklace), religious (gift|jewelry|items), gospel, church street, church road, salvation army',
    },
    verdict: {
      words:
        "is (a lie|evil|fake|poison|a disease|cancer|a joke|nonsense|a scam|stupid|ridiculous|false|the problem|the root of|the one true|superior|not real), is the only (truth|way|true), are (evil|stupid|liars|the problem|idiots|dangerous|sick|savages|going to hell), should convert, ruins everything, poisons everything, has no place, does not exist, doesn't exist, isn't real, fairy tale, fairytale, brainwash+, backward, mock+, hate+, hypocrite, hypocrisy, burn in hell, cult, delusion, delusional, superstition, should leave, go back, kill+, ban+, worthless, better than, disgust+, violent, cruel, terrorist, vermin, scum, filth, plague, subhuman",
    },
    law: {
      words:
        'gave rock, civil rights act, title vii, equal opportunity, regardless of, discrimination on the basis, without regard to, employment discrimination, protected veteran, national origin',
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
