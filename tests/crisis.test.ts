import { expect, it } from 'vitest';
import type { Crisis } from '../rules/policy.ts';
import { crisesAhead, crisesOn, crisisNow, datesWithin, nextChange } from '../utils/crisis.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const crisis = (from: string, to: string, more: Partial<Crisis> = {}): Crisis => ({
  from: at(from).toISOString(),
  to: at(to).toISOString(),
  ...more,
});

const low = crisis('08:00', '20:00', { level: 1 });
const grave = crisis('09:00', '12:00', { level: 3, platforms: ['x'] });
const later = crisis('18:00', '19:00', { level: 2, markets: ['DE'] });
const all = [low, grave, later];

it('takes the gravest one that is on, and one that reaches the site and the market asked for', () => {
  expect(crisisNow(all, at('07:59'))).toBeNull();
  expect(crisisNow(all, at('08:00'))).toBe(low);
  expect(crisisNow(all, at('10:00'))).toBe(grave);
  expect(crisisNow(all, at('10:00'), 'linkedin')).toBe(low);
  expect(crisisNow(all, at('10:00'), 'x')).toBe(grave);
  expect(crisisNow(all, at('18:30'), 'x', ['FR'])).toBe(low);
  expect(crisisNow(all, at('18:30'), 'x', ['FR', 'DE'])).toBe(later);
  expect(crisisNow([later], at('18:30'), 'x')).toBe(later);
  expect(crisesOn(all, at('10:00'))).toEqual([grave, low]);
  expect(crisesAhead(all, at('08:30'))).toEqual([grave, later]);
});

it('knows when something begins or ends next, and that a window counts to its last moment', () => {
  expect(nextChange(all, at('07:00'))).toEqual(at('08:00'));
  expect(nextChange(all, at('10:00'))?.getTime()).toBe(at('12:00').getTime() + 1);
  expect(crisisNow([grave], at('12:00'))).toBe(grave);
  expect(crisisNow([grave], nextChange([grave], at('12:00'))!)).toBeNull();
  expect(nextChange(all, at('21:00'))).toBeNull();
});

it('finds the days of the calendar in a window, once a year or once only, over the end of a year', () => {
  const dates = [
    { day: '12-31', name: 'stocktaking' },
    { day: '2027-01-02', name: 'fair' },
    { day: '2026-01-02', name: 'fair of the year before' },
    { day: '01-04', name: 'too late' },
  ];
  expect(datesWithin(dates, new Date(2026, 11, 30, 23), new Date(2027, 0, 3, 1))).toEqual([
    { day: '2026-12-31', name: 'stocktaking' },
    { day: '2027-01-02', name: 'fair' },
  ]);
  expect(datesWithin(dates, new Date(2026, 11, 31, 9), new Date(2026, 11, 31, 10))).toHaveLength(1);
});
