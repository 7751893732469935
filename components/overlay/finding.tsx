import type { VNode } from 'preact';
import type { Finding, UiLanguage } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import { Icon } from '../icon.tsx';
import { Press, Suggestion, What } from './parts.tsx';
import { CATEGORY_WORDS, ownerWords, quote } from './words.ts';

interface OneFindingProps {
  readonly finding: Finding;
  readonly language: UiLanguage;
  /** The first of the card: it is read out when the card opens. */
  readonly isGravest: boolean;
  readonly isUnfolded: boolean;
  readonly fix: () => void;
  readonly unfold: () => void;
}

/** A finding on the card: what, why, the way out, and whose rule it is; unfolded, also what was read. */
export function OneFinding({ finding, language, isGravest, isUnfolded, fix, unfold }: OneFindingProps): VNode {
  const rule = t(language, 'cardRule', { rule: t(language, CATEGORY_WORDS[finding.category]) });
  const owner = finding.owner && ` · ${t(language, 'cardOwner', { owner: ownerWords(language, finding.owner) })}`;
  const read = [...new Set(finding.why.map((one) => quote(one.text)).filter((text) => text !== ''))];
  return (
    <li class="f">
      <What finding={finding} language={language} id={isGravest ? 'what' : undefined} />
      <p class="why" id={isGravest ? 'why' : undefined}>
        {finding.message[language].why.replaceAll('{text}', quote(finding.text))}
      </p>
      <div class="row">
        <Suggestion finding={finding} language={language} fix={fix} />
        <Press class="quiet" onPress={unfold} more={{ 'aria-expanded': String(isUnfolded), title: finding.rule }}>
          {rule}
          {owner}
          <Icon name="more" />
        </Press>
      </div>
      {isUnfolded && (
        <p class="read">
          {read.length > 0 && `${t(language, 'cardRead', { words: read.join(' · ') })} · `}
          {finding.rule}
        </p>
      )}
    </li>
  );
}
