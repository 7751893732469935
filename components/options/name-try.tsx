import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { check, compileSteps, type Packs, type Ruleset } from '../../rules/index.ts';
import { EMPTY_POLICY } from '../../rules/policy.ts';
import type { Finding } from '../../rules/rule.ts';
import { joinNames } from '../../utils/policy/compact.ts';
import type { NameList, PolicyName } from '../../utils/policy/schema.ts';
import { TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import { useSettled } from './saving.ts';

/** Rest after the last key, in ms; and the stretch of compiling after which keys get a turn. */
const REST = 250;
const SLICE = 12;

const silent = { what: '', why: '', suggest: '' };

/** The one rule that finds every name of the list, whatever is said about it. */
const packsFor = (list: NameList): Packs => ({
  'any/name': {
    category: 'review',
    severity: 'info',
    owner: 'sales',
    message: { zh: silent, en: silent },
    signals: { name: { names: list } },
    clauses: [{ all: ['name'] }],
  },
});

async function compileInSlices(list: NameList, names: readonly PolicyName[]): Promise<Ruleset> {
  const policy = { ...EMPTY_POLICY, names: { ...EMPTY_POLICY.names, [list]: joinNames(names) } };
  const steps = compileSteps(policy, packsFor(list));
  for (let until = performance.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resume) => setTimeout(resume));
    until = performance.now() + SLICE;
  }
}

/** A sentence, and which names of a list are found in it, as a tab would find them. */
export function NameTry(props: {
  readonly list: NameList;
  readonly title: string;
  readonly names: readonly PolicyName[];
}): VNode {
  const say = useSay();
  const { list, names, title } = props;
  const [text, setText] = useState('');
  const settled = useSettled(text, REST);
  const [ruleset, setRuleset] = useState<Ruleset | null>(null);
  const wanted = text.trim() !== '';
  useEffect(() => {
    setRuleset(null);
    if (!wanted) return;
    let late = false;
    void compileInSlices(list, names).then((made) => late || setRuleset(made));
    return () => {
      late = true;
    };
  }, [list, names, wanted]);
  const found = ruleset && settled.trim() !== '' ? findNames(settled, ruleset) : null;
  return (
    <details class="more">
      <summary>
        {say('optionsNamesTry')}
        <span class="unseen"> {title}</span>
      </summary>
      <div class="fields">
        <TextField label={say('optionsNamesTryLabel')} lines={2} value={text} change={setText} />
        <div role="status">
          {found && (
            <p class="hint">
              {found.length === 0
                ? say('optionsNamesTryNone')
                : say('optionsNamesTryFound', { names: [...new Set(found.map((one) => one.text))].join(' · ') })}
            </p>
          )}
        </div>
        {found && found.length > 0 && (
          <p class="tried" dir="auto">
            {marked(settled, found)}
          </p>
        )}
      </div>
    </details>
  );
}

function findNames(text: string, ruleset: Ruleset): readonly Finding[] {
  const account = { platform: 'linkedin', handle: null, name: null, kind: 'work' } as const;
  return check(
    { platform: 'linkedin', act: 'post', account, target: null, text, at: new Date().toISOString() },
    ruleset,
  );
}

function marked(text: string, found: readonly Finding[]): (string | VNode)[] {
  const out: (string | VNode)[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start < at) continue;
    out.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...out, text.slice(at)];
}
