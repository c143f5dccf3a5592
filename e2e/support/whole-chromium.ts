import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../scripts/chromium-arguments.ts';
import { findChromium } from '../../scripts/find-chromium.mjs';

const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });

/** For tests that set or need what only the whole browser has: settings in a profile, and its lock. */
export const WHOLE_CHROMIUM = { ...(found ? { executablePath: found.path } : {}), args: [...CHROMIUM_ARGUMENTS] };
