import { createContext, useContext } from 'solid-js';
import type { Messages } from '../locales/messages.ts';
import type { Evidence } from '../utils/policy/summary.ts';

/** What every line of a panel may need: the wording, the filter, and the reader's wishes on their way out. */
export interface PanelScope {
  readonly messages: Messages;
  /** Whether any of these texts has what the reader typed; true while nothing is typed. */
  readonly matches: (texts: readonly (string | null)[]) => boolean;
  readonly onReveal: (evidence: Evidence) => void;
  readonly onCopyValue: (value: string) => void;
}

const PanelContext = createContext<PanelScope>();
export const PanelProvider = PanelContext.Provider;

/** The scope of the panel round a component. Throws outside a panel: that is a mistake in the code. */
export function usePanel(): PanelScope {
  const scope = useContext(PanelContext);
  if (!scope) throw new Error('a panel component stands outside a panel');
  return scope;
}
