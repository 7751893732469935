import { options, say } from './options.ts';

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
}

const person = (handle: string, en: string, zh: string): Person => ({ handle, name: say(en, zh) });

/** The people of the feed. */
export const people = {
  brightline: person('brightlinetools', 'Brightline Tools', '亮线工具'),
  maria: person('mariaalvarez', 'Maria Alvarez', '王建国'),
  someone: person('someone', 'Sam One', '李某'),
  harbor: person('harborlogistics', 'Harbor Logistics', '海港物流'),
  tomas: person('tomasnovak', 'Tomas Novak', '周敏'),
};

/** The feed, in the page's language; `123` is the post that has an address of its own. */
export const posts: readonly Post[] = [
  {
    id: '123',
    author: people.someone,
    text: say('Which supplier of ceramic mugs answers on weekends?', '哪家陶瓷杯供应商周末也回消息？'),
    hours: 2,
    likes: 12,
  },
  {
    id: '456',
    author: people.brightline,
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
  },
];

/** "2h" as the page's language writes it. */
export function hoursAgo(hours: number): string {
  return options.language === 'zh' ? `${hours}小时` : `${hours}h`;
}
