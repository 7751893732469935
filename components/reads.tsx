import type { VNode } from 'preact';
import { useSay } from './say.ts';

/** What is read and what never is, in plain words; the same on the welcome tab and under Privacy. */
export function Reads(): VNode {
  const say = useSay();
  return (
    <div class="promise">
      <section>
        <h3>{say('welcomeReads')}</h3>
        <ul class="yes">
          <li>{say('welcomeReadsDraft')}</li>
          <li>{say('welcomeReadsAccount')}</li>
          <li>{say('welcomeReadsTarget')}</li>
        </ul>
      </section>
      <section>
        <h3>{say('welcomeNever')}</h3>
        <ul class="no">
          <li>{say('welcomeNeverMessages')}</li>
          <li>{say('welcomeNeverFeed')}</li>
          <li>{say('welcomeNeverPasswords')}</li>
          <li>{say('welcomeNeverPersonal')}</li>
        </ul>
      </section>
      <section class="wide">
        <h3>{say('welcomeStays')}</h3>
        <p>{say('welcomeStaysBody')}</p>
      </section>
    </div>
  );
}
