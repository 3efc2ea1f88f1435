import { describeOverlay } from './overlay.ts';

describeOverlay('firefox');
