import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { CHECKED_DAYS, TWO_FACTOR_PAGES, twoFactorOf } from '../../utils/policy/accounts.ts';
import { byName, marketName } from '../../utils/policy/markets.ts';
import { type PolicyAccount, ROLES, type Role } from '../../utils/policy/schema.ts';
import { toleranceOf } from '../../utils/policy/tolerance.ts';
import { PLATFORM_NAMES } from '../../utils/settings.ts';
import { Check, Choice, Select, TextField } from '../field.tsx';
import { Language, useSay } from '../say.ts';
import { ROLE_NAMES } from './role-words.ts';
import { Questions } from './tolerance.tsx';

type Registered = NonNullable<PolicyAccount['registered']>;
type Whose = NonNullable<Registered['phone']> | '';

interface MoreProps {
  readonly account: PolicyAccount;
  readonly error: (field: string) => string | undefined;
  readonly markets: readonly string[];
  readonly set: (part: Partial<PolicyAccount>) => void;
  readonly leave?: () => void;
}

const FIELDS = [
  'purpose',
  'owner',
  'registered',
  'twoFactor',
  'linked',
  'admins',
  'role',
  'answers',
  'markets',
] as const;

/** What a firm would like to know about a work account, folded until somebody asks. There is no field for a password. */
export function AccountMore(props: MoreProps): VNode {
  const say = useSay();
  const { account, error, set, leave } = props;
  const left = leave ? { leave } : {};
  const registered = account.registered ?? {};
  const sign = (part: Partial<Registered>) => {
    const next = Object.entries({ ...registered, ...part }).filter(([, value]) => value !== undefined && value !== '');
    set({ registered: next.length > 0 ? Object.fromEntries(next) : undefined });
  };
  const whose: readonly (readonly [Whose, string])[] = [
    ['', say('optionsAccountNotStated')],
    ['firm', say('optionsAccountOfFirm')],
    ['person', say('optionsAccountOfPerson')],
  ];
  const wrong = FIELDS.some((field) => error(field)) || ['on', 'by'].some((field) => error(`registered.${field}`));
  return (
    <details class="more" open={wrong || undefined}>
      <summary>{say('optionsAccountMore')}</summary>
      <div class="fields">
        <TextField
          label={say('optionsAccountPurpose')}
          hint={say('optionsAccountPurposeHint')}
          error={error('purpose')}
          value={account.purpose ?? ''}
          change={(purpose) => set({ purpose: purpose || undefined })}
          {...left}
        />
        <TextField
          label={say('optionsAccountOwner')}
          hint={say('optionsAccountOwnerHint')}
          error={error('owner')}
          value={account.owner ?? ''}
          change={(owner) => set({ owner: owner || undefined })}
          {...left}
        />
        <MarketBoxes {...props} />
        <fieldset class="field grouped">
          <legend>{say('optionsAccountRegistered')}</legend>
          <p class="hint">{say('optionsAccountRegisteredHint')}</p>
          <TextField
            type="date"
            label={say('optionsAccountRegisteredOn')}
            error={error('registered.on')}
            value={registered.on ?? ''}
            change={(on) => sign({ on })}
            {...left}
          />
          <TextField
            label={say('optionsAccountRegisteredBy')}
            error={error('registered.by')}
            value={registered.by ?? ''}
            change={(by) => sign({ by })}
            {...left}
          />
          <Select<Whose>
            label={say('optionsAccountPhone')}
            value={registered.phone ?? ''}
            options={whose}
            change={(phone) => sign({ phone: phone || undefined })}
          />
          <Select<Whose>
            label={say('optionsAccountEmail')}
            value={registered.email ?? ''}
            options={whose}
            change={(email) => sign({ email: email || undefined })}
          />
        </fieldset>
        <TwoFactor {...props} />
        <TextField
          type="number"
          label={say('optionsAccountAdmins')}
          hint={say('optionsAccountAdminsHint')}
          error={error('admins')}
          value={account.admins === undefined || Number.isNaN(account.admins) ? '' : String(account.admins)}
          change={(admins) => set({ admins: admins === '' ? undefined : Number(admins) })}
          {...left}
        />
        <Check
          label={say('optionsAccountLinked')}
          hint={say('optionsAccountLinkedHint')}
          on={account.linked === true}
          change={(linked) => set({ linked })}
        />
        <Select<Role | ''>
          label={say('optionsAccountRole')}
          hint={account.role ? say(ROLE_NAMES[account.role].what) : say('optionsAccountRoleHint')}
          value={account.role ?? ''}
          options={[
            ['', say('optionsAccountNotStated')],
            ...ROLES.map((role) => [role, say(ROLE_NAMES[role].name)] as const),
          ]}
          change={(role) => set({ role: role || undefined })}
        />
        <fieldset class="field grouped">
          <legend>{say('optionsAccountTolerance')}</legend>
          <Questions
            answers={account.answers ?? []}
            change={(answers) => set({ answers: [...answers], tolerance: toleranceOf(answers) })}
          />
        </fieldset>
      </div>
    </details>
  );
}

