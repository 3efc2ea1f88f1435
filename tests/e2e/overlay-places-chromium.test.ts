import { describeOverlayPlaces } from './overlay-places.ts';

describeOverlayPlaces('chromium');
