import type { VNode } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { Platform } from '../../rules/draft.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { marketName } from '../../utils/policy/markets.ts';
import type { PolicyCrisis } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES, type Problem } from '../../utils/settings.ts';
import { LEVEL_WORDS, type Level, useEffects } from '../crisis-words.ts';
import { Choice, focusFirstError, TextField } from '../field.tsx';
import { Picks } from '../picks.tsx';
import { Language, useSay } from '../say.ts';
import { sayProblem } from './problems.tsx';

const LEVELS: readonly Level[] = [1, 2, 3];
const HOUR = 3_600_000;
/** How long it lasts, or that its end is typed. */
type Span = 'hours' | 'today' | 'days' | 'other';

interface Draft {
  readonly title: string;
  readonly level: Level;
  readonly platforms: readonly Platform[];
  readonly markets: readonly string[];
  readonly begins: 'now' | 'later';
  /** As the field has it: local, `2026-11-24T18:00`. */
  readonly from: string;
  readonly span: Span;
  readonly to: string;
  readonly spokespersons: string;
  readonly forward: string;
}

const lines = (text: string) => [
  ...new Set(
    text
      .split(/[\n;；]/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The moment that a draft begins, or null where its field is empty or cut short. */
const beginOf = ({ begins, from }: Draft, now: Date) => (begins === 'now' ? now : momentOf(from));
const momentOf = (typed: string) => (Number.isNaN(Date.parse(typed)) ? null : new Date(typed));

function endOf({ span, to }: Draft, begin: Date): Date | null {
  if (span === 'other') return momentOf(to);
  if (span === 'hours') return new Date(begin.getTime() + 4 * HOUR);
  const end = new Date(begin);
  if (span === 'days') end.setDate(end.getDate() + 3);
  else end.setHours(23, 59, 59, 0);
  return end;
}

/** The crisis that a draft asks for; null while its times are not complete. */
function crisisOf(draft: Draft, now: Date): PolicyCrisis | null {
  const begin = beginOf(draft, now);
  const end = begin && endOf(draft, begin);
  if (!begin || !end) return null;
  const { level, title, platforms, markets, forward } = draft;
  const spokespersons = lines(draft.spokespersons);
  return {
    from: begin.toISOString(),
    to: end.toISOString(),
    level,
    ...(title.trim() ? { title } : {}),
    ...(platforms.length < PLATFORM_IDS.length ? { platforms: [...platforms] } : {}),
    ...(markets.length > 0 ? { markets: [...markets] } : {}),
    ...(level === 3 && spokespersons.length > 0 ? { spokespersons } : {}),
    ...(level > 1 && forward.trim() ? { forward } : {}),
  };
}

/** Sets up a crisis; what it will do stands above the button that starts it. */
export function CrisisForm(props: {
  readonly effective: Effective;
  /** The crisis before: who speaks and what is sent on are seldom others. */
  readonly last: PolicyCrisis | undefined;
  readonly now: Date;
  readonly start: (crisis: PolicyCrisis) => Promise<readonly Problem[]>;
}): VNode {
  const say = useSay();
  const language = useContext(Language);
  const effects = useEffects();
  const form = useRef<HTMLFormElement>(null);
  const preview = useId();
  const { last, now } = props;
  const { accounts, markets, reviewers } = props.effective.policy;
  const [draft, setDraft] = useState<Draft>({
    title: '',
    level: 2,
    platforms: PLATFORM_IDS,
    markets: [],
    begins: 'now',
    from: '',
    span: 'hours',
    to: '',
    spokespersons: last?.spokespersons?.join('\n') ?? '',
    forward: last?.forward ?? '',
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
  };
  const served = [...new Set([...markets, ...accounts.flatMap((account) => account.markets ?? [])])];
  const crisis = crisisOf(draft, now);
  const submit = async (event: Event) => {
    event.preventDefault();
    const asked = crisisOf(draft, new Date());
    const missing: Record<string, string> = {};
    if (draft.platforms.length === 0) missing.platforms = say('optionsCrisisNoSite');
    if (draft.begins === 'later' && !momentOf(draft.from)) missing.from = say('optionsCrisisNoTime');
    if (draft.span === 'other' && !momentOf(draft.to)) missing.to = say('optionsCrisisNoTime');
    else if (asked && Date.parse(asked.to) <= Date.now()) missing.to = say('optionsCrisisPast');
    if (!asked || Object.keys(missing).length > 0) {
      setErrors(missing);
      return focusFirstError(form.current);
    }
    const problems = await props.start(asked);
    setErrors(
      Object.fromEntries(
        problems.map((problem) => [String(problem.path[2] ?? 'title'), sayProblem(say, problem)] as const).reverse(),
      ),
    );
    if (problems.length > 0) focusFirstError(form.current);
  };
  return (
    <form ref={form} class="fields" noValidate onSubmit={submit}>
      <Choice<`${Level}`>
        label={say('optionsCrisisLevel')}
        hint={say(LEVEL_WORDS[draft.level].what)}
        error={errors.level}
        value={`${draft.level}`}
        options={LEVELS.map((level) => [`${level}`, say(LEVEL_WORDS[level].name)] as const)}
        change={(level) => set({ level: Number(level) as Level })}
      />
      <Picks
        label={say('optionsCrisisSites')}
        error={errors.platforms}
        chosen={draft.platforms}
        options={PLATFORM_IDS.map((platform) => [platform, PLATFORM_NAMES[platform]] as const)}
        change={(platforms) => set({ platforms })}
      />
      {served.length > 0 && (
        <Picks
          label={say('optionsCrisisMarkets')}
          hint={say('optionsCrisisMarketsHint')}
          error={errors.markets}
          chosen={draft.markets}
          options={served.map((market) => [market, marketName(language, market)] as const)}
          change={(markets) => set({ markets })}
        />
      )}
      <Choice
        label={say('optionsCrisisBegins')}
        value={draft.begins}
        options={[
          ['now', say('optionsCrisisNow')],
          ['later', say('optionsCrisisLater')],
        ]}
        change={(begins) => set({ begins })}
      />
      {draft.begins === 'later' && (
        <TextField
          type="datetime-local"
          label={say('optionsCrisisFrom')}
          error={errors.from}
          value={draft.from}
          change={(from) => set({ from })}
        />
      )}
      <Choice<Span>
        label={say('optionsCrisisSpan')}
        error={draft.span === 'other' ? undefined : errors.to}
        value={draft.span}
        options={[
          ['hours', say('optionsCrisisHours')],
          ['today', say(draft.begins === 'now' ? 'optionsCrisisToday' : 'optionsCrisisThatDay')],
          ['days', say('optionsCrisisDays')],
          ['other', say('optionsCrisisOther')],
        ]}
        change={(span) => set({ span })}
      />
      {draft.span === 'other' && (
        <TextField
          type="datetime-local"
          label={say('optionsCrisisTo')}
          error={errors.to}
          value={draft.to}
          change={(to) => set({ to })}
        />
      )}
      {draft.level === 3 && (
        <TextField
          label={say('optionsCrisisSpokespersons')}
          hint={say('optionsCrisisSpokespersonsHint')}
          error={errors.spokespersons}
          lines={2}
          value={draft.spokespersons}
          change={(spokespersons) => set({ spokespersons })}
        />
      )}
      {draft.level > 1 && (
        <TextField
          label={say('optionsCrisisForward')}
          hint={say('optionsCrisisForwardHint')}
          error={errors.forward}
          value={draft.forward}
          change={(forward) => set({ forward })}
        />
      )}
      <TextField
        label={say('optionsCrisisTitle')}
        error={errors.title}
        value={draft.title}
        change={(title) => set({ title })}
      />
      <div class="preview" id={preview}>
        <h3>{say('optionsCrisisWill')}</h3>
        {crisis && draft.platforms.length > 0 ? (
          <ul class="effects">
            {effects(crisis, now).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {draft.level === 3 && reviewers.length === 0 && (
              <li>
                {say('optionsCrisisNoReviewer')} <a href="#roles">{say('optionsCrisisNameReviewer')}</a>
              </li>
            )}
          </ul>
        ) : (
          <p class="hint">{say('optionsCrisisIncomplete')}</p>
        )}
      </div>
      <div class="row">
        <button type="submit" class="strong big" aria-describedby={preview}>
          {say(draft.begins === 'now' ? 'optionsCrisisStart' : 'optionsCrisisPlan')}
        </button>
      </div>
    </form>
  );
}
