import type { VNode } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../rules/rule.ts';
import { MOST_FOUND, MOST_TIME, type Trial, tryRule } from '../../utils/policy/breadth.ts';
import { SAMPLE } from '../../utils/policy/breadth-sample.ts';
import { DEPARTMENTS, LIMITS, type PolicyOwnRule, parsePolicy } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { focusFirstError, Select, TextField } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { CATEGORY_WORDS, ownerWords } from '../overlay/words.ts';
import { Language, type Say, useSay } from '../say.ts';
import { Grades } from './grades.tsx';
import type { Change } from './panel.ts';
import { sayProblem } from './problems.tsx';
import { useSettled } from './saving.ts';

/** Rest after the last key before the rule is tried, ms. */
const REST = 400;

/** The form's fields as they are typed. */
type Fields = Omit<PolicyOwnRule, 'words' | 'pattern'> & { readonly words: string; readonly pattern: string };
type Errors = Partial<Readonly<Record<keyof Fields, string>>>;

const blank = (id: string): Fields => ({
  id,
  title: '',
  words: '',
  pattern: '',
  severity: 'caution',
  category: 'trade-secret',
  message: '',
  reason: '',
  suggest: '',
  owner: '',
  department: 'management',
  good: '',
  bad: '',
});

/** The rule that was typed, or what is wrong with it. */
type Read =
  | { readonly rule: PolicyOwnRule; readonly problems: readonly [] }
  | { readonly rule: null; readonly problems: readonly Problem[] };

function read({ words, pattern, ...fields }: Fields): Read {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const rule = { ...fields, words: [...new Set(lines)], ...(pattern.trim() ? { pattern: pattern.trim() } : {}) };
  const parsed = parsePolicy({ slipguard: 1, ownRules: [rule] });
  return parsed.ok ? { rule: parsed.policy.ownRules[0]!, problems: [] } : { rule: null, problems: parsed.problems };
}

/** Each problem at its field; of a list, at the list. */
function atFields(say: Say, problems: readonly Problem[]): Errors {
  const errors: Record<string, string> = {};
  for (const problem of problems) {
    const field = problem.path.find((part, index) => index > 0 && typeof part === 'string') ?? 'words';
    errors[field] ??= sayProblem(say, problem);
  }
  return errors;
}

/** What its own sentences, the ordinary ones and the clock say against a rule. */
function against(say: Say, { bad, good }: PolicyOwnRule, trial: Trial): Errors {
  const all = SAMPLE.length;
  const broad = say('optionsOwnBroad', { n: trial.found.length, all, most: Math.floor(all * MOST_FOUND) });
  const errors: { -readonly [F in keyof Errors]: string } = {};
  if (trial.slow) errors.words = say('optionsOwnSlow', { ms: trial.time.toFixed(1), most: MOST_TIME });
  if (trial.broad) errors.words = [broad, ...trial.found.slice(0, 4)].join('\n');
  if (bad === '') errors.bad = say('optionsOwnNeedsBad');
  else if (trial.missed) errors.bad = say('optionsOwnMissed');
  if (good === '') errors.good = say('optionsOwnNeedsGood');
  else if (trial.caught) errors.good = say('optionsOwnCaught');
  return errors;
}

