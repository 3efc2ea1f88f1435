import { buildMatcher, type Matcher } from '../text/matcher.ts';
import { HOUSEHOLDS } from './companies-households.ts';
import { SERVICES } from './companies-services.ts';
import { TECHNOLOGY } from './companies-technology.ts';
import type { Company } from './company.ts';

/** Every known recipient. Products stand before brands: of equal forms the first wins. */
export const COMPANIES: readonly Company[] = [...SERVICES, ...TECHNOLOGY, ...HOUSEHOLDS];

let matcher: Matcher<Company> | null = null;

/** Finds the known recipients of a text; built at first use. */
export function companyMatcher(): Matcher<Company> {
  matcher ??= buildMatcher(
    COMPANIES.flatMap((company) =>
      [company.name, ...company.forms, ...company.operators].map((form) => [form, company] as const),
    ),
  );
  return matcher;
}
