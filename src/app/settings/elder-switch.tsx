import type { ReactElement } from 'react';
import { elderByLocale } from '../../i18n/elder-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useSettings } from './settings-store.ts';

/** 长辈版 with one tap: a button that stays where it is and takes it back with the next. Its ring says in a shape which it is. */
export function ElderSwitch(): ReactElement {
  const { settings, choose } = useSettings();
  const on = settings.elder === 'on';
  return <button type="button" className="quiet elder-switch" aria-pressed={on} onClick={() => choose({ elder: on ? 'off' : 'on' })}>{elderByLocale[useMessages().locale].elder}</button>;
}