/** The markets of the policy, of which an account may serve some; none chosen: all of them. */
function MarketBoxes({ account, markets, set }: MoreProps): VNode {
  const say = useSay();
  const language = useContext(Language);
  const chosen = account.markets ?? [];
  const offered = byName(language, [...new Set([...markets, ...chosen])]);
  return (
    <fieldset class="field">
      <legend>{say('optionsAccountMarkets')}</legend>
      <p class="hint">
        {offered.length > 0 ? say('optionsAccountMarketsHint') : say('optionsAccountMarketsNone')}{' '}
        <a href="#markets">{say('optionsAccountMarketsGo')}</a>
      </p>
      <div class="markets">
        {offered.map((market) => (
          <Check
            key={market}
            label={marketName(language, market)}
            on={chosen.includes(market)}
            change={(on) => {
              const next = on ? [...chosen, market] : chosen.filter((other) => other !== market);
              set({ markets: next.length > 0 ? next : undefined });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function TwoFactor({ account, error, set, leave }: MoreProps): VNode {
  const say = useSay();
  const { twoFactor, platform } = account;
  const today = new Date().toISOString().slice(0, 10);
  const site = PLATFORM_NAMES[platform];
  return (
    <fieldset class="field grouped">
      <legend>{say('optionsAccountTwoFactor')}</legend>
      <Choice<'on' | 'off' | ''>
        label={say('optionsAccountTwoFactorState')}
        value={twoFactor ? (twoFactor.on ? 'on' : 'off') : ''}
        options={[
          ['on', say('optionsAccountTwoFactorOn')],
          ['off', say('optionsAccountTwoFactorOff')],
          ['', say('optionsAccountNotStated')],
        ]}
        change={(state) =>
          set({ twoFactor: state === '' ? undefined : { ...twoFactor, on: state === 'on', checked: today } })
        }
      />
      {twoFactor?.on && (
        <TextField
          type="date"
          label={say('optionsAccountTwoFactorChecked')}
          hint={
            twoFactorOf(account, today) === 'due' ? say('optionsAccountTwoFactorDue', { n: CHECKED_DAYS }) : undefined
          }
          error={error('twoFactor.checked')}
          value={twoFactor.checked ?? ''}
          change={(checked) => set({ twoFactor: checked ? { ...twoFactor, checked } : { on: true } })}
          {...(leave ? { leave } : {})}
        />
      )}
      <div class="row">
        {twoFactor?.on && twoFactor.checked !== today && (
          <button type="button" onClick={() => set({ twoFactor: { on: true, checked: today } })}>
            {say('optionsAccountTwoFactorToday')}
          </button>
        )}
        <a href={TWO_FACTOR_PAGES[platform]} target="_blank" rel="noreferrer">
          {say('optionsAccountTwoFactorGo', { site })}
        </a>
      </div>
    </fieldset>
  );
}
