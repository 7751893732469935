import type { VNode } from 'preact';
import type { Finding } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { t } from '../../utils/i18n.ts';
import type { Answer, CardProps } from '../../utils/page/overlay.ts';
import { Icon } from '../icon.tsx';
import { OneFinding } from './finding.tsx';
import { Press, Rich, Tile, Who } from './parts.tsx';
import { GESTURE_REASONS, MOST_WORDS, missing, REASONS, type Reason, reasonFor } from './reason.ts';
import { ANYWAY, AS, findingKey, GESTURES, ownerWords, PLATFORM_NAMES, REASON_WORDS } from './words.ts';

/** How many findings are open from the start. */
export const OPEN_FINDINGS = 3;

/** What the card remembers between two drawings. */
export interface CardState {
  reason: Reason | null;
  /** What stands in the field for own words. */
  words: string;
  /** Whether the folded findings are shown. */
  more: boolean;
  /** Findings whose "read as" line is unfolded. */
  readonly unfolded: Set<string>;
  /** Whether the 3 s of a hold are over. */
  waited: boolean;
  /** Milliseconds of the 3 s that were over when the ring was drawn. */
  ringFrom: number;
  /** Why the last press was not taken. */
  say: MessageKey | null;
  /** Whether it appears for the first time, with motion. */
  rise: boolean;
}

/** A card that nobody has touched. */
export function freshState(): CardState {
  return {
    reason: null,
    words: '',
    more: false,
    unfolded: new Set(),
    waited: false,
    ringFrom: 0,
    say: null,
    rise: true,
  };
}

interface CardView {
  readonly props: CardProps;
  readonly state: CardState;
  readonly answer: (answer: Answer) => void;
  readonly publish: () => void;
  readonly fix: (finding: Finding) => void;
  readonly unfold: (key: string) => void;
  readonly showMore: () => void;
  /** The browser itself closed the dialog, or is about to. */
  readonly closed: () => void;
  /** What else there is to say: a note that came while the card was open. */
  readonly said: string;
}

// cannot be typed by a person, so a name never collides with it
const WHO = '\u0001';

/** The words of a small card; undefined for the normal one. */
const gestureOf = (props: CardProps) => (props.gesture ? GESTURES[props.act] : undefined);

/** Whether the way on is open: at `hold` after 3 s and with a reason. */
export function mayPublish(props: CardProps, state: CardState): boolean {
  if (props.severity === 'stop') return false;
  return props.severity !== 'hold' || (state.waited && reasonFor(state.reason, state.words) !== '');
}

/** The modal card, small where there is no text: what was found, the way back, and, quietly, the way on. */
export function Card(view: CardView): VNode {
  const { props, state } = view;
  const { language, theme } = props.look;
  const small = gestureOf(props);
  const open = state.more ? props.findings : props.findings.slice(0, small ? 1 : OPEN_FINDINGS);
  const folded = props.findings.length - open.length;
  return (
    <dialog
      class={`sheet card ${theme}${small ? ' small' : ''}${state.rise ? ' rise' : ''}`}
      role="alertdialog"
      dir="ltr"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-labelledby="title"
      aria-describedby="by as what why seen"
      onCancel={(event) => {
        event.preventDefault();
        view.answer({ do: 'back' });
      }}
      onClose={view.closed}
    >
      <div class="head">
        {!small && <Tile severity={props.severity} language={language} />}
        <div>
          <h1 id="title">{t(language, small?.title ?? 'cardTitle')}</h1>
          <By props={props} />
          <p id="as">
            <Rich
              text={t(language, small ? 'cardAs' : AS[props.act], {
                platform: PLATFORM_NAMES[props.platform],
                who: WHO,
              })}
              mark={WHO}
            >
              <Who speaker={props.speaker} language={language} />
            </Rich>
          </p>
        </div>
      </div>
      <div class="body">
        <ul>
          {open.map((finding, index) => (
            <OneFinding
              key={findingKey(finding)}
              finding={finding}
              language={language}
              isGravest={index === 0}
              isUnfolded={state.unfolded.has(findingKey(finding))}
              fix={() => view.fix(finding)}
              unfold={() => view.unfold(findingKey(finding))}
            />
          ))}
        </ul>
        {folded > 0 && (
          <div class="fold">
            <Press class="quiet" onPress={view.showMore} more={{ 'aria-expanded': 'false' }}>
              {t(language, 'cardMore', { n: folded })}
              <Icon name="more" />
            </Press>
          </div>
        )}
        {small && (
          <p class="f seen" id="seen">
            {t(language, small.seen[props.platform])}
            {language === 'zh' ? '' : ' '}
            {t(language, 'cardSeenStays')}
          </p>
        )}
      </div>
      {props.severity === 'hold' && <Reasons props={props} state={state} />}
      {props.severity === 'stop' && (
        <p class="ask">
          {props.owner === ''
            ? t(language, 'cardAskReviewer')
            : t(language, 'cardAskOwner', { owner: ownerWords(language, props.owner) })}
        </p>
      )}
      <Foot {...view} />
    </dialog>
  );
}

