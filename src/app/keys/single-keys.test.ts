import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepByKey } from '../story/hit-keys.ts';
import { useSettings } from '../settings/settings-store.ts';
import { followKeys } from './single-keys.ts';

/** An element as far as keys ask it: lists of names and `[type=…]` are all the selectors there are. */
class FakeElement {
  readonly localName: string;
  readonly type: string;
  readonly isContentEditable: boolean;
  constructor(localName: string, type = '', isContentEditable = false) {
    this.localName = localName;
    this.type = type;
    this.isContentEditable = isContentEditable;
  }
  matches(selectors: string): boolean {
    return selectors.split(', ').some((one) => one === this.localName || one === `[type=${this.type}]`);
  }
  contains(other: unknown): boolean {
    return other === this;
  }
}

interface Press { readonly key: string; readonly [property: string]: unknown }

let hasDialog = false;
let documentNow = new EventTarget();

beforeEach(() => {
  hasDialog = false;
  documentNow = Object.assign(new EventTarget(), { querySelector: () => (hasDialog ? {} : null) });
  vi.stubGlobal('document', documentNow);
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('Node', FakeElement);
});

afterEach(() => {
  vi.unstubAllGlobals();
  useSettings.setState(useSettings.getInitialState());
});

/** Sends a press as the browser does, its target given. Returns whether the browser is left to do its own. */
function press(target: FakeElement, { key, ...more }: Press): boolean {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, isComposing: false, keyCode: 0, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false, ...more });
  Object.defineProperty(event, 'target', { get: () => target });
  return documentNow.dispatchEvent(event);
}

/** The keys that are handed over of a press at this element. */
function heard(target: FakeElement, given: Press): readonly string[] {
  const keys: string[] = [];
  const end = followKeys(documentNow as Document, ({ key }) => keys.push(key));
  press(target, given);
  end();
  press(target, given);
  return keys;
}

const MAIN = new FakeElement('main');

test.each(['a', 'button', 'main', 'summary', 'body'])('a key acts at <%s>', (name) => {
  expect(heard(new FakeElement(name), { key: 'j' })).toEqual(['j']);
});

test.each(['checkbox', 'radio', 'file'])('a key acts at an input of type %s, where nothing is typed', (type) => {
  expect(heard(new FakeElement('input', type), { key: 'j' })).toEqual(['j']);
});

test.each(['', 'text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date', 'month', 'week', 'time', 'datetime-local'])('a key does not act at an input of type «%s»', (type) => {
  expect(heard(new FakeElement('input', type), { key: 'j' })).toEqual([]);
});

test.each([new FakeElement('textarea', 'textarea'), new FakeElement('select', 'select-one'), new FakeElement('p', '', true)])('nor at <$localName> that is written in or chosen in by letter', (field) => {
  expect(heard(field, { key: 'j' })).toEqual([]);
});

test('none acts under a dialog, nor where the settings turn them off; Ctrl+K and ⌘K do, in a field too', () => {
  hasDialog = true;
  expect(heard(MAIN, { key: 'j' })).toEqual([]);
  expect(heard(MAIN, { key: 'k', ctrlKey: true })).toEqual(['k']);
  hasDialog = false;
  useSettings.setState(({ settings }) => ({ settings: { ...settings, singleKeys: 'off' } }));
  expect(heard(MAIN, { key: 'j' })).toEqual([]);
  expect(heard(new FakeElement('input', 'search'), { key: 'k', metaKey: true })).toEqual(['k']);
});

test.each([{ isComposing: true }, { keyCode: 229 }])('a key that an input method takes (%o) is its own: it leads nowhere, and the browser is left to do with it what it does', (taken) => {
  for (const key of ['j', '/', 'Escape', 'Process']) expect(heard(MAIN, { key, ...taken })).toEqual([]);
  expect(heard(MAIN, { key: 'k', ctrlKey: true, ...taken })).toEqual([]);
  const end = followKeys(documentNow as Document, () => undefined);
  expect(press(MAIN, { key: '/', ...taken })).toBe(true);
  expect(press(MAIN, { key: '/' })).toBe(false);
  end();
});

test('n and N lead through hits, once for each press and until that is ended; no key that an input method takes does', () => {
  const bar = new FakeElement('div');
  const steps: number[] = [];
  const end = stepByKey(bar as unknown as HTMLElement, (by) => steps.push(by));
  for (const taken of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }, { ctrlKey: true }]) {
    press(MAIN, { key: 'n', ...taken });
    press(bar, { key: 'Enter', ...taken });
  }
  press(new FakeElement('input', 'text'), { key: 'n' });
  press(MAIN, { key: 'Enter' });
  expect(steps).toEqual([]);
  press(MAIN, { key: 'n' });
  press(MAIN, { key: 'N', shiftKey: true });
  press(new FakeElement('input', 'checkbox'), { key: 'n' });
  press(bar, { key: 'Enter' });
  press(bar, { key: 'Enter', shiftKey: true });
  end();
  press(MAIN, { key: 'n' });
  expect(steps).toEqual([1, -1, 1, 1, -1]);
});
