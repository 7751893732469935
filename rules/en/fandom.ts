import { messages } from '../messages/private-life.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';

const AT_WORK: When = { acts: WRITTEN, tolerance: ['low', 'medium'] };
const ALL = ['sure|strong|some|business'];
const MARK = ['sure', 'strong'];

const rule: Rule = {
  category: 'private-life',
  severity: 'caution',
  owner: 'marketing',
  message: messages.fan,
  signals: {
    business,
    sure: {
      weight: 5,
      words: `stanning, my bias, fancam, k-pop, kpop, k-drama, fangirl*, fandom, swiftie, =bts, blackpink, taylor swift, beyonc(é|e), justin bieber, rihanna, kanye, eminem, kardashian, brad pitt, johnny depp, tom cruise, zendaya, bollywood, game of thrones, squid game, star wars, star trek, =marvel, avengers, harry potter, anime, manga, cosplay, naruto, pok(e|é)mon, genshin, valorant, fortnite, minecraft, roblox, league of legends, call of duty, =xbox, nintendo, (season|series) finale, binge-watch+, #nowplaying, setlist, eras tour, spoiler alert`,
    },
    strong: {
      weight: 3,
      words: `netflix, episode, (new|debut) album, playlist, lyric, music video, concert, =gig, boy band, rapper, referee, pop star, movie star, celeb, celebrity, oscars, grammys, red carpet, sequel, movie, the film, sitcom, plot twist, actress, actor, soundtrack, hip-hop, remix, singer, esports, champions league, premier league, super bowl, world cup final, =nba, messi, ronaldo, mbapp(é|e), lebron, man(chester|) (united|city), arsenal, real madrid, barcelona fc, bar(ca|ça), lakers, hat-trick, the ref`,
    },
    some: {
      weight: 1,
      words: `song, sing+, album, track, music, band, stream+, watch+, season, series, show, scene, character, ending, villain, cast, game, gaming, gamer, match, goal, coach, fan, idol, tour, dance+, comeback, iconic, obsessed, queen, crying, omg, lmao, lol, i love, i can't, masterpiece, boring, cringe, nominated, 😭, 😍, 🔥, 💜, tonight`,
    },
  },
  clauses: [
    { all: ['sure|business'], least: 4, within: 160, mark: MARK, when: AT_WORK },
    { all: ALL, least: 4, within: 'draft', mark: MARK, when: { ...AT_WORK, length: [0, 320] } },
    { all: ALL, least: 3, within: 'draft', mark: MARK, when: { ...AT_WORK, tolerance: ['low'], length: [0, 320] } },
    { all: ALL, least: 4, within: 160, mark: MARK, severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Fan posts and star gossip on a sales account are the commonest mix of work and private life; a StubHub employee’s Friday tweet went out from the firm’s account (2012-10).';

export const examples: Examples = {
  flags: [
    '[[BTS]] comeback at six and I am not okay.',
    'Queueing for the [[Eras Tour]] since dawn.',
    'That [[season finale]] broke me.',
    '[[Valorant]] until sunrise, zero regrets.',
    'Is [[Zendaya]] engaged? Spill!',
  ],
  passes: [
    'LED panels for cinemas and concert stages, sample available.',
    'We make gaming chairs for brands in 14 countries.',
    'We sponsored the local football club again; the new kits look great.',
    'Watch our new product video.',
    'This season the colour is sage green.',
    'Our team won the company football match.',
    'The stage is set for the fair; come and see us.',
    'Costumes for film and theatre, made to measure.',
    { text: 'Valorant until sunrise', tolerance: 'high' },
  ],
};