/** Whose post it is, or who is followed: a small card has no text that would tell. */
function By({ props }: { props: CardProps }): VNode | null {
  const words = gestureOf(props);
  if (!words || !props.gesture) return null;
  const { who, unsure } = props.gesture;
  const key = who === null ? words.unclear : unsure ? 'cardByPerhaps' : words.by;
  return (
    <p id="by">
      <Rich text={t(props.look.language, key, { name: WHO })} mark={WHO}>
        <b>{who}</b>
      </Rich>
    </p>
  );
}

function Reasons({ props, state }: { props: CardProps; state: CardState }): VNode {
  const { language } = props.look;
  const short = missing(state.words);
  return (
    <fieldset class="reasons">
      <legend>{t(language, 'cardReasons')}</legend>
      <div class="row">
        {[...(props.gesture ? GESTURE_REASONS : REASONS), 'other' as const].map((reason) => (
          <span key={reason} class={`r${state.reason === reason ? ' on' : ''}`}>
            <input type="radio" name="reason" value={reason} aria-label={t(language, REASON_WORDS[reason])} />
            <span aria-hidden="true">{t(language, REASON_WORDS[reason])}</span>
          </span>
        ))}
      </div>
      {state.reason === 'other' && (
        <div class="words">
          <input
            type="text"
            maxLength={MOST_WORDS}
            autocomplete="off"
            spellcheck={false}
            placeholder={t(language, 'cardReasonWords')}
            aria-label={t(language, 'cardReasonWords')}
          />
          <small aria-live="polite">
            {state.words !== '' && short > 0 ? t(language, 'cardReasonShort', { n: short }) : ''}
          </small>
        </div>
      )}
    </fieldset>
  );
}

function Foot({ props, state, answer, publish, said }: CardView): VNode {
  const { language } = props.look;
  const small = gestureOf(props);
  const ready = mayPublish(props, state);
  return (
    <div class="foot">
      <Press class="btn p" onPress={() => answer({ do: 'back' })}>
        {t(language, small?.not ?? 'cardBack')}
      </Press>
      {!small && (
        <Press class="btn s" onPress={() => answer({ do: 'save' })}>
          {t(language, 'cardSave')}
        </Press>
      )}
      {props.canSwitch && (
        <Press class="btn s" onPress={() => answer({ do: 'switch' })}>
          {t(language, 'cardSwitch')}
        </Press>
      )}
      <span class="on-way">
        {props.severity === 'hold' && (
          <svg class="ring" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7" />
            <circle class="go" cx="9" cy="9" r="7" style={{ animationDelay: `-${state.ringFrom}ms` }} />
          </svg>
        )}
        {props.severity === 'stop' ? (
          <Press class="btn x on" onPress={() => answer({ do: 'copy' })}>
            {t(language, 'cardCopy')}
          </Press>
        ) : (
          <Press
            class={`btn x publish${ready ? ' on' : ''}`}
            onPress={publish}
            more={{ 'aria-disabled': ready ? undefined : 'true' }}
          >
            {t(language, ANYWAY[props.act])}
          </Press>
        )}
      </span>
      <span class="say" role="status">
        {state.say ? t(language, state.say) : said}
      </span>
    </div>
  );
}
