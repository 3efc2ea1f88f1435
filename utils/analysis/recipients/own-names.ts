import type { Company } from '../../lexicon/company.ts';
import type { PolicyHead } from '../../policy/summary.ts';
import { bareName } from '../../text/bare-name.ts';
import { firstMatch } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { findJointOperators } from '../head/joint-operators.ts';
import { startOfCompany } from './cut-name.ts';

/** A known recipient is the operator's only when the operator's own name or the title says so: products are too easily misread. */
const isRunBy = ({ name, operators }: Company, operator: readonly string[]): boolean =>
  [name, ...operators].map(bareName).some((form) => form.length > 1 && operator.some((mine) => mine.includes(form)));

/** Companies that call themselves 我们 are the operator, whatever the head says. */
const SELF = /公司[^。]{0,40}?(?:以下简称|下称|简称|以下称|称为)[^。()]{0,12}?"?(?:我们|本公司)/;

/** What the operator offers to makers of apps, or calls 本SDK, is its own: "向开发者提供"云杉统计SDK"". */
const OWN_KIT = /公司(?:\([^()]{0,160}\))?[向为][^。;,]{0,4}开发者提供"(?<name>[^"。;]{2,20})"/;

/** Folded units at the start that hold the title. */
const TITLE = 60;

export type OwnNames = (name: string, company: Company | null) => boolean;

/** Judges whether a folded name is the operator's or its product's: then it is no recipient. */
export function ownNames(reading: Reading, head: PolicyHead): OwnNames {
  const operator = head.operator === null ? [] : [bareName(head.operator)];
  const self = firstMatch(SELF, reading.text.slice(0, 3000));
  if (self) {
    const start = startOfCompany(reading.text, self.index + 2);
    if (start >= 0) operator.push(bareName(reading.text.slice(start, self.index + 2)));
  }
  const kit = firstMatch(OWN_KIT, reading.text.slice(0, 3000))?.groups?.['name'];
  if (kit) operator.push(bareName(kit));
  operator.push(...findJointOperators(reading, head.operator).names.map(bareName));
  const product = head.product === null ? '' : bareName(head.product);
  const titled = product.length > 1 && reading.text.slice(0, TITLE).includes(product);
  const own = product === '' ? operator : [...operator, product];
  // Where the operator is known, another registered company with the product's name is one of its group.
  const another = (bare: string): boolean =>
    bare.endsWith('公司') && operator.length > 0 && !operator.some((mine) => bare.includes(mine));
  return (name, company) => {
    const bare = bareName(name);
    // 讯飞 in a policy of 某某讯飞公司 is the operator, though the list knows another company by that name.
    if (company)
      return (
        isRunBy(company, operator) ||
        (titled && bare === product) ||
        (bare.length > 1 && operator.some((mine) => mine.includes(bare)))
      );
    return own.some(
      (mine) =>
        mine.length > 1 &&
        (mine === bare || mine.includes(bare) || (mine.length > 2 && bare.includes(mine) && !another(bare))),
    );
  };
}
