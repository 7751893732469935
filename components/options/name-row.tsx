import type { VNode } from 'preact';
import type { MessageKey } from '../../utils/i18n.ts';
import { type Common, isCommon } from '../../utils/policy/common.ts';
import { fold } from '../../utils/policy/names.ts';
import type { NameList, PolicyName } from '../../utils/policy/schema.ts';
import { useSay } from '../say.ts';
import { LIST_WORDS } from './name-words.ts';

const COMMON_WORDS: Readonly<Record<Common, MessageKey>> = {
  capital: 'optionsNamesCommonCapital',
  word: 'optionsNamesCommonWord',
  short: 'optionsNamesCommonShort',
};

/** One name of a list, with what is worth knowing about it. Without `edit` and `remove` it is the firm's. */
export function NameRow(props: {
  readonly entry: PolicyName;
  readonly list: NameList;
  /** Names on lists that contradict one another, folded. */
  readonly clashes: ReadonlyMap<string, readonly NameList[]>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly edit?: () => void;
  readonly remove?: () => void;
}): VNode {
  const say = useSay();
  const { entry, list, clashes, edit, remove } = props;
  const { name, aliases, handles = [], near = [], until, patent, note } = entry;
  const forms = [name, ...aliases];
  const others = [...new Set(forms.flatMap((form) => clashes.get(fold(form)) ?? []))].filter((on) => on !== list);
  // a friend's name is compared with authors, where it is no word
  const common = near.length > 0 || list === 'friends' ? undefined : forms.find((form) => isCommon(form) !== null);
  const over = until !== undefined && until <= props.today;
  const hints = [
    near.length > 0 && say('optionsNamesOnlyNear', { words: near.join(' · ') }),
    until && say(over ? 'optionsNamesCountedUntil' : 'optionsNamesCountsUntil', { day: until }),
    list === 'unreleased' && !over && patent === 'none' && say('optionsNamesUnfiled'),
    note,
  ].filter(Boolean);
  return (
    <div class="entry">
      <div class="what">
        <span class="names" dir="auto">
          <b>{name}</b> <span class="hint">{[...aliases, ...handles.map((handle) => `@${handle}`)].join(' · ')}</span>
        </span>
        {hints.length > 0 && <span class="hint wide">{hints.join(' · ')}</span>}
        {others.length > 0 && (
          <span class="caveat wide">
            {say('optionsNamesAlsoIn', { lists: others.map((on) => say(LIST_WORDS[on].title)).join(' · ') })}
          </span>
        )}
        {common !== undefined && (
          <span class="caveat wide">{say(COMMON_WORDS[isCommon(common)!], { name: common })}</span>
        )}
      </div>
      {edit && (
        <button type="button" class="quiet" aria-label={say('optionsEditWhat', { what: name })} onClick={edit}>
          {say('optionsEdit')}
        </button>
      )}
      {remove && (
        <button type="button" class="quiet" aria-label={say('optionsRemoveWhat', { what: name })} onClick={remove}>
          {say('optionsRemove')}
        </button>
      )}
    </div>
  );
}
