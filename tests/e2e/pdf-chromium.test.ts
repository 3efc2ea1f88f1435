import { describePdf } from './pdf.ts';

describePdf('chromium');
