import { describePanelStates } from './panel-states.ts';

describePanelStates('chromium');
