import { afterEach, describe, expect, test, vi } from 'vitest';
import { localDay, localTime } from './local-day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a moment is shown by the reader’s clock', () => {
  // 2026-03-08 and 2026-11-01 are the nights on which Los Angeles changes its clocks.
  test.each([
    ['Asia/Shanghai', '2026-11-21T23:12:19.000Z', '2026-11-22 07:12:19'],
    ['Asia/Shanghai', '2026-11-21T15:59:59.999Z', '2026-11-21 23:59:59'],
    ['Asia/Shanghai', '2026-12-31T16:00:00.000Z', '2027-01-01 00:00:00'],
    ['UTC', '2026-11-21T23:12:19.000Z', '2026-11-21 23:12:19'],
    ['America/Los_Angeles', '2026-11-22T07:12:19.000Z', '2026-11-21 23:12:19'],
    ['America/Los_Angeles', '2026-03-08T10:00:00.000Z', '2026-03-08 03:00:00'],
    ['America/Los_Angeles', '2026-11-01T09:00:00.000Z', '2026-11-01 01:00:00'],
    ['Asia/Kolkata', '2026-02-28T18:30:00.000Z', '2026-03-01 00:00:00'],
    ['Pacific/Kiritimati', '2026-11-21T10:00:00.000Z', '2026-11-22 00:00:00'],
    ['Asia/Shanghai', '2026-11-22T07:12:19+08:00', '2026-11-22 07:12:19'],
  ])('in %s, %s is %s', (zone, isoTime, shown) => {
    vi.stubEnv('TZ', zone);
    expect(localTime(isoTime)).toBe(shown);
    expect(localDay(isoTime)).toBe(shown.slice(0, 10));
  });
});
