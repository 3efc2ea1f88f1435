import { describeTour } from './tour.ts';

describeTour('chromium');
