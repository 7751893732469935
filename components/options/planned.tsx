import type { Ref, VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { datesWithin, SCHEDULERS } from '../../utils/crisis.ts';
import type { PolicyCrisis } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES, type SavedDraft } from '../../utils/settings.ts';
import { Language, useSay, useWhen } from '../say.ts';
import type { CrisisProps } from './crisis.tsx';

/** Days ahead for which the calendar is shown while no crisis says how long it lasts. */
const USUAL_DAYS = 3;
/** Drafts listed here; the section of drafts has them all. */
const SHOWN = 20;

/** What is planned already and may have to wait: the sites' own lists, drafts that were put away, days of the calendar. */
export function Planned(
  props: CrisisProps & {
    /** Where the focus goes once a crisis has started. */
    readonly title: Ref<HTMLHeadingElement>;
    /** Those that are on or ahead. */
    readonly crises: readonly PolicyCrisis[];
    readonly now: Date;
  },
): VNode {
  const say = useSay();
  const language = useContext(Language);
  const { crises, now, drafts } = props;
  const sites = new Set(
    crises.length === 0 ? PLATFORM_IDS : crises.flatMap(({ platforms = PLATFORM_IDS }) => platforms),
  );
  const ends = crises.map(({ to }) => Date.parse(to));
  const until = new Date(ends.length > 0 ? Math.max(...ends) : now.getTime() + USUAL_DAYS * 86_400_000);
  const dates = datesWithin(props.effective.policy.calendar.dates, now, until);
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  });
  return (
    <section class="panel">
      <h2 ref={props.title} tabIndex={-1}>
        {say('optionsPlanned')}
      </h2>
      <p class="hint">{say('optionsPlannedWhy')}</p>
      <h3>{say('optionsPlannedSites')}</h3>
      <ul class="row">
        {SCHEDULERS.filter((scheduler) => scheduler.sites.some((site) => sites.has(site))).map(({ name, address }) => (
          <li key={name}>
            <a class="button" href={address} target="_blank" rel="noreferrer">
              {name}
              <span class="unseen"> {say('optionsNewTab')}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{say('optionsPlannedUnsure')}</p>
      <h3>{say('optionsPlannedDays')}</h3>
      {dates.length === 0 ? (
        <p class="hint">{say('optionsPlannedDaysNone')}</p>
      ) : (
        <ul class="effects">
          {dates.map(({ day: on, name }) => (
            <li key={`${on} ${name}`}>
              <time dateTime={on}>{day.format(new Date(`${on}T12:00:00`))}</time> · {name}
            </li>
          ))}
        </ul>
      )}
      <h3>{say('optionsPlannedDrafts')}</h3>
      {drafts.length === 0 ? (
        <p class="hint">{say('optionsPlannedDraftsNone')}</p>
      ) : (
        <ul class="drafts">
          {drafts.slice(0, SHOWN).map((draft) => (
            <Draft key={draft.id} draft={draft} copy={props.copy} remove={props.remove} />
          ))}
        </ul>
      )}
      {drafts.length > SHOWN && <a href="#saved">{say('popupSavedAll', { n: drafts.length })}</a>}
    </section>
  );
}

function Draft({ draft, copy, remove }: Pick<CrisisProps, 'copy' | 'remove'> & { readonly draft: SavedDraft }): VNode {
  const say = useSay();
  const when = useWhen();
  const [copied, setCopied] = useState(false);
  const name = <span class="unseen"> {say('optionsSavedDraftOf', { when: when(draft.at) })}</span>;
  return (
    <li>
      <p class="hint">
        {PLATFORM_NAMES[draft.platform]} · {when(draft.at)}
      </p>
      <p class="excerpt" dir="auto">
        {draft.text}
      </p>
      <div class="row">
        <button type="button" onClick={() => void copy(draft).then(() => setCopied(true))}>
          {say(copied ? 'optionsCopied' : 'optionsCopy')}
          {name}
        </button>
        <button type="button" class="quiet" onClick={() => remove(draft)}>
          {say('optionsDelete')}
          {name}
        </button>
      </div>
    </li>
  );
}
