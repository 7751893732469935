import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Policy, PolicyOwnRule } from '../../utils/policy/schema.ts';
import { useNumber, useSay } from '../say.ts';
import type { Edited } from './bench.tsx';
import { OwnRuleForm } from './own-rule.tsx';
import type { PanelProps } from './panel.ts';
import type { Listed } from './rules-list.ts';

/** Rows drawn at once. */
const PAGE = 50;

interface OwnProps extends PanelProps {
  /** Those that the search has found. */
  readonly rules: readonly Listed[];
  readonly searched: boolean;
  readonly row: (rule: Listed, more?: VNode) => VNode;
  /** Tells the bench what is being written. */
  readonly edit: (edited: Edited | null) => void;
}

/** The rules that the policy brings along, and where one's own are written. */
export function OwnRules(props: OwnProps): VNode | null {
  const { effective, change, rules, searched, row, edit } = props;
  const say = useSay();
  const number = useNumber();
  const [open, setOpen] = useState<{ readonly rule: PolicyOwnRule | null; readonly id: string } | null>(null);
  const [shown, setShown] = useState(PAGE);
  const section = useRef<HTMLElement>(null);
  const done = () => {
    const id = open?.id;
    setOpen(null);
    edit(null);
    // back to where the form was opened, after it has gone
    setTimeout(() => {
      const edited = open?.rule && document.getElementById(`rule-own/${id}`);
      (edited || section.current?.querySelector<HTMLElement>('.add'))?.focus();
    });
  };
  const form = open && (
    <OwnRuleForm
      key={open.id}
      rule={open.rule}
      id={open.id}
      reviewers={effective.policy.reviewers.length > 0}
      change={change}
      drafted={(draft) => edit(draft && { what: draft.title, draft })}
      done={done}
    />
  );
  if (searched && rules.length === 0 && !form) return null;
  const start = () => setOpen({ rule: null, id: fresh(effective.policy.ownRules) });
  const remove = ({ id, title }: PolicyOwnRule) =>
    change((policy) => without(policy, id), say('optionsRemoved', { what: title }));
  return (
    <section class="group" ref={section} aria-label={say('optionsOwn')}>
      <h2>
        {say('optionsOwn')} {rules.length > 0 && <span class="count">{number(rules.length)}</span>}
      </h2>
      <p class="hint">{say('optionsOwnLead')}</p>
      {rules.length === 0 && !form && <p class="empty">{say('optionsOwnEmpty')}</p>}
      {open?.rule === null ? (
        form
      ) : (
        <button type="button" class="add" onClick={start}>
          {say('optionsOwnAdd')}
        </button>
      )}
      <ul class="entries">
        {rules.slice(0, shown).map((rule) => {
          const { own } = rule;
          if (own && open?.rule && open.id === own.id) return <li key={rule.id}>{form}</li>;
          return row(
            rule,
            own && rule.mine ? (
              <div class="row">
                <button
                  type="button"
                  aria-label={say('optionsEditWhat', { what: own.title })}
                  onClick={() => setOpen({ rule: own, id: own.id })}
                >
                  {say('optionsEdit')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('optionsRemoveWhat', { what: own.title })}
                  onClick={() => remove(own)}
                >
                  {say('optionsRemove')}
                </button>
              </div>
            ) : undefined,
          );
        })}
      </ul>
      {rules.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {say('optionsShowMore', { n: number(rules.length - shown) })}
        </button>
      )}
    </section>
  );
}

/** The person's layer without one of its rules and what was set of it. */
function without(policy: Policy, id: string): Policy {
  const { [`own/${id}`]: _, ...rules } = policy.rules;
  return { ...policy, rules, ownRules: policy.ownRules.filter((rule) => rule.id !== id) };
}

/** An id that no rule of any layer has. */
function fresh(rules: readonly PolicyOwnRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  for (;;) {
    const id = `rule-${crypto.randomUUID().slice(0, 8)}`;
    if (!taken.has(id)) return id;
  }
}
