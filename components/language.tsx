import type { VNode } from 'preact';
import type { UiChoice } from '../utils/settings.ts';
import { Select } from './field.tsx';
import { useSay } from './say.ts';

/** The choice of language; each language is named in itself. */
export function LanguageSwitch({
  choice,
  change,
}: {
  readonly choice: UiChoice;
  readonly change: (choice: UiChoice) => void;
}): VNode {
  const say = useSay();
  return (
    <div class="language">
      <Select
        label={say('languageLabel')}
        bare
        value={choice}
        options={[
          ['auto', say('languageAuto')],
          ['zh', '中文'],
          ['en', 'English'],
        ]}
        change={change}
      />
    </div>
  );
}
