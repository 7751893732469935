import type { VNode } from 'preact';
import { SEVERITIES } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import type { ChipProps } from '../../utils/page/overlay.ts';
import { Icon } from '../icon.tsx';
import type { Theme } from '../theme.ts';
import { Press, Suggestion, What, Who } from './parts.tsx';
import { countWords, findingKey, KIND_WORDS } from './words.ts';

/** Nothing on chip or list can be reached by Tab: they never take the focus from the editor. */
const NEVER_FOCUSED = { tabIndex: -1 };

/** Who will speak, and how many findings there are. */
export function Chip({ props }: { props: ChipProps }): VNode {
  const { look, speaker, findings, isAsked } = props;
  const { language } = look;
  const gravest = SEVERITIES.findLast((severity) => findings.some((finding) => finding.severity === severity));
  const kind = t(language, KIND_WORDS[speaker.kind]);
  const initial = ([...speaker.name.replace(/^@/, '')][0] ?? '?').toUpperCase();
  const said = [speaker.name, speaker.handle, kind, gravest ? countWords(language, findings.length) : ''];
  const label = said.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  return (
    <div
      class={`sheet chip ${look.theme}`}
      popover="manual"
      role="status"
      aria-label={label}
      style={{ left: `${props.at.x}px`, top: `${props.at.y}px` }}
      dir="ltr"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      <Press class="face" onPress={props.toggle} more={{ ...NEVER_FOCUSED, 'aria-expanded': String(props.open) }}>
        <span class={`kind ${speaker.kind} dot`} aria-hidden="true">
          {initial}
        </span>
        <b class="name">{speaker.name}</b>
        {speaker.handle !== '' && speaker.handle !== speaker.name && <span class="name at">{speaker.handle}</span>}
        {speaker.kind !== 'unknown' && <span class={`kind ${speaker.kind}`}>{kind}</span>}
        {gravest && (
          <span class={`n ${gravest}`}>
            <Icon name={gravest} />
            {countWords(language, findings.length)}
          </span>
        )}
      </Press>
      {speaker.kind === 'unknown' && (
        <>
          <Press class="kind unknown" onPress={props.classify} more={NEVER_FOCUSED}>
            {isAsked ? kind : t(language, 'chipUnknown')}
          </Press>
          {!isAsked && (
            <Press
              class="away"
              onPress={props.putAway}
              more={{ ...NEVER_FOCUSED, 'aria-label': t(language, 'chipLater') }}
            >
              ×
            </Press>
          )}
        </>
      )}
    </div>
  );
}

/** The findings of the draft in short, with their one-press fixes. */
export function List({ props }: { props: ChipProps }): VNode {
  const { look, speaker, findings } = props;
  const { language } = look;
  return (
    <section
      class={`sheet list rise-up ${look.theme}`}
      popover="manual"
      aria-label={t(language, 'chipList')}
      dir="ltr"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      <p class="top">
        <Who speaker={speaker} language={language} />
      </p>
      {findings.length === 0 && <p class="f why">{t(language, 'chipNone')}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={findingKey(finding)} class="f">
            <What finding={finding} language={language} />
            <p class="why">{finding.message[language].why}</p>
            <Suggestion finding={finding} language={language} fix={() => props.fix(finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A short line that needs no answer. */
export function Toast({ text, theme }: { text: string; theme: Theme }): VNode {
  return (
    <div class={`sheet note rise-up ${theme}`} popover="manual" role="status" dir="ltr">
      {text}
    </div>
  );
}
