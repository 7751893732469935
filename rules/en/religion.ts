import { message, messages } from '../messages/religion.ts';
import type { Examples, Rule } from '../rule.ts';
import { belief, creed, goods, greeting, kind, law, thing } from './words/religion.ts';

const rule: Rule = {
  category: 'religion',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    creed,
    belief,
    goods,
    law,
    greeting,
    kind,
    thing,
    verse: {
      pattern:
        /\b(?:gen|genesis|ex|exodus|lev|deut|joshua|judges|ruth|1 ?sam|2 ?sam|kings|chron|job|ps|psa|psalms?|prov|proverbs?|eccl|isa|isaiah|jer|jeremiah|lam|ezek|ezekiel|dan|daniel|hosea|joel|amos|micah|hab|zech|malachi|mal|matt?|matthew|mark|luke|john|jn|acts|rom|romans|[12] ?cor(?:inthians)?|gal|eph|phil|col|[12] ?thess|[12] ?tim(?:othy)?|titus|heb|hebrews|james|jas|[12] ?pet(?:er)?|1 ?john|jude|rev|revelation|quran|surah|q)\.? ?\d{1,3}:\d{1,3}\b(?! ?[ap]\.?m)/g,
      cue: 'digits',
      valid: (match) => {
        const [, chapter, verse] = /(\d{1,3}):(\d{1,3})$/.exec(match)!;
        // "Mark 10:30" is a meeting
        return !(
          Number(chapter) < 24 &&
          /^(?:[0-5][05])$/.test(verse!) &&
          /^(?:dan|daniel|mark|luke|john|james|joel|amos|ruth|joshua|titus|micah|matt?|matthew|phil|tim|col|ex|q)\b/.test(
            match,
          )
        );
      },
    },
    faith: {
      words:
        'muslim, islam, islamic, christian, christianity, catholic, protestant, =jew, =jews, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, mormon, scientology, atheist, atheism, religion, the (pope|church|bible|prophet|vatican|trinity), quran, koran, allah, jesus, muhammad, mohammed, evangelical, believers, religious people, faith healers, =god, priest, evangelist, televangelist, imam, rabbi, mullah, bishop, clergy, sharia, hijab, abaya, temple',
      not: 'christian (dior|louboutin|ronaldo|bale|schmidt|meyer|weber), oh my god, god bless, thank god',
    },
    verdict: {
      words:
        "a lie, evil, fake, poison+, poisons everything, ruins everything, disease, cancer, is a joke, nonsense, scam, is a cult, stupid, ridiculous, false, are the problem, is the problem, the root of, one true, superior, not real, fairy tale, fairytale, a myth, delusion, delusional, outdated, the only truth, the only way, liars, idiots, are dangerous, savages, frauds, fools, going to hell, should convert, ruin+, has no place, does not exist, doesn't exist, isn't real, brainwash+, backward, mock+, hate+, hypocrite, hypocrisy, burn in hell, superstition, should leave, go back, kill+, ban+, worthless, better than, disgust+, violent, cruel, terrorist, vermin, scum, filth, plague, subhuman, makes no sense, was right, is right, outlawed, crook",
    },
  },
  clauses: [
    { all: ['faith', 'verdict'], within: 30, severity: 'hold', say: 'stance', none: ['goods'] },
    { all: ['verse'] },
    { all: ['kind', 'thing'], within: 13, ordered: true, none: ['goods', 'greeting', 'law'] },
    { all: ['creed|belief|goods'], least: 4, within: 160, mark: ['creed'], none: ['greeting', 'law'] },
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
    '[[John 3:16]]. That is all.',
    'New [[pope]], new rules for the choir.',
    'Give your life to [[Christ]] and the orders will come.',
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
    'Meeting with Mark 10:30 tomorrow.',
    'Halal certificate renewed for our gelatin capsules.',
    'Bible covers in PU leather, 12 colours.',
    'Church pews and pulpit chairs from our own sawmill.',
    'We believe in long-term partnership and have faith in our team.',
    'Christian from our Berlin office will be at booth 4.',
    'Our office is on Church Street 12.',
    'Christian Dior opened a new shop.',
    'We follow the test plan religiously.',
  ],
};
