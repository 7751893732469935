import { RIVAL } from '../surfaces.ts';
import { options, platform, say } from './options.ts';
import type { Who } from './spots.ts';

/** Somebody whose post is on the page. */
export interface Person {
  readonly handle: string;
  readonly name: string;
}

/** A post on the page. */
export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly hours: number;
  readonly likes: number;
  /** The post that it takes along. */
  readonly quotes?: Post;
}

const person = (handle: string, en: string, zh: string): Person => ({ handle, name: say(en, zh) });

/** The people of the feed. */
export const people = {
  /** Whom the tests list as a competitor. */
  rival: person(RIVAL.handles[platform], RIVAL.name, RIVAL.name),
  brightline: person('brightlinetools', 'Brightline Tools', '亮线工具'),
  maria: person('mariaalvarez', 'Maria Alvarez', '王建国'),
  someone: person('someone', 'Sam One', '李某'),
  harbor: person('harborlogistics', 'Harbor Logistics', '海港物流'),
  tomas: person('tomasnovak', 'Tomas Novak', '周敏'),
};

const first: readonly Post[] = [
  {
    id: '123',
    author: people.someone,
    text: say('Which supplier of ceramic mugs answers on weekends?', '哪家陶瓷杯供应商周末也回消息？'),
    hours: 2,
    likes: 12,
  },
  {
    id: '456',
    author: people.rival,
    text: say(
      'Our new rechargeable work light is out.\nThree levels, two magnets, one hand.',
      '我们的新款充电工作灯上市了。\n三档亮度，两块磁铁，一只手就能用。',
    ),
    hours: 5,
    likes: 87,
  },
  {
    id: '789',
    author: people.maria,
    text: say(
      'Back from the fair. Forty talks, four samples, one cold.',
      '展会回来了。聊了四十家，拿了四个样品，感冒一次。',
    ),
    hours: 23,
    likes: 3,
    quotes: {
      id: '790',
      author: people.harbor,
      text: say('The fair opens at nine.', '展会九点开门。'),
      hours: 30,
      likes: 5,
    },
  },
  {
    id: '321',
    author: people.tomas,
    text: say('Saw this one at the fair.', '在展会上见过这一款。'),
    hours: 26,
    likes: 8,
    quotes: {
      id: '322',
      author: people.rival,
      text: say('A torque wrench that counts for you.', '一把会自己计数的扭力扳手。'),
      hours: 48,
      likes: 41,
    },
  },
];

const others = [people.maria, people.harbor, people.someone, people.tomas];

/** The feed, in the page's language; as long as the options ask for. `123` is the post that has an address of its own. */
export const posts: readonly Post[] = [
  ...first,
  ...Array.from({ length: Math.max(0, options.feed - first.length) }, (_, index) => ({
    id: String(1000 + index),
    author: others[index % others.length]!,
    text: say(`Note ${index + 1} from the warehouse: all quiet.`, `仓库第 ${index + 1} 条记录：一切正常。`),
    hours: index + 2,
    likes: index % 40,
  })),
];

/** Whose post this is for the tests: the rival's own, the ordinary one (`123`), or neither. */
export function whose(post: Post): Who | null {
  return post.id === '456' ? 'rival' : post.id === '123' ? 'ordinary' : null;
}

/** The same for a post that takes another along: it is the original's author that counts. */
export function whoseOriginal(post: Post): Who | null {
  return post.id === '321' ? 'rival' : post.id === '789' ? 'ordinary' : null;
}

/** "2h" as the page's language writes it. */
export function hoursAgo(hours: number): string {
  return say(`${hours}h`, `${hours}小时`, `${hours} Std.`);
}
