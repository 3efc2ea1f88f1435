import { describeTour } from './tour.ts';

describeTour('firefox');