/** Where a rule of one's own is written. It is tried as it is typed, and saved only if it does what its sentences say. */
export function OwnRuleForm(props: {
  /** Null for a new one. */
  readonly rule: PolicyOwnRule | null;
  /** Not taken yet. */
  readonly id: string;
  readonly reviewers: boolean;
  readonly change: Change;
  /** The rule as it stands now, null while it is not complete. */
  readonly drafted: (rule: PolicyOwnRule | null) => void;
  readonly done: () => void;
}): VNode {
  const say = useSay();
  const language = useContext(Language);
  const { rule: old, drafted } = props;
  const [first] = useState<Fields>(() =>
    old ? { ...old, words: old.words.join('\n'), pattern: old.pattern ?? '' } : blank(props.id),
  );
  const [fields, setFields] = useState(first);
  const [errors, setErrors] = useState<Errors>({});
  const [trial, setTrial] = useState<Trial | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const settled = useSettled(fields, REST);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const tell = useRef(drafted);
  tell.current = drafted;
  useEffect(() => {
    const now = read(settled);
    setTrial(now.rule && tryRule(now.rule));
    tell.current(now.rule);
  }, [settled]);
  const touched = fields !== first;
  useEffect(() => {
    if (!touched) return;
    // the browser asks before a rule that is not saved yet is lost
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [touched]);
  const put = <F extends keyof Fields>(field: F, value: Fields[F]) => {
    setFields((now) => ({ ...now, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const refuse = (errors: Errors) => {
    setErrors(errors);
    focusFirstError(form.current);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const now = read(fields);
    if (!now.rule) return refuse(atFields(say, now.problems));
    const { rule } = now;
    const wrong = against(say, rule, tryRule(rule));
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    const problems = await props.change(
      (policy) => ({
        ...policy,
        ownRules: policy.ownRules.some(({ id }) => id === rule.id)
          ? policy.ownRules.map((one) => (one.id === rule.id ? rule : one))
          : [...policy.ownRules, rule],
      }),
      say('optionsOwnSaved', { what: rule.title }),
    );
    if (problems.length > 0) refuse(atFields(say, problems));
    else props.done();
  };
  const line = (
    field: 'title' | 'reason' | 'bad' | 'good' | 'pattern' | 'message' | 'suggest' | 'owner',
    label: string,
    hint?: string,
    max: number = LIMITS.sentence,
  ) => (
    <TextField
      label={label}
      hint={hint}
      error={errors[field]}
      max={max}
      value={fields[field]}
      change={(text) => put(field, text)}
    />
  );
  const title = old ? say('optionsOwnEditing', { what: old.title }) : say('optionsOwnNew');
  const hidden = ['pattern', 'message', 'suggest', 'owner'] as const;
  return (
    <form ref={form} class="panel own" noValidate onSubmit={save} aria-label={title}>
      <h3>{title}</h3>
      {line('title', say('optionsOwnTitle'), say('optionsOwnTitleHint'), LIMITS.text)}
      <TextField
        label={say('optionsOwnWords')}
        hint={say('optionsOwnWordsHint')}
        error={errors.words}
        lines={Math.min(8, Math.max(2, fields.words.split('\n', 8).length))}
        value={fields.words}
        change={(text) => put('words', text)}
      />
      {line('reason', say('optionsOwnReason'), say('optionsOwnReasonHint'))}
      <Grades
        shown
        label={say('optionsOwnSeverity')}
        grade={fields.severity}
        grades={['info', 'caution', 'hold', 'stop']}
        refused={(grade) => (grade === 'stop' && !props.reviewers ? say('optionsRulesNoReviewer') : undefined)}
        pick={(grade) => grade !== 'off' && grade !== 'quiet' && put('severity', grade)}
      />
      {line('bad', say('optionsOwnBad'))}
      {line('good', say('optionsOwnGood'))}
      <details open={hidden.some((field) => fields[field] !== '' || errors[field])}>
        <summary>{say('optionsOwnMore')}</summary>
        <div class="fields">
          {line('pattern', say('optionsOwnPattern'), say('optionsOwnPatternHint'), LIMITS.pattern)}
          {line('message', say('optionsOwnMessage'), say('optionsOwnMessageHint'))}
          {line('suggest', say('optionsOwnSuggest'), say('optionsOwnSuggestHint'))}
          <Select<Category>
            label={say('optionsOwnCategory')}
            value={fields.category}
            options={CATEGORIES.map((one) => [one, say(CATEGORY_WORDS[one])])}
            change={(one) => put('category', one)}
          />
          <Select<PolicyOwnRule['department']>
            label={say('optionsOwnDepartment')}
            value={fields.department}
            options={DEPARTMENTS.map((one) => [one, ownerWords(language, one)])}
            change={(one) => put('department', one)}
          />
          {line('owner', say('optionsOwnOwner'), undefined, LIMITS.text)}
        </div>
      </details>
      <Told trial={trial} fields={settled} />
      <div class="row">
        <button type="submit" class="strong">
          {say('optionsOwnSave')}
        </button>
        <button type="button" class="quiet" onClick={props.done}>
          {say('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

/** How the rule does now, line by line. */
function Told({ trial, fields }: { readonly trial: Trial | null; readonly fields: Fields }): VNode {
  const say = useSay();
  const lines: (readonly [good: boolean, text: string])[] = [];
  if (trial) {
    const found = { n: trial.found.length, all: SAMPLE.length };
    if (fields.bad.trim()) lines.push([!trial.missed, say(trial.missed ? 'optionsOwnMissed' : 'optionsOwnTrialBad')]);
    if (fields.good.trim()) lines.push([!trial.caught, say(trial.caught ? 'optionsOwnCaught' : 'optionsOwnTrialGood')]);
    lines.push([!trial.broad, say('optionsOwnTrialFound', found)]);
    lines.push([!trial.slow, say('optionsOwnTrialTime', { ms: trial.time.toFixed(1) })]);
  }
  return (
    <div class="trial" role="status">
      <h4>{say('optionsOwnTrial')}</h4>
      {!trial && <p class="hint">{say('optionsOwnTrialWaits')}</p>}
      <ul>
        {lines.map(([good, text]) => (
          <li key={text} class={good ? 'good' : 'wrong'}>
            <Icon name={good ? 'check' : 'caution'} />
            {text}
          </li>
        ))}
      </ul>
      {trial?.broad && <p class="hint">{trial.found.slice(0, 4).join(' · ')}</p>}
    </div>
  );
}
