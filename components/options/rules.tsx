import type { VNode } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { CATEGORIES, type Rule, SEVERITIES, type Severity } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import { Select, TextField } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { CATEGORY_WORDS, ownerWords, SEVERITY_WORDS } from '../overlay/words.ts';
import { Language, useSay } from '../say.ts';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';

type Setting = Severity | 'off' | 'default';

/** Every rule that ships: what it says, why, and how severe it is to be. */
export function Rules({
  policy,
  change,
  rules,
}: PanelProps & { readonly rules: Readonly<Record<string, Rule>> }): VNode {
  const say = useSay();
  const language = useContext(Language);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const groups = useMemo(() => {
    const found = Object.entries(rules).filter(([id, rule]) =>
      `${id} ${t(language, CATEGORY_WORDS[rule.category])} ${Object.values(rule.message[language]).join(' ')}`
        .toLowerCase()
        .includes(wanted),
    );
    return CATEGORIES.map(
      (category) => [category, found.filter(([, rule]) => rule.category === category)] as const,
    ).filter(([, list]) => list.length > 0);
  }, [rules, wanted, language]);
  const set = (id: string, setting: Setting) =>
    change(({ severities, ...policy }) => {
      const { [id]: _, ...others } = severities;
      return { ...policy, severities: setting === 'default' ? others : { ...others, [id]: setting } };
    });
  const gone = Object.keys(policy.severities).filter((id) => !(id in rules));
  return (
    <>
      <p class="lead">{say('optionsRulesLead')}</p>
      <Owner policy={policy} change={change} />
      <TextField type="search" label={say('optionsRulesFind')} value={search} change={setSearch} />
      <p class="hint">{say('optionsRulesScale')}</p>
      {groups.length === 0 && <p class="empty">{say('optionsRulesNoMatch')}</p>}
      {groups.map(([category, list]) => (
        <section key={category} class="group">
          <h2>{say(CATEGORY_WORDS[category])}</h2>
          <ul class="entries">
            {list.map(([id, rule]) => (
              <RuleRow
                key={id}
                id={id}
                rule={rule}
                setting={policy.severities[id] ?? 'default'}
                set={(setting) => set(id, setting)}
              />
            ))}
          </ul>
        </section>
      ))}
      {gone.length > 0 && wanted === '' && (
        <section class="group">
          <h2>{say('optionsRulesGone')}</h2>
          <ul class="entries tight">
            {gone.map((id) => (
              <li key={id} class="entry">
                <div class="what">
                  <code>{id}</code>
                </div>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('optionsRemoveWhat', { what: id })}
                  onClick={() => set(id, 'default')}
                >
                  {say('optionsRemove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {Object.keys(policy.severities).length > 0 && (
        <button type="button" onClick={() => change((policy) => ({ ...policy, severities: {} }))}>
          {say('optionsRulesReset')}
        </button>
      )}
    </>
  );
}

function RuleRow({
  id,
  rule,
  setting,
  set,
}: {
  id: string;
  rule: Rule;
  setting: Setting;
  set: (setting: Setting) => void;
}): VNode {
  const say = useSay();
  const language = useContext(Language);
  const message = rule.message[language];
  const folder = id.split('/')[0] ?? '';
  const speaks = folder === 'any' ? '' : (new Intl.DisplayNames(language, { type: 'language' }).of(folder) ?? '');
  const what = message.what.replaceAll('{text}', '…');
  const now = setting === 'default' ? rule.severity : setting;
  return (
    <li class="rule">
      <span class={`mark ${now}`}>{now === 'off' ? null : <Icon name={now} />}</span>
      <div class="what">
        <b>{what}</b>
        <p class="hint">{message.why.replaceAll('{text}', '…')}</p>
        <p class="hint">
          {speaks && `${speaks} · `}
          <code>{id}</code> · {say('optionsRulesOwned', { owner: ownerWords(language, rule.owner) })}
        </p>
      </div>
      <Select<Setting>
        label={say('optionsRulesSeverityOf', { rule: speaks ? `${what} (${speaks})` : what })}
        bare
        value={setting}
        options={[
          ['default', say('optionsRulesDefault', { severity: say(SEVERITY_WORDS[rule.severity]) })],
          ...(['off', ...SEVERITIES] as const).map(
            (severity) => [severity, say(severity === 'off' ? 'optionsRulesOff' : SEVERITY_WORDS[severity])] as const,
          ),
        ]}
        change={set}
      />
    </li>
  );
}

function Owner({ policy, change }: PanelProps): VNode {
  const say = useSay();
  const [owner, setOwner] = useState(policy.owner);
  const [error, setError] = useState('');
  useEffect(() => setOwner(policy.owner), [policy.owner]);
  const save = async () => {
    if (owner.trim() === policy.owner) return;
    const problems = await change((policy) => ({ ...policy, owner }));
    setError(problems[0] ? sayProblem(say, problems[0]) : '');
  };
  return (
    <TextField
      label={say('optionsRulesOwner')}
      hint={say('optionsRulesOwnerHint')}
      error={error || undefined}
      value={owner}
      change={setOwner}
      leave={save}
    />
  );
}
