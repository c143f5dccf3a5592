import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { UndoLine } from './undo-line.tsx';

/** What React would keep between two renders: the one state of the line, and the place that its ref holds. */
const kept = vi.hoisted(() => ({ state: false, focus: vi.fn<() => void>(), locale: 'zh-CN' }));
vi.mock('react', async (original) => ({
  ...await original<typeof import('react')>(),
  useState: () => [kept.state, (state: boolean) => { kept.state = state; }],
  useRef: () => ({ current: { focus: kept.focus } }),
}));
vi.mock('./messages-context.ts', () => ({ useMessages: () => (kept.locale === 'en' ? en : zhCn) }));

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** A store with one act in it, and the line over it as it stands now: a state set while it is drawn draws it anew. */
function lineOver(act: { told: string | null }, undo: () => Promise<void>) {
  const draw = (): ReactElement<Props> => {
    for (;;) {
      const before = kept.state;
      const drawn = UndoLine({ told: act.told, onUndo: undo, toNext, onDismiss: () => { act.told = null; } });
      if (kept.state === before) return drawn as ReactElement<Props>;
    }
  };
  return {
    said: () => textOf(draw()),
    press: (name: string) => press(draw(), name),
  };
}

const toNext = vi.fn<() => void>();

function childrenOf({ props: { children } }: ReactElement<Props>): readonly ReactNode[] {
  return [children].flat() as readonly ReactNode[];
}

function textOf(node: ReactNode): string {
  if (isValidElement<Props>(node)) return node.props['aria-hidden'] === 'true' ? '' : childrenOf(node).map(textOf).join('');
  return typeof node === 'string' ? node : '';
}

function buttonsIn(node: ReactNode): readonly ReactElement<Props>[] {
  if (!isValidElement<Props>(node)) return [];
  return node.type === 'button' ? [node] : childrenOf(node).flatMap(buttonsIn);
}

function press(drawn: ReactElement, name: string): void {
  const button = buttonsIn(drawn).find((one) => (one.props['aria-label'] ?? textOf(one)) === name);
  if (!button) throw new Error(`no button ${name}`);
  (button.props['onClick'] as () => void)();
}

/** What has been promised is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

beforeEach(() => {
  kept.state = false;
  kept.locale = 'zh-CN';
  vi.clearAllMocks();
});

test('an undo is said once it is done, and forgotten when something else was done', async () => {
  const act: { told: string | null } = { told: '已移除。' };
  const line = lineOver(act, async () => {
    await settled();
    act.told = null;
  });
  expect(line.said()).toBe('已移除。撤销');
  line.press('撤销');
  expect(toNext).toHaveBeenCalledOnce();
  expect(line.said()).toBe('已移除。撤销');
  await vi.waitFor(() => expect(line.said()).toBe('已撤销。'));
  kept.locale = 'en';
  expect(line.said()).toBe('Undone.');
  kept.locale = 'zh-CN';
  act.told = '已改名。';
  expect(line.said()).toBe('已改名。撤销');
  act.told = null;
  expect(line.said()).toBe('');
});

test('an undo that failed is not said to be done, neither then nor when its line goes', async () => {
  const act: { told: string | null } = { told: '已移除。' };
  const line = lineOver(act, () => Promise.resolve());
  line.press('撤销');
  await settled();
  expect(line.said()).toBe('已移除。撤销');
  line.press('关闭');
  expect(line.said()).toBe('');
  expect(toNext).toHaveBeenCalledTimes(2);
});

test('without another place the line itself has focus when its button goes', () => {
  press(UndoLine({ told: '已移除。', onUndo: () => undefined }), '撤销');
  expect(kept.focus).toHaveBeenCalledOnce();
});
