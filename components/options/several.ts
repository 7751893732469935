import { useContext } from 'preact/hooks';
import { marketName } from '../../utils/policy/markets.ts';
import type { Problem } from '../../utils/settings.ts';
import { Language, useNumber, useSay } from '../say.ts';

/**
 * Changes one part of the policy as it is stored by then, so that two presses in a row, or two pages, lose nothing; with words for
 * the toast where there is something to tell. Answers with what is wrong, empty when it is saved.
 */
export type Save<T> = (make: (now: T) => T, told?: string) => Promise<readonly Problem[]>;

/** The way to name some markets in a row, at most so many of them by name. */
export function useMarkets(): (markets: readonly string[], most?: number) => string {
  const say = useSay();
  const number = useNumber();
  const language = useContext(Language);
  return (markets, most = markets.length) => {
    const named = markets.slice(0, most).map((market) => marketName(language, market));
    const rest = markets.length - named.length;
    const words = rest > 0 ? [...named, say('optionsMarketsMore', { n: number(rest) })] : named;
    return words.join(language === 'zh' ? '、' : ', ');
  };
}
