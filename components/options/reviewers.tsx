import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { lockOf } from '../../utils/policy/layers.ts';
import { fold } from '../../utils/policy/names.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import { sayLocked } from './firm.ts';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';

type Reviewer = Policy['reviewers'][number];

const BLANK = { name: '', contact: '', key: '' };
const id = (reviewer: Reviewer) => JSON.stringify(reviewer);

/** Those who give a go-ahead where a rule asks for one. */
export function Reviewers({ policy, effective, change }: PanelProps): VNode {
  const say = useSay();
  const [editing, setEditing] = useState<string | null>(null);
  const locked = lockOf(effective, 'reviewers') !== null;
  const me = fold(effective.policy.person?.name ?? '');
  const own = new Set(policy.reviewers.map(id));
  const firm = effective.policy.reviewers.filter((reviewer) => !own.has(id(reviewer)));
  const swap = (old: Reviewer, next: Reviewer | null, told?: string) =>
    change(
      (policy) => ({
        ...policy,
        reviewers: policy.reviewers.flatMap((one) => (id(one) !== id(old) ? [one] : next ? [next] : [])),
      }),
      told,
    );
  const row = (reviewer: Reviewer, from: string | null) => (
    <div class="what">
      <b dir="auto">{reviewer.name}</b>
      <span class="hint" dir="auto">
        {[reviewer.contact, say(reviewer.key ? 'optionsReviewerKeyed' : 'optionsReviewerUnkeyed'), from]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {fold(reviewer.name) === me && <span class="hint warn">{say('optionsReviewerSelf')}</span>}
    </div>
  );
  return (
    <section class="panel">
      <h2>{say('optionsReviewers')}</h2>
      <p class="hint">{say('optionsReviewersWhy')}</p>
      {policy.reviewers.length + firm.length === 0 && <p class="empty">{say('optionsReviewersEmpty')}</p>}
      <ul class="entries">
        {firm.map((reviewer) => (
          <li key={id(reviewer)} class="entry">
            {row(reviewer, sayLocked(say, effective, 'optionsFromFirm'))}
          </li>
        ))}
        {policy.reviewers.map((reviewer) => (
          <li key={id(reviewer)}>
            {editing === id(reviewer) ? (
              <ReviewerForm
                start={reviewer}
                me={me}
                go={say('optionsDone')}
                cancel={() => setEditing(null)}
                save={async (next) => {
                  const problems = await swap(reviewer, next);
                  if (problems.length === 0) setEditing(null);
                  return problems;
                }}
              />
            ) : (
              <div class="entry">
                {row(reviewer, locked ? say('optionsReviewerIdle') : null)}
                <button
                  type="button"
                  aria-label={say('optionsEditWhat', { what: reviewer.name })}
                  onClick={() => setEditing(id(reviewer))}
                >
                  {say('optionsEdit')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('optionsRemoveWhat', { what: reviewer.name })}
                  onClick={() => void swap(reviewer, null, say('optionsRemoved', { what: reviewer.name }))}
                >
                  {say('optionsRemove')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {locked ? (
        <p class="hint">{sayLocked(say, effective, 'optionsReviewersLocked')}</p>
      ) : (
        <>
          <h3>{say('optionsReviewerAdd')}</h3>
          <ReviewerForm
            start={BLANK}
            me={me}
            go={say('optionsReviewerAddButton')}
            save={(next) =>
              change(
                (policy) => ({ ...policy, reviewers: [...policy.reviewers, next] }),
                say('optionsReviewerAdded', { name: next.name }),
              )
            }
          />
        </>
      )}
    </section>
  );
}

function ReviewerForm(props: {
  readonly start: Reviewer;
  /** The person's own name, folded: four eyes need two people. */
  readonly me: string;
  readonly go: string;
  readonly save: (reviewer: Reviewer) => ReturnType<PanelProps['change']>;
  readonly cancel?: () => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({ ...props.start, key: props.start.key ?? '' });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (part: Partial<typeof BLANK>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { name, contact, key } = draft;
    const problems = await props.save({ name, contact, ...(key.trim() ? { key: key.trim() } : {}) });
    setErrors(
      Object.fromEntries(
        problems.map((problem) => [String(problem.path[2] ?? 'name'), sayProblem(say, problem)] as const).reverse(),
      ),
    );
    if (problems.length > 0) focusFirstError(form.current);
    else if (!props.cancel) setDraft(BLANK);
  };
  const self = props.me !== '' && fold(draft.name.trim()) === props.me;
  return (
    <form ref={form} class="fields" noValidate onSubmit={submit}>
      <TextField
        label={say('optionsReviewerName')}
        hint={self ? say('optionsReviewerSelf') : undefined}
        error={errors.name}
        value={draft.name}
        change={(name) => set({ name })}
      />
      <TextField
        label={say('optionsReviewerContact')}
        hint={say('optionsReviewerContactHint')}
        error={errors.contact}
        value={draft.contact}
        change={(contact) => set({ contact })}
      />
      <TextField
        label={say('optionsReviewerKey')}
        hint={say('optionsReviewerKeyHint')}
        error={errors.key}
        value={draft.key}
        change={(key) => set({ key })}
      />
      <div class="row">
        <button type="submit">{props.go}</button>
        {props.cancel && (
          <button type="button" onClick={props.cancel}>
            {say('optionsCancel')}
          </button>
        )}
      </div>
    </form>
  );
}
