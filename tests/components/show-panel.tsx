import { render } from '@solidjs/testing-library';
import type { Accessor } from 'solid-js';
import { vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { messagesFor } from '../../locales/messages.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';

/** All that a panel may ask for, each as a spy. */
export const panelActions = () => ({
  onAnalyze: vi.fn(),
  onReveal: vi.fn(),
  onCopy: vi.fn(),
  onCopyValue: vi.fn(),
  onCopyText: vi.fn(),
  onFollow: vi.fn(),
  onAcceptChanges: vi.fn(),
  onPickType: vi.fn(),
  onReadList: vi.fn(async () => undefined),
  onSave: vi.fn(),
  onCite: vi.fn(),
  onOverlay: vi.fn(),
  onDismiss: vi.fn(),
  onSettings: vi.fn(),
  onCompare: vi.fn(),
  onReadPdf: vi.fn(),
});

/** The panel in the document, with nothing remembered, painted or told; in a state, or in one that changes. */
export const showPanel = (
  state: TabState | Accessor<TabState>,
  on: ReturnType<typeof panelActions>,
  changes: Partial<PanelProps> = {},
): ReturnType<typeof render> =>
  render(() => (
    <Panel
      state={typeof state === 'function' ? state() : state}
      painted={false}
      toast={null}
      copyFormat="text"
      messages={messagesFor('zh-CN')}
      follow={{ scope: 'off', told: null, report: null }}
      {...on}
      {...changes}
    />
  ));
