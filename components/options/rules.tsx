import type { VNode } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { CATEGORIES, type Examples, type Rule } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Warning } from '../../utils/policy/linter.ts';
import { DEPARTMENTS } from '../../utils/policy/schema.ts';
import { Choice, TextField } from '../field.tsx';
import { CATEGORY_WORDS, ownerWords } from '../overlay/words.ts';
import { Language, useNumber, useSay } from '../say.ts';
import '../rules.css';
import { Bench, type Edited } from './bench.tsx';
import { OwnRules } from './own-rules.tsx';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';
import { type Grade, gradeOf, isFirms, isMine, type Listed, listBuiltIn, listOwn, withGrade } from './rules-list.ts';
import { NO_REVIEWER, RuleRow } from './rules-row.tsx';
import { useSaving, useSettled } from './saving.ts';
import { useWarnings } from './warnings.ts';

type Shown = 'all' | 'mine' | 'firm';
type Grouping = 'category' | 'department';

const NONE: Readonly<Record<Shown, MessageKey>> = {
  all: 'optionsRulesNoMatch',
  mine: 'optionsRulesNoneMine',
  firm: 'optionsRulesNoneFirm',
};

interface RulesProps extends PanelProps {
  /** The rules that ship, by id, with their sentences and why each is there. */
  readonly rules: Readonly<Record<string, Rule>>;
  readonly examples: Readonly<Record<string, Examples>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** Every rule, built in or of one's own, and a bench beside them to try them on a text. */
export function Rules(props: RulesProps): VNode {
  const { policy, effective, change, rules, examples, sources } = props;
  const say = useSay();
  const number = useNumber();
  const language = useContext(Language);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [grouping, setGrouping] = useState<Grouping>('category');
  const [picked, setPicked] = useState<{ readonly id: string; readonly grade: Grade } | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const wanted = useSettled(search.trim().toLowerCase(), 120);
  const builtIn = useMemo(() => listBuiltIn(rules, language), [rules, language]);
  const own = useMemo(() => listOwn(effective, policy, language), [effective, policy, language]);
  const warnings = useWarnings(effective, examples);

  const grading = useSaving<{ readonly rule: Listed; readonly grade: Grade; readonly now: Grade }>(
    async ({ rule, grade, now }) => {
      const problems = await change((policy) => withGrade(policy, rule, grade, now));
      setPicked((one) => (one?.id === rule.id && one.grade === grade ? null : one));
      setEdited({ what: rule.what, draft: null });
      return problems;
    },
  );
  const pick = (rule: Listed, grade: Grade) => {
    // arrow keys pass over grades that nobody wants saved; another rule does not wait for this one
    if (picked && picked.id !== rule.id) void grading.flush();
    setPicked({ id: rule.id, grade });
    grading.put({ rule, grade, now: gradeOf(rule, effective) });
  };
  const isShown = (rule: Listed) =>
    rule.haystack.includes(wanted) &&
    (shown === 'all' || (shown === 'mine' ? isMine(rule, policy) || rule.mine : isFirms(rule, effective, policy)));
  const row = (rule: Listed, more?: VNode) => (
    <RuleRow
      key={rule.id}
      rule={rule}
      grade={picked?.id === rule.id ? picked.grade : gradeOf(rule, effective)}
      examples={examples[rule.id]}
      source={sources[rule.id]}
      warnings={warnings.filter(({ part, id }) => id === rule.id && (part === 'rules' || part === 'ownRules'))}
      {...{ policy, effective, change, pick }}
    >
      {more}
    </RuleRow>
  );
  const found = builtIn.filter(isShown);
  const ownFound = own.filter(isShown);
  const groups: (readonly [id: string, title: string, list: readonly Listed[]])[] =
    grouping === 'category'
      ? CATEGORIES.map((one) => [one, say(CATEGORY_WORDS[one]), found.filter(({ category }) => category === one)])
      : DEPARTMENTS.map((one) => [one, ownerWords(language, one), found.filter(({ owner }) => owner === one)]);
  return (
    <div class="rules">
      <div class="list">
        <p class="lead">{say('optionsRulesLead')}</p>
        <Notices warnings={warnings} rules={[...own, ...builtIn]} />
        <TextField type="search" label={say('optionsRulesFind')} value={search} change={setSearch} />
        <div class="settings">
          <Choice<Shown>
            label={say('optionsRulesShow')}
            value={shown}
            options={[
              ['all', say('optionsRulesShowAll')],
              ['mine', say('optionsRulesShowMine')],
              ['firm', say('optionsRulesShowFirm')],
            ]}
            change={setShown}
          />
          <Choice<Grouping>
            label={say('optionsRulesGroup')}
            value={grouping}
            options={[
              ['category', say('optionsRulesGroupCategory')],
              ['department', say('optionsRulesGroupDepartment')],
            ]}
            change={setGrouping}
          />
        </div>
        <p class="hint">
          {say('optionsRulesScale')} {say('optionsRulesScaleQuiet')}
        </p>
        {effective.policy.reviewers.length === 0 && (
          <p class="hint" id={NO_REVIEWER}>
            {say('optionsRulesNoReviewer')}
          </p>
        )}
        <p class="hint" role="status">
          {found.length + ownFound.length === 0
            ? say(wanted ? 'optionsRulesNoMatch' : NONE[shown])
            : say('optionsRulesFound', { n: number(found.length + ownFound.length) })}
        </p>
        <OwnRules
          policy={policy}
          effective={effective}
          change={change}
          rules={ownFound}
          searched={wanted !== '' || shown !== 'all'}
          row={row}
          edit={setEdited}
        />
        {groups.map(
          ([id, title, list]) =>
            list.length > 0 && (
              <section key={id} class="group">
                <h2>
                  {title} <span class="count">{number(list.length)}</span>
                </h2>
                <ul class="entries">{list.map((rule) => row(rule))}</ul>
              </section>
            ),
        )}
        <Leftovers {...{ policy, effective, change, rules }} hidden={wanted !== '' || shown === 'firm'} />
        <Owner policy={policy} effective={effective} change={change} />
        {Object.keys(policy.rules).length > 0 && (
          <button type="button" onClick={() => change((policy) => ({ ...policy, rules: {} }))}>
            {say('optionsRulesReset')}
          </button>
        )}
      </div>
      <Bench effective={effective} edited={edited} />
    </div>
  );
}

/** What deserves a second look, told quietly; each rule's is at the rule too. */
function Notices({
  warnings,
  rules,
}: {
  readonly warnings: readonly Warning[];
  readonly rules: readonly Listed[];
}): VNode | null {
  const say = useSay();
  if (warnings.length === 0) return null;
  return (
    <details class="notices">
      <summary>
        {say('optionsRulesNotices')} <span class="count">{warnings.length}</span>
      </summary>
      <ul>
        {warnings.slice(0, 50).map(({ part, id, key, values }) => (
          <li key={`${part}/${id}/${key}`}>
            {id && <b dir="auto">{rules.find((rule) => rule.id === id)?.what ?? id}</b>} {say(key, values)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Settings of rules that an update has taken away. */
function Leftovers({
  policy,
  change,
  rules,
  hidden,
}: PanelProps & Pick<RulesProps, 'rules'> & { readonly hidden: boolean }): VNode | null {
  const say = useSay();
  const gone = Object.keys(policy.rules).filter((id) => !(id in rules) && !id.startsWith('own/'));
  if (gone.length === 0 || hidden) return null;
  return (
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
              onClick={() =>
                change(
                  ({ rules: { [id]: _, ...rules }, ...policy }) => ({ ...policy, rules }),
                  say('optionsRemoved', { what: id }),
                )
              }
            >
              {say('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Owner({ policy, change }: PanelProps): VNode {
  const say = useSay();
  const [owner, setOwner] = useState(policy.owner);
  useEffect(() => setOwner(policy.owner), [policy.owner]);
  const { problems, put, flush } = useSaving<string>(async (owner) =>
    owner.trim() === policy.owner ? [] : change((policy) => ({ ...policy, owner })),
  );
  return (
    <TextField
      label={say('optionsRulesOwner')}
      hint={say('optionsRulesOwnerHint')}
      error={problems[0] && sayProblem(say, problems[0])}
      value={owner}
      change={(text) => {
        setOwner(text);
        put(text);
      }}
      leave={() => void flush()}
    />
  );
}
