import type { ReactElement } from 'react';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useSettings } from './settings-store.ts';
import { ELDER_TEXT_SIZES, LINE_HEIGHTS, ON_OFF, TEXT_FACES, TEXT_SIZES, THEMES } from './settings.ts';

/** How everything looks and how stories are set, on the settings screen and beside a story alike. */
export function ReadingChoices(): ReactElement {
  const words = settingsByLocale[useMessages().locale];
  const { settings, choose } = useSettings();
  const elder = settings.elder === 'on';
  const sizes = elder ? ELDER_TEXT_SIZES : TEXT_SIZES;
  return (
    <>
      <ChoiceGroup
        name="text-size"
        title={words.textSize}
        values={sizes}
        labels={words.textSizes}
        chosen={sizes.find((size) => size === settings.textSize) ?? sizes[0]}
        onChoose={(textSize) => choose({ textSize })}
      />
      <ChoiceGroup name="elder" title={words.elder} note={words.elderNote} values={ON_OFF} labels={words.onOff} chosen={settings.elder} onChoose={(chosen) => choose({ elder: chosen })} />
      <ChoiceGroup name="theme" title={words.theme} values={THEMES} labels={words.themes} chosen={settings.theme} onChoose={(theme) => choose({ theme })} />
      <ChoiceGroup name="line-height" title={words.lineHeight} values={LINE_HEIGHTS} labels={words.lineHeights} chosen={settings.lineHeight} onChoose={(lineHeight) => choose({ lineHeight })} />
      <ChoiceGroup name="text-face" title={words.textFace} values={TEXT_FACES} labels={words.textFaces} chosen={settings.textFace} onChoose={(textFace) => choose({ textFace })} />
      <ChoiceGroup name="indent" title={words.indent} values={ON_OFF} labels={words.onOff} chosen={settings.indent} onChoose={(indent) => choose({ indent })} />
      <ChoiceGroup name="justify" title={words.justify} note={words.justifyNote} values={ON_OFF} labels={words.onOff} chosen={settings.justify} onChoose={(justify) => choose({ justify })} />
    </>
  );
}
