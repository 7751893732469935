import type { VNode } from 'preact';
import { useSay } from './say.ts';

/** What is read and what never is, in plain words; the same on the welcome tab and under Privacy. */
export function Reads(): VNode {
  const say = useSay();
  return (
    <div class="promise">
      <section>
        <h2>{say('welcomeReads')}</h2>
        <ul class="yes">
          <li>{say('welcomeReadsDraft')}</li>
          <li>{say('welcomeReadsAccount')}</li>
          <li>{say('welcomeReadsTarget')}</li>
        </ul>
      </section>
      <section>
        <h2>{say('welcomeNever')}</h2>
        <ul class="no">
          <li>{say('welcomeNeverMessages')}</li>
          <li>{say('welcomeNeverFeed')}</li>
          <li>{say('welcomeNeverPasswords')}</li>
          <li>{say('welcomeNeverPersonal')}</li>
        </ul>
      </section>
      <section class="wide">
        <h2>{say('welcomeStays')}</h2>
        <p>{say('welcomeStaysBody')}</p>
      </section>
    </div>
  );
}
