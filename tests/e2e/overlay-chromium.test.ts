import { describeOverlay } from './overlay.ts';

describeOverlay('chromium');
