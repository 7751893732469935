import type { VNode } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Example, Examples } from '../../rules/rule.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { fold } from '../../utils/policy/names.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { KIND_WORDS } from '../overlay/words.ts';
import { Language, type Say, useSay } from '../say.ts';
import type { Change } from './panel.ts';
import { sayProblem } from './problems.tsx';
import { type Listed, withException } from './rules-list.ts';
import { ACT_WORDS } from './words.ts';

/** Sentences shown of each kind. */
const SHOWN = 4;

/** What a rule marks and what it lets pass, what it looks for where it is the policy's own, and where it comes from. */
export function RuleExamples(props: {
  readonly rule: Listed;
  readonly examples: Examples | undefined;
  readonly source: string | undefined;
  readonly firm: string;
}): VNode {
  const say = useSay();
  const language = useContext(Language);
  const { rule, examples, source, firm } = props;
  const { own } = rule;
  const flags = own ? [own.bad].filter(Boolean) : (examples?.flags ?? []);
  const passes = own ? [own.good].filter(Boolean) : (examples?.passes ?? []);
  // those in the reader's own language first
  const best = (list: Examples['flags']) => {
    const chinese = (one: string | Example) => /\p{Script=Han}/u.test(typeof one === 'string' ? one : one.text);
    return [...list].sort((a, b) => (chinese(a) === chinese(b) ? 0 : chinese(a) === (language === 'zh') ? -1 : 1));
  };
  return (
    <>
      {own && (
        <div>
          <h3>{say('optionsRulesLooksFor')}</h3>
          <p class="codes" dir="auto">
            {[...own.words.slice(0, 50), ...(own.pattern ? [own.pattern] : [])].map((word) => (
              <code key={word}>{word}</code>
            ))}
            {own.words.length > 50 && <span>…</span>}
          </p>
        </div>
      )}
      {flags.length > 0 && (
        <div>
          <h3>{say('optionsRulesFlags')}</h3>
          <ul class="sentences">
            {best(flags)
              .slice(0, SHOWN)
              .map((one) => (
                <Sentence key={JSON.stringify(one)} one={one} />
              ))}
          </ul>
        </div>
      )}
      {passes.length > 0 && (
        <div>
          <h3>{say('optionsRulesPasses')}</h3>
          <ul class="sentences">
            {best(passes)
              .slice(0, SHOWN)
              .map((one) => (
                <Sentence key={JSON.stringify(one)} one={one} />
              ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{say('optionsRulesSource')}</h3>
        {own ? (
          <p class="hint">{rule.mine ? say('optionsRulesSourceOwn') : say('optionsRulesSourceFirm', { firm })}</p>
        ) : (
          <p class="hint" lang="en">
            {source}
          </p>
        )}
      </div>
    </>
  );
}

function Sentence({ one }: { readonly one: string | Example }): VNode {
  const say = useSay();
  const example: Example = typeof one === 'string' ? { text: one } : one;
  const [before = '', rest = ''] = example.text.split('[[');
  const [marked, after] = rest.split(']]');
  const about = context(say, example);
  return (
    <li dir="auto">
      {before}
      {after !== undefined && <mark>{marked}</mark>}
      {after}
      {about && <span class="hint"> {about}</span>}
    </li>
  );
}

/** What of an example is not a plain post from a work account. */
function context(say: Say, { act, account, author, target, names, markets }: Example): string {
  const listed = Object.values(names ?? {}).flatMap((lines) => (lines ?? '').split(/[\n\t]/));
  const parts = [
    act && say(ACT_WORDS[act]),
    account && say(KIND_WORDS[account]),
    author,
    target && `“${target}”`,
    listed.filter(Boolean).slice(0, 3).join(', '),
    markets?.join(', '),
  ];
  const said = parts.filter(Boolean).join(' · ');
  return said && `(${said})`;
}

/** The words inside which one rule does not count: added and removed one at a time. */
export function Exceptions(props: {
  readonly rule: Listed;
  readonly named: string;
  readonly locked: boolean;
  readonly policy: Policy;
  readonly effective: Effective;
  readonly change: Change;
}): VNode {
  const say = useSay();
  const { rule, named, locked, policy, effective, change } = props;
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const mine = policy.rules[rule.id]?.exceptions ?? [];
  const firms = (effective.policy.rules[rule.id]?.exceptions ?? []).filter((word) => !mine.includes(word));
  const add = async (event: Event) => {
    event.preventDefault();
    const word = text.trim().replace(/\s+/g, ' ');
    const twice = [...mine, ...firms].some((one) => fold(one) === fold(word));
    const [problem] = twice
      ? []
      : await change(
          (policy) => withException(policy, rule.id, word, true),
          say('optionsRulesExceptionAdded', { what: word }),
        );
    const wrong = twice ? say('optionsRulesExceptionTwice') : problem ? sayProblem(say, problem) : '';
    setError(wrong);
    if (wrong) focusFirstError(form.current);
    else setText('');
  };
  return (
    <div>
      <h3>{say('optionsRulesExceptions')}</h3>
      <p class="hint">{say('optionsRulesExceptionsWhy')}</p>
      {mine.length + firms.length === 0 && <p class="hint">{say('optionsRulesExceptionNone')}</p>}
      <ul class="chips">
        {firms.map((word) => (
          <li key={word} dir="auto">
            <b>{word}</b> <span class="kind">{say('optionsRulesByFirm')}</span>
          </li>
        ))}
        {mine.map((word) => (
          <li key={word} dir="auto">
            <b>{word}</b>
            <button
              type="button"
              class="link"
              aria-label={say('optionsRemoveWhat', { what: word })}
              onClick={() =>
                change((policy) => withException(policy, rule.id, word, false), say('optionsRemoved', { what: word }))
              }
            >
              {say('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {!locked && (
        <form ref={form} class="inline" noValidate onSubmit={add}>
          <TextField
            label={`${say('optionsRulesException')}: ${named}`}
            bare
            error={error || undefined}
            value={text}
            change={(next) => {
              setText(next);
              setError('');
            }}
          />
          <button type="submit">{say('optionsRulesExceptionAdd')}</button>
        </form>
      )}
    </div>
  );
}
