import { whenIdle } from '../storage/when-idle.ts';
import { SERIF_KEY, type OnNextScreen } from './serif-key.ts';

/** Brings the serif where the system has none: once the first screen stands, and on that screen nothing changes any more. */
export async function startSerif(onNextScreen: OnNextScreen): Promise<void> {
  await whenIdle();
  if (lacksSerif(document)) await (await import('./bring-serif.ts')).bringSerif(onNextScreen);
}

/** Where this device loaded it before and nothing is shown yet, the first screen waits for it for a moment. Never rejects. */
export async function awaitSerif(): Promise<void> {
  try {
    if (localStorage.getItem(SERIF_KEY) && document.querySelector('.start')?.checkVisibility()) await (await import('./bring-serif.ts')).useSerifAtOnce();
  } catch {
    // No storage, or no font to be had: the system's will do.
  }
}

/** Whether a Chinese character looks the same in the serif stack and in the sans one: then there is no serif behind it. */
function lacksSerif({ documentElement }: Document): boolean {
  const style = getComputedStyle(documentElement);
  const [serif, sans] = ['--serif', '--han'].map((name) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return name;
    context.font = `32px ${style.getPropertyValue(name)}`;
    // 永, the character that has every stroke.
    context.fillText(String.fromCodePoint(0x6c38), 0, 28);
    return context.getImageData(0, 0, 32, 32).data.join();
  });
  return serif === sans;
}
