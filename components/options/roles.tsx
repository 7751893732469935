import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Duty } from '../../rules/policy.ts';
import { DEFAULT_DUTIES } from '../../rules/roles.ts';
import { SEVERITIES, type Severity } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { type Effective, lockOf } from '../../utils/policy/layers.ts';
import { type Policy, ROLES, type Role } from '../../utils/policy/schema.ts';
import { Check, Select, TextField } from '../field.tsx';
import { SEVERITY_WORDS } from '../overlay/words.ts';
import { useSay } from '../say.ts';
import { sayLocked } from './firm.ts';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';
import { Reviewers } from './reviewers.tsx';
import { ROLE_NAMES } from './role-words.ts';
import { useSaving } from './saving.ts';

const PARTS = [
  ['posts', 'optionsRolePosts'],
  ['replies', 'optionsRoleReplies'],
  ['gestures', 'optionsRoleGestures'],
] as const satisfies readonly (readonly [keyof Duty, MessageKey])[];

type Step = Severity | 'free';
type OwnDuty = NonNullable<Policy['roles'][Role]>;

/** Who one is, what each role may do by itself, and who gives a go-ahead. */
export function Roles(props: PanelProps): VNode {
  const say = useSay();
  const { policy, effective } = props;
  const locked = lockOf(effective, 'roles') !== null;
  return (
    <>
      <p class="lead">{say('optionsRolesLead')}</p>
      <You {...props} />
      <section class="panel">
        <h2>{say('optionsRolesTable')}</h2>
        <p class="hint">{say('optionsRolesHonest')}</p>
        {locked && <p class="hint">{sayLocked(say, effective, 'optionsRolesLocked')}</p>}
        <ul class="entries">
          {ROLES.map((role) => (
            <RoleRow
              key={role}
              role={role}
              mine={effective.policy.person?.role === role}
              own={policy.roles[role]}
              duty={inForce(effective, role)}
              firm={policy.roles[role] === undefined && effective.policy.roles[role] !== undefined}
              locked={locked}
              change={props.change}
            />
          ))}
        </ul>
      </section>
      <Reviewers {...props} />
    </>
  );
}

/** What a role asks now: as a layer has it, by default, or because somebody can give a newcomer's posts a go-ahead. */
function inForce({ policy }: Effective, role: Role): Duty {
  const duty = policy.roles[role] ?? DEFAULT_DUTIES[role] ?? {};
  const reviewed = role === 'newcomer' && policy.reviewers.length > 0 && !policy.roles.newcomer?.posts;
  return reviewed ? { ...duty, posts: 'stop' } : duty;
}

function You({ policy, effective, change }: PanelProps): VNode {
  const say = useSay();
  const locked = lockOf(effective, 'person') !== null;
  const person = effective.policy.person;
  const [typed, setTyped] = useState<string | null>(null);
  const set = (part: { readonly name?: string; readonly role?: Role | undefined }) =>
    change((policy) => {
      const { role, ...rest } = { name: '', ...policy.person, ...part };
      const { person: _, ...others } = policy;
      return rest.name === '' && !role ? others : { ...others, person: { ...rest, ...(role ? { role } : {}) } };
    });
  const { problems, put, flush } = useSaving<string>(async (name) => {
    const problems = await set({ name });
    // what is stored is shown again once it is what was typed last
    if (problems.length === 0) setTyped((now) => (now === name ? null : now));
    return problems;
  });
  if (locked)
    return (
      <section class="panel">
        <h2>{say('optionsYou')}</h2>
        <p>
          <b dir="auto">{person?.name || '–'}</b>
          {person?.role && ` · ${say(ROLE_NAMES[person.role].name)}`}
        </p>
        <p class="hint">{sayLocked(say, effective, 'optionsYouLocked')}</p>
      </section>
    );
  return (
    <section class="panel">
      <h2>{say('optionsYou')}</h2>
      <div class="fields">
        <TextField
          label={say('optionsYouName')}
          hint={say('optionsYouNameHint')}
          error={problems[0] && sayProblem(say, problems[0])}
          value={typed ?? person?.name ?? ''}
          change={(name) => {
            setTyped(name);
            put(name);
          }}
          leave={() => void flush()}
        />
        <Select<Role | ''>
          label={say('optionsYouRole')}
          hint={person?.role ? say(ROLE_NAMES[person.role].what) : say('optionsYouRoleNoneHint')}
          value={person?.role ?? ''}
          options={[
            ['', say('optionsYouRoleNone')],
            ...ROLES.map((role) => [role, say(ROLE_NAMES[role].name)] as const),
          ]}
          change={(role) => void set({ role: role || undefined })}
        />
        {!policy.person && person?.name && <p class="hint">{sayLocked(say, effective, 'optionsFromFirm')}</p>}
      </div>
    </section>
  );
}

