import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PhoneWorld } from '../utils/page/phones.ts';
import { readPhones } from '../utils/phones.ts';

// put into a tab by the background when a draft there first has what may be an international number
export default defineUnlistedScript(() => {
  (globalThis as PhoneWorld).readPhones = readPhones;
});
