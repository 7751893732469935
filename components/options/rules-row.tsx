import type { ComponentChildren, VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Examples, Severity } from '../../rules/rule.ts';
import { type Effective, lockOf } from '../../utils/policy/layers.ts';
import type { Warning } from '../../utils/policy/linter.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { ownerWords, SEVERITY_WORDS } from '../overlay/words.ts';
import { Language, type Say, useSay } from '../say.ts';
import { sayLocked } from './firm.ts';
import { GRADE_WORDS, GradeIcon, Grades } from './grades.tsx';
import type { Change } from './panel.ts';
import { GRADES, type Grade, isFirms, isMine, type Listed, withoutGrade } from './rules-list.ts';
import { Exceptions, RuleExamples } from './rules-more.tsx';

/** Id of the line that says why `stop` is not to be had. */
export const NO_REVIEWER = 'rules-no-reviewer';

export interface RowProps {
  readonly rule: Listed;
  readonly grade: Grade;
  readonly policy: Policy;
  readonly effective: Effective;
  readonly change: Change;
  readonly pick: (rule: Listed, grade: Grade) => void;
  readonly examples: Examples | undefined;
  readonly source: string | undefined;
  readonly warnings: readonly Warning[];
  /** Buttons of one's own rule. */
  readonly children?: ComponentChildren;
}

/** The language that a rule reads, where it reads one: rules of two languages say the same. */
function useSpeaks({ folder }: Listed): string {
  const language = useContext(Language);
  if (folder === 'any' || folder === 'own') return '';
  return new Intl.DisplayNames(language, { type: 'language' }).of(folder) ?? '';
}

/** One rule: what, why and whose, what is to happen, and unfolded its sentences and exceptions. */
export function RuleRow(props: RowProps): VNode {
  const { rule, grade, policy, effective, change, warnings } = props;
  const say = useSay();
  const language = useContext(Language);
  const speaks = useSpeaks(rule);
  const named = speaks ? `${rule.what} (${speaks})` : rule.what;
  const [open, setOpen] = useState(false);
  const mine = isMine(rule, policy);
  const firms = isFirms(rule, effective, policy);
  const locked = lockOf(effective, 'rules', rule.id) !== null && !rule.mine;
  const why = locked ? sayLocked(say, effective, 'optionsRulesLocked') : '';
  const refused = (one: Grade) => {
    if (locked && GRADES.indexOf(one) < GRADES.indexOf(grade)) return why;
    if (one === 'stop' && grade !== 'stop' && effective.policy.reviewers.length === 0)
      return say('optionsRulesNoReviewer');
    return undefined;
  };
  return (
    <li class="rule" id={`rule-${rule.id}`} tabIndex={-1}>
      <span class={`mark ${grade}`}>
        <GradeIcon grade={grade} />
      </span>
      <div class="what">
        <p>
          <b dir="auto">{rule.what}</b> {speaks && <span class="hint">{speaks}</span>}
          {mine && <span class="kind work">{say('optionsRulesByMe')}</span>}
          {firms && <span class="kind">{say('optionsRulesByFirm')}</span>}
        </p>
        <p class="hint" dir="auto">
          {rule.why}
        </p>
        <Grades
          label={say('optionsRulesSeverityOf', { rule: named })}
          grade={grade}
          refused={refused}
          described={effective.policy.reviewers.length === 0 ? NO_REVIEWER : undefined}
          pick={(one) => props.pick(rule, one)}
        />
        {why && <p class="hint">{why}</p>}
        {(grade !== rule.severity || mine) && !rule.mine && (
          <p class="hint">
            {say('optionsRulesDefault', { severity: usual(say, rule.severity, rule.others) })}
            {mine && (
              <button
                type="button"
                class="link"
                aria-label={say('optionsRulesToDefaultOf', { rule: named })}
                onClick={() => change((policy) => withoutGrade(policy, rule.id))}
              >
                {say('optionsRulesToDefault')}
              </button>
            )}
          </p>
        )}
        {warnings.map(({ key, values }) => (
          <p key={key} class="aside">
            <GradeIcon grade="info" />
            <span>{say(key, values)}</span>
          </p>
        ))}
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-label={say('optionsRulesMoreOf', { rule: named })}>{say('optionsRulesMore')}</summary>
          {open && (
            <div class="fields">
              <p class="hint">
                <code>{rule.id}</code> · {say('optionsRulesOwned', { owner: ownerWords(language, rule.owner) })}
              </p>
              <RuleExamples rule={rule} examples={props.examples} source={props.source} firm={effective.policy.firm} />
              <Exceptions rule={rule} named={named} locked={locked} {...{ policy, effective, change }} />
            </div>
          )}
        </details>
        {props.children}
      </div>
    </li>
  );
}

/** The severity that a rule ships with, and those that some of its findings have. */
function usual(say: Say, severity: Severity, others: readonly Severity[]): string {
  const words = say(GRADE_WORDS[severity]);
  if (others.length === 0) return words;
  return say('optionsRulesMixed', {
    severity: words,
    others: others.map((one) => say(SEVERITY_WORDS[one])).join(' / '),
  });
}
