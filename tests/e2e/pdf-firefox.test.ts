import { describePdf } from './pdf.ts';

describePdf('firefox');
