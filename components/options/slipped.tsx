import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, Platform } from '../../rules/draft.ts';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../utils/settings.ts';
import { Choice, TextField } from '../field.tsx';
import { useSay } from '../say.ts';

/** What went out by mistake, as far as the way back differs. */
type Slip = 'like' | 'follow' | 'repost' | 'words';

const SLIPS: Readonly<Record<Slip, MessageKey>> = {
  like: 'optionsSlippedLike',
  follow: 'optionsSlippedFollow',
  repost: 'optionsSlippedRepost',
  words: 'optionsSlippedWords',
};

/** Who has seen it, and what is left of it after the way back. */
const SEEN: Readonly<Record<Slip, Readonly<Record<Platform, MessageKey>>>> = {
  like: {
    linkedin: 'optionsSlippedSeenLikeLinkedin',
    facebook: 'optionsSlippedSeenLikeFacebook',
    instagram: 'optionsSlippedSeenLikeInstagram',
    x: 'optionsSlippedSeenLikeX',
  },
  follow: {
    linkedin: 'optionsSlippedSeenFollow',
    facebook: 'optionsSlippedSeenFollow',
    instagram: 'optionsSlippedSeenFollow',
    x: 'optionsSlippedSeenFollow',
  },
  repost: {
    linkedin: 'optionsSlippedSeenRepost',
    facebook: 'optionsSlippedSeenRepost',
    instagram: 'optionsSlippedSeenRepost',
    x: 'optionsSlippedSeenRepost',
  },
  words: {
    linkedin: 'optionsSlippedSeenWordsLinkedin',
    facebook: 'optionsSlippedSeenWordsFacebook',
    instagram: 'optionsSlippedSeenWordsInstagram',
    x: 'optionsSlippedSeenWordsX',
  },
};

/** The way back on each site, a step a line. */
const STEPS: Readonly<Record<Slip, Readonly<Record<Platform, MessageKey>>>> = {
  like: {
    linkedin: 'optionsSlippedLikeLinkedin',
    facebook: 'optionsSlippedLikeFacebook',
    instagram: 'optionsSlippedLikeInstagram',
    x: 'optionsSlippedLikeX',
  },
  follow: {
    linkedin: 'optionsSlippedFollowLinkedin',
    facebook: 'optionsSlippedFollowFacebook',
    instagram: 'optionsSlippedFollowInstagram',
    x: 'optionsSlippedFollowX',
  },
  repost: {
    linkedin: 'optionsSlippedRepostLinkedin',
    facebook: 'optionsSlippedRepostFacebook',
    instagram: 'optionsSlippedRepostInstagram',
    x: 'optionsSlippedRepostX',
  },
  words: {
    linkedin: 'optionsSlippedWordsLinkedin',
    facebook: 'optionsSlippedWordsFacebook',
    instagram: 'optionsSlippedWordsInstagram',
    x: 'optionsSlippedWordsX',
  },
};

const REPLIES = {
  customer: ['optionsSlippedToCustomer', 'optionsSlippedReplyCustomer'],
  competitor: ['optionsSlippedToCompetitor', 'optionsSlippedReplyCompetitor'],
  public: ['optionsSlippedToPublic', 'optionsSlippedReplyPublic'],
} as const satisfies Record<string, readonly [title: MessageKey, reply: MessageKey]>;
type Reply = keyof typeof REPLIES;

const isSlip = (word: string | undefined): word is Slip => word !== undefined && Object.hasOwn(SLIPS, word);
const isPlatform = (word: string | undefined): word is Platform => PLATFORM_IDS.some((id) => id === word);

/** Address of the guide for what went out there, as far as that is known. */
export function slippedAddress(platform: Platform | null, act?: Act): string {
  const slip = act && (isSlip(act) ? act : 'words');
  return `#${['slipped', platform, platform && slip].filter(Boolean).join('/')}`;
}

/** A short guide for what went out by mistake: the way back, whom to tell, what to say. Slipguard presses nothing itself. */
export function Slipped(props: {
  /** What the address says beyond the section: a platform, and what went out. */
  readonly start: readonly string[];
  /** Who is named in the policy; empty when nobody is. */
  readonly owner: string;
  readonly copy: (text: string) => Promise<void>;
}): VNode {
  const say = useSay();
  const [platform, setPlatform] = useState<Platform | ''>(isPlatform(props.start[0]) ? props.start[0] : '');
  const [slip, setSlip] = useState<Slip | ''>(isSlip(props.start[1]) ? props.start[1] : '');
  const title =
    platform && slip && say('optionsSlippedFor', { site: PLATFORM_NAMES[platform], what: say(SLIPS[slip]) });
  return (
    <>
      <p class="lead">{say('optionsSlippedLead')}</p>
      <section class="panel">
        <Choice<Platform | ''>
          label={say('optionsSlippedWhere')}
          value={platform}
          options={PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const)}
          change={setPlatform}
        />
        <Choice<Slip | ''>
          label={say('optionsSlippedWhat')}
          value={slip}
          options={Object.entries(SLIPS).map(([id, key]) => [id as Slip, say(key)] as const)}
          change={setSlip}
        />
      </section>
      <p class="unseen" role="status">
        {title}
      </p>
      {platform && slip ? (
        <>
          <section class="panel">
            <h2>{title}</h2>
            <ol class="todo">
              {say(STEPS[slip][platform])
                .split('\n')
                .map((step) => (
                  <li key={step}>{step}</li>
                ))}
            </ol>
            <p>{say(SEEN[slip][platform])}</p>
            <p class="hint">{say('optionsSlippedMenus')}</p>
          </section>
          <section class="panel">
            <h2>{say('optionsSlippedTell')}</h2>
            <p>
              {props.owner ? say('optionsSlippedTellOwner', { owner: props.owner }) : say('optionsSlippedTellSomebody')}
            </p>
            {slip === 'words' && <p class="hint">{say('optionsSlippedTellData')}</p>}
          </section>
          <Replies copy={props.copy} />
        </>
      ) : (
        <p class="empty">{say('optionsSlippedEmpty')}</p>
      )}
    </>
  );
}

/** A reply to adapt, in the reader's language of two, whatever the language of the page. */
function Replies({ copy }: { readonly copy: (text: string) => Promise<void> }): VNode {
  const say = useSay();
  const [reply, setReply] = useState<Reply>('customer');
  const [language, setLanguage] = useState<'en' | 'zh'>('en');
  // what was adapted is still there after a look at another one
  const [adapted, setAdapted] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState('');
  const text = adapted[language + reply] ?? t(language, REPLIES[reply][1]);
  return (
    <section class="panel">
      <h2>{say('optionsSlippedReply')}</h2>
      <p class="hint">{say('optionsSlippedReplyHint')}</p>
      <Choice<Reply>
        label={say('optionsSlippedTo')}
        value={reply}
        options={Object.entries(REPLIES).map(([id, [key]]) => [id as Reply, say(key)] as const)}
        change={setReply}
      />
      <Choice<'en' | 'zh'>
        label={say('optionsSlippedIn')}
        value={language}
        options={[
          ['en', 'English'],
          ['zh', '中文'],
        ]}
        change={setLanguage}
      />
      <TextField
        label={say('optionsSlippedText')}
        lines={6}
        value={text}
        change={(text) => setAdapted({ ...adapted, [language + reply]: text })}
      />
      <div class="row">
        <button type="button" onClick={() => void copy(text).then(() => setCopied(text))}>
          {say(copied === text ? 'optionsCopied' : 'optionsCopy')}
          <span class="unseen"> {say('optionsSlippedText')}</span>
        </button>
      </div>
    </section>
  );
}
