import type { VNode } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { AccountKind, Act, Draft, Platform } from '../../rules/draft.ts';
import { tidy } from '../../rules/engine.ts';
import { check, type Ruleset } from '../../rules/index.ts';
import { type Finding, SEVERITIES, WRITTEN } from '../../rules/rule.ts';
import { localTime } from '../../utils/page/judge.ts';
import { readPhones } from '../../utils/phones.ts';
import { compileAlone } from '../../utils/policy/breadth.ts';
import { toTabPolicy } from '../../utils/policy/compact.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { byName, marketName, USUAL } from '../../utils/policy/markets.ts';
import type { PolicyOwnRule } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../utils/settings.ts';
import { Select, TextField } from '../field.tsx';
import { KIND_WORDS } from '../overlay/words.ts';
import { Language, useSay } from '../say.ts';
import { Compared, Findings, Marked } from './bench-found.tsx';
import { difference } from './compare.ts';
import { useCompiled } from './compiled.ts';
import { useSettled } from './saving.ts';
import { ACT_WORDS } from './words.ts';

/** Rest after the last key before the text is judged, ms. */
const REST = 150;

/** A rule that is being written or was set last, and its name. */
export interface Edited {
  readonly what: string;
  /** The rule as it is being written, where it can be tried; null: what was saved last is compared with what held before. */
  readonly draft: PolicyOwnRule | null;
}

const gravest = (a: Finding, b: Finding) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);

/** A place to try a text, with and without the change at hand. Nothing of it is kept. */
export function Bench({ effective, edited }: { readonly effective: Effective; readonly edited: Edited | null }): VNode {
  const say = useSay();
  const language = useContext(Language);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<AccountKind>('work');
  const [platform, setPlatform] = useState<Platform>('linkedin');
  const [act, setAct] = useState<Act>('post');
  const [market, setMarket] = useState('');
  // nothing is compiled before somebody wants to try something
  const [wanted, setWanted] = useState(false);
  const settled = useSettled(text, REST);
  const tab = useMemo(() => (wanted ? toTabPolicy(effective, 0) : null), [effective, wanted]);
  const { now, before } = useCompiled(tab);
  const draft = edited?.draft ?? null;
  const alone = useMemo(
    () => (draft && wanted ? compileAlone([draft], effective.policy.allowed) : null),
    [draft, wanted, effective.policy.allowed],
  );
  const role = effective.policy.person?.role;
  const found = useMemo(() => {
    if (!now || settled.trim() === '') return null;
    const one: Draft = {
      platform,
      act,
      account: {
        platform,
        handle: null,
        name: null,
        kind,
        ...(market ? { markets: [market] } : {}),
        ...(role ? { role } : {}),
      },
      target: null,
      text: settled,
      at: localTime(new Date()),
    };
    return judge(one, now, before, alone, draft);
  }, [now, before, alone, draft, settled, platform, act, kind, market, role]);
  const markets = useMemo(
    () => byName(language, [...new Set([...effective.policy.markets, ...USUAL])]),
    [language, effective.policy.markets],
  );
  const named = kind === 'work' ? [] : [KIND_WORDS[kind]];
  const summary = [
    ...named.map((key) => say(key)),
    PLATFORM_NAMES[platform],
    say(ACT_WORDS[act]),
    ...(market ? [marketName(language, market)] : []),
  ].join(' · ');
  return (
    <section class="panel bench" aria-label={say('optionsBench')}>
      <h2>{say('optionsBench')}</h2>
      <div onFocusCapture={() => setWanted(true)}>
        <TextField
          label={say('optionsBenchText')}
          hint={say('optionsBenchLead')}
          lines={5}
          value={text}
          change={(next) => {
            setWanted(true);
            setText(next);
          }}
        />
      </div>
      <details>
        <summary>
          {say('optionsBenchSetting')} <span class="hint">{summary}</span>
        </summary>
        <div class="settings">
          <Select<AccountKind>
            label={say('optionsBenchKind')}
            value={kind}
            options={(['work', 'personal', 'unknown'] as const).map((one) => [one, say(KIND_WORDS[one])])}
            change={setKind}
          />
          <Select<Platform>
            label={say('optionsBenchPlatform')}
            value={platform}
            options={PLATFORM_IDS.map((one) => [one, PLATFORM_NAMES[one]])}
            change={setPlatform}
          />
          <Select<Act>
            label={say('optionsBenchAct')}
            value={act}
            options={WRITTEN.map((one) => [one, say(ACT_WORDS[one])])}
            change={setAct}
          />
          <Select
            label={say('optionsBenchMarket')}
            value={market}
            options={[
              ['', say('optionsBenchAnyMarket')],
              ...markets.map((one) => [one, marketName(language, one)] as const),
            ]}
            change={setMarket}
          />
        </div>
      </details>
      <p class="hint" role="status">
        {!found ? say(settled.trim() === '' || now ? 'optionsBenchEmpty' : 'optionsBenchReady') : tell(found)}
      </p>
      {found && found.findings.length > 0 && <Marked text={settled} findings={found.findings} />}
      {found && <Findings findings={found.findings} />}
      {found?.changes && edited && <Compared what={edited.what} changes={found.changes} />}
    </section>
  );

  function tell({ findings, time }: Found): string {
    if (kind === 'personal') return say('optionsBenchPersonal');
    const ms = time.toFixed(1);
    if (findings.length === 0) return `${say('optionsBenchClean')} ${say('optionsBenchTook', { ms })}`;
    return findings.length === 1
      ? say('optionsBenchFoundOne', { ms })
      : say('optionsBenchFound', { n: findings.length, ms });
  }
}

interface Found {
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** Milliseconds that the rules in force took. */
  readonly time: number;
  /** Null where there is nothing to compare with. */
  readonly changes: ReturnType<typeof difference> | null;
}

function judge(
  draft: Draft,
  now: Ruleset,
  before: Ruleset | null,
  alone: Ruleset | null,
  rule: PolicyOwnRule | null,
): Found {
  const inForce = check(draft, now, readPhones);
  // the first time warms up what a tab has warm
  const from = performance.now();
  check(draft, now, readPhones);
  const time = performance.now() - from;
  // a rule of one's own stands beside the others: they need not be compiled anew with each key in its form
  const others = rule ? inForce.filter((one) => one.rule !== `own/${rule.id}`) : inForce;
  const after = alone ? tidy([...others, ...check(draft, alone)]) : inForce;
  const without = alone ? inForce : before && check(draft, before, readPhones);
  return { findings: [...after].sort(gravest), time, changes: without && difference(without, after) };
}
