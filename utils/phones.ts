import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { PhoneReader } from '../rules/phones.ts';

/** International numbers (`+49 …`) that the numbering plan of their country knows; national ones need a country to be read by. */
export const readPhones: PhoneReader = (text) =>
  findPhoneNumbersInText(text).map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
