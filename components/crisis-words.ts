import { useContext } from 'preact/hooks';
import type { Crisis } from '../rules/policy.ts';
import type { UiLanguage } from '../rules/rule.ts';
import type { MessageKey } from '../utils/i18n.ts';
import { marketName } from '../utils/policy/markets.ts';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../utils/settings.ts';
import { Language, type Say, useSay } from './say.ts';

export type Level = NonNullable<Crisis['level']>;

/** The levels of a crisis by name, and what each asks in a sentence. */
export const LEVEL_WORDS: Readonly<Record<Level, { readonly name: MessageKey; readonly what: MessageKey }>> = {
  1: { name: 'optionsCrisisLevel1', what: 'optionsCrisisLevel1What' },
  2: { name: 'optionsCrisisLevel2', what: 'optionsCrisisLevel2What' },
  3: { name: 'optionsCrisisLevel3', what: 'optionsCrisisLevel3What' },
};

const DOES: Readonly<Record<Level, MessageKey>> = {
  1: 'optionsCrisisDoes1',
  2: 'optionsCrisisDoes2',
  3: 'optionsCrisisDoes3',
};

const localeOf = (language: UiLanguage) => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** A near moment as people say it, e.g. "Tue 24 Nov, 18:00". */
export function useMoment(): (at: Date | string) => string {
  const language = useContext(Language);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => format.format(new Date(at));
}

/** Some words as a list in a sentence: "LinkedIn, Facebook and X". */
export function useList(): (words: readonly string[]) => string {
  const language = useContext(Language);
  const format = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return (words) => format.format(words);
}

/** What a crisis will do, or does, a sentence each. */
export function useEffects(): (crisis: Crisis, now: Date) => string[] {
  const say = useSay();
  const language = useContext(Language);
  const moment = useMoment();
  const list = useList();
  return (crisis, now) => {
    const { level = 1, platforms = PLATFORM_IDS, markets = [], spokespersons = [], forward } = crisis;
    const to = moment(crisis.to);
    const when =
      Date.parse(crisis.from) > now.getTime()
        ? say('optionsCrisisWhenLater', { from: moment(crisis.from), to })
        : say('optionsCrisisWhenNow', { to });
    const sites = list(platforms.map((platform) => PLATFORM_NAMES[platform]));
    return [
      say(DOES[level], { when, sites, who: whoOf(say, list(spokespersons)) }),
      markets.length > 0 &&
        say('optionsCrisisMarketsDo', { markets: list(markets.map((market) => marketName(language, market))) }),
      level > 1 && !!forward && say('optionsCrisisForwardDoes', { text: forward }),
      say('optionsCrisisEnds'),
    ].filter((sentence) => sentence !== false);
  };
}

const whoOf = (say: Say, names: string) =>
  names === '' ? say('optionsCrisisWhoNone') : say('optionsCrisisWho', { names });
