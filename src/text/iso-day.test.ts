import { describe, expect, it } from 'vitest';
import { addDays, isDay, isoDay, latestOnOrBefore } from './iso-day.ts';

describe('ISO days', () => {
  it('knows the calendar', () => {
    expect(isDay(isoDay(2024, 2, 29))).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('1900-02-29')).toBe(false);
    expect(isDay('2023-13-01')).toBe(false);
    expect(isDay('2023-1-1')).toBe(false);
  });

  it('counts days over months and years', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2023-01-15', -60)).toBe('2022-11-16');
  });

  it('finds the last such day that is not after the limit', () => {
    expect(latestOnOrBefore('2024-01-10', 12, 28)).toBe('2023-12-28');
    expect(latestOnOrBefore('2024-01-10', 1, 10)).toBe('2024-01-10');
    expect(latestOnOrBefore('2023-05-01', 2, 29)).toBe('2020-02-29');
    expect(latestOnOrBefore('2023-05-01', 2, 30)).toBeNull();
  });
});