function RoleRow(props: {
  readonly role: Role;
  readonly mine: boolean;
  readonly own: OwnDuty | undefined;
  /** What is in force. */
  readonly duty: Duty;
  /** The firm says something of this role: what is not the person's own choice stays the firm's. */
  readonly firm: boolean;
  readonly locked: boolean;
  readonly change: PanelProps['change'];
}): VNode {
  const say = useSay();
  const { role, mine, own, duty, firm, locked, change } = props;
  const [open, setOpen] = useState(false);
  const name = say(ROLE_NAMES[role].name);
  const set = (part: Duty) =>
    change((policy) => {
      // what is in force by default goes along, so that one choice does not undo the others
      const { floors: _, ...usual } = duty;
      const next = { ...(policy.roles[role] ?? (firm ? {} : usual)), ...part };
      const said = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
      return { ...policy, roles: { ...policy.roles, [role]: said as OwnDuty } };
    });
  const reset = () =>
    change(({ roles: { [role]: _, ...roles }, ...policy }) => ({ ...policy, roles }), say('optionsRoleResetDone'));
  const word = (step: Severity | undefined) => (step ? say(SEVERITY_WORDS[step]) : say('optionsRoleFree'));
  // under a lock only what is at least as strict can be chosen; what is the person's own choice can be taken back
  const steps = (part: (typeof PARTS)[number][0]): readonly Step[] => {
    const all: readonly Step[] = ['free', ...SEVERITIES];
    return locked && own?.[part] === undefined ? all.slice(all.indexOf(duty[part] ?? 'free')) : all;
  };
  return (
    <li class="role">
      <div class="entry">
        <div class="what">
          <h3>{name}</h3>
          {mine && <span class="kind work">{say('optionsRoleYours')}</span>}
          {own && <span class="kind">{say('optionsRulesChanged')}</span>}
        </div>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'optionsFoldClose' : 'optionsEdit')}
          <span class="unseen"> {name}</span>
        </button>
      </div>
      <p class="hint">{say(ROLE_NAMES[role].what)}</p>
      {!open && (
        <dl class="duties">
          {PARTS.map(([part, label]) => (
            <div key={part}>
              <dt>{say(label)}</dt>
              <dd class={duty[part] ?? 'free'}>{word(duty[part])}</dd>
            </div>
          ))}
          <div>
            <dt>{say('optionsRoleSpeaks')}</dt>
            <dd>{say(duty.speaks ? 'optionsYes' : 'optionsNo')}</dd>
          </div>
        </dl>
      )}
      {open && (
        <div class="duty-fields">
          {PARTS.map(([part, label]) => (
            <Select<Step>
              key={part}
              label={say(label)}
              value={duty[part] ?? 'free'}
              options={steps(part).map((step) => [step, word(step === 'free' ? undefined : step)] as const)}
              change={(step) => void set({ [part]: step === 'free' ? undefined : step })}
            />
          ))}
          {(!locked || duty.speaks) && (
            <Check
              label={say('optionsRoleSpeaks')}
              hint={say('optionsRoleSpeaksWhy')}
              on={duty.speaks === true}
              change={(speaks) => void set({ speaks })}
            />
          )}
          {own && (
            <button type="button" class="quiet" onClick={() => void reset()}>
              {say('optionsRoleReset')}
              <span class="unseen"> {name}</span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
