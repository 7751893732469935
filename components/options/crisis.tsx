import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { crisesAhead, crisesOn } from '../../utils/crisis.ts';
import type { Policy, PolicyCrisis } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES, type SavedDraft } from '../../utils/settings.ts';
import { LEVEL_WORDS, useEffects, useList, useMoment } from '../crisis-words.ts';
import { Icon } from '../icon.tsx';
import { useNow } from '../now.ts';
import { useSay } from '../say.ts';
import { CrisisForm } from './crisis-form.tsx';
import type { PanelProps } from './panel.ts';
import { Planned } from './planned.tsx';

export interface CrisisProps extends PanelProps {
  /** Drafts that were put away. */
  readonly drafts: readonly SavedDraft[];
  readonly copy: (draft: SavedDraft) => Promise<void>;
  readonly remove: (draft: SavedDraft) => void;
}

const HOUR = 3_600_000;
// crises have no name of their own: one is told from another by all that it says
const id = (crisis: PolicyCrisis) => JSON.stringify(crisis);

/** The one switch for bad days: what it will do is seen before it starts, and it ends by itself. */
export function CrisisPanel(props: CrisisProps): VNode {
  const say = useSay();
  const { policy, effective, change } = props;
  const all = effective.policy.crises;
  const now = useNow(all);
  const planned = useRef<HTMLHeadingElement>(null);
  const own = new Set(policy.crises.map(id));
  const open = [...crisesOn(all, now), ...crisesAhead(all, now)];
  const over = policy.crises.filter(({ to }) => Date.parse(to) < now.getTime());
  const swap = (old: PolicyCrisis, next: PolicyCrisis | null, told: string) =>
    change(
      (policy: Policy) => ({
        ...policy,
        crises: policy.crises.flatMap((crisis) => (id(crisis) !== id(old) ? [crisis] : next ? [next] : [])),
      }),
      told,
    );
  const end = (crisis: PolicyCrisis) => {
    const at = new Date();
    // one that has not begun leaves nothing behind
    const begun = Date.parse(crisis.from) < at.getTime();
    return swap(crisis, begun ? { ...crisis, to: at.toISOString() } : null, say('optionsCrisisEnded'));
  };
  const extend = (crisis: PolicyCrisis, hours: number) => {
    const to = Math.max(Date.parse(crisis.to), Date.now()) + hours * HOUR;
    return swap(crisis, { ...crisis, to: new Date(to).toISOString() }, say('optionsCrisisExtended'));
  };
  return (
    <>
      <p class="lead">{say('optionsCrisisLead')}</p>
      {open.length === 0 ? (
        <p class="empty">{say('optionsCrisisNone')}</p>
      ) : (
        <ul class="entries" aria-label={say('optionsCrisisList')}>
          {open.map((crisis) => (
            <li key={id(crisis)}>
              <Window
                crisis={crisis}
                now={now}
                firm={own.has(id(crisis)) ? null : effective.policy.firm || say('optionsFirmUnnamed')}
                contact={[effective.policy.owner, effective.policy.contact].filter(Boolean).join(' · ')}
                end={() => void end(crisis)}
                extend={(hours) => void extend(crisis, hours)}
              />
            </li>
          ))}
        </ul>
      )}
      <section class="panel">
        <h2>{say('optionsCrisisStartTitle')}</h2>
        <CrisisForm
          effective={effective}
          last={policy.crises.at(-1)}
          now={now}
          start={async (crisis) => {
            const problems = await change(
              (policy) => ({ ...policy, crises: [...policy.crises, crisis] }),
              say('optionsCrisisStarted'),
            );
            if (problems.length === 0) planned.current?.focus();
            return problems;
          }}
        />
      </section>
      <Planned {...props} title={planned} crises={open} now={now} />
      {over.length > 0 && (
        <details class="fold">
          <summary>{say('optionsCrisisOver', { n: over.length })}</summary>
          <ul class="entries">
            {over.map((crisis) => (
              <Past
                key={id(crisis)}
                crisis={crisis}
                remove={(what) => void swap(crisis, null, say('optionsRemoved', { what }))}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One that is on or planned: what it does, and the ways to change that. The firm's is shown only. */
function Window(props: {
  readonly crisis: PolicyCrisis;
  readonly now: Date;
  /** Whose it is where it is not the person's own. */
  readonly firm: string | null;
  readonly contact: string;
  readonly end: () => void;
  readonly extend: (hours: number) => void;
}): VNode {
  const say = useSay();
  const effects = useEffects();
  const moment = useMoment();
  const { crisis, now, firm, contact } = props;
  const level = crisis.level ?? 1;
  const on = Date.parse(crisis.from) <= now.getTime();
  const what = crisis.title || say(LEVEL_WORDS[level].name);
  return (
    <div class="crisis">
      <span class={`mark ${level === 3 ? 'stop' : 'hold'}`}>
        <Icon name={level === 3 ? 'stop' : 'hold'} />
      </span>
      <div class="what">
        <h2>{crisis.title || say(on ? 'optionsCrisisRunning' : 'optionsCrisisAhead')}</h2>
        <p class="hint">
          {say(LEVEL_WORDS[level].name)} · {moment(crisis.from)} – {moment(crisis.to)}
        </p>
        <ul class="effects">
          {effects(crisis, now).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {firm === null ? (
          <div class="row">
            <button type="button" class="strong" onClick={props.end}>
              {say(on ? 'optionsCrisisEnd' : 'optionsCrisisCancel')}
              <span class="unseen"> {what}</span>
            </button>
            <button type="button" onClick={() => props.extend(4)}>
              {say('optionsCrisisMoreHours')}
              <span class="unseen"> {what}</span>
            </button>
            <button type="button" onClick={() => props.extend(24)}>
              {say('optionsCrisisMoreDay')}
              <span class="unseen"> {what}</span>
            </button>
          </div>
        ) : (
          <p class="hint">{say(contact ? 'optionsCrisisFirm' : 'optionsCrisisFirmOnly', { firm, contact })}</p>
        )}
      </div>
    </div>
  );
}

function Past({ crisis, remove }: { readonly crisis: PolicyCrisis; readonly remove: (what: string) => void }): VNode {
  const say = useSay();
  const moment = useMoment();
  const list = useList();
  const what = `${crisis.title ? `${crisis.title}, ` : ''}${moment(crisis.from)}`;
  return (
    <li class="entry">
      <div class="what">
        <b>{crisis.title || say(LEVEL_WORDS[crisis.level ?? 1].name)}</b>
        <span class="hint">
          {moment(crisis.from)} – {moment(crisis.to)} ·{' '}
          {list((crisis.platforms ?? PLATFORM_IDS).map((platform) => PLATFORM_NAMES[platform]))}
        </span>
      </div>
      <button type="button" class="quiet" aria-label={say('optionsRemoveWhat', { what })} onClick={() => remove(what)}>
        {say('optionsRemove')}
      </button>
    </li>
  );
}
