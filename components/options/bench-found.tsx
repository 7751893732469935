import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { Icon } from '../icon.tsx';
import { CATEGORY_WORDS, findingKey, ownerWords, quote, SEVERITY_WORDS } from '../overlay/words.ts';
import { Language, useSay } from '../say.ts';
import { type Change, stretches } from './compare.ts';

/** Findings shown at once. */
const SHOWN = 50;

/** The text as a site would show it while it is written. */
export function Marked({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }): VNode {
  const say = useSay();
  return (
    <div>
      <h3>{say('optionsBenchMarked')}</h3>
      <p class="marked" dir="auto">
        {stretches(text, findings).map(({ start, text, severity }) =>
          severity ? (
            <mark key={start} class={severity} title={say(SEVERITY_WORDS[severity])}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}

/** What was found, why, and by which rule. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <ul class="found">
      {findings.slice(0, SHOWN).map((finding) => (
        <One key={findingKey(finding)} finding={finding} />
      ))}
    </ul>
  );
}

const KINDS: Readonly<Record<Change['kind'], MessageKey>> = {
  new: 'optionsBenchNew',
  gone: 'optionsBenchGone',
  graver: 'optionsBenchGraver',
  milder: 'optionsBenchMilder',
};

/** What a change makes of the text: with it and without. */
export function Compared({ what, changes }: { readonly what: string; readonly changes: readonly Change[] }): VNode {
  const say = useSay();
  return (
    <div>
      <h3>{say('optionsBenchCompare', { what })}</h3>
      {changes.length === 0 && <p class="hint">{say('optionsBenchSame')}</p>}
      <ul class="found">
        {changes.slice(0, SHOWN).map(({ kind, finding, was }) => (
          <One
            key={`${kind}:${findingKey(finding)}`}
            finding={finding}
            changed={say(KINDS[kind], { severity: say(SEVERITY_WORDS[was]) })}
          />
        ))}
      </ul>
    </div>
  );
}

function One({ finding, changed }: { readonly finding: Finding; readonly changed?: string }): VNode {
  const say = useSay();
  const language = useContext(Language);
  const { severity, rule, owner, text } = finding;
  const message = finding.message[language];
  const read = [...new Set(finding.why.map((one) => quote(one.text)).filter(Boolean))];
  const filled = (words: string) => words.replaceAll('{text}', quote(text));
  return (
    <li>
      <span class={`mark ${severity}`}>
        <Icon name={severity} />
      </span>
      <div class="what">
        <p>
          {changed && <span class="kind">{changed}</span>}
          <b dir="auto">{filled(message.what)}</b> <span class="hint">{say(SEVERITY_WORDS[severity])}</span>
        </p>
        <p class="hint" dir="auto">
          {filled(message.why)}
        </p>
        <p class="hint">
          {read.length > 0 && <span dir="auto">{say('cardRead', { words: read.join(' · ') })} · </span>}
          {say(CATEGORY_WORDS[finding.category])} ·{' '}
          <button
            type="button"
            class="link"
            aria-label={say('optionsBenchRule', { rule })}
            onClick={() => {
              const row = document.getElementById(`rule-${rule}`);
              row?.scrollIntoView({ block: 'center' });
              row?.focus();
            }}
          >
            {rule}
          </button>
          {owner && ` · ${say('cardOwner', { owner: ownerWords(language, owner) })}`}
        </p>
      </div>
    </li>
  );
}
