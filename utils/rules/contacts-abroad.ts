import type { ContactForm } from './contacts.ts';

/** A number with its country's code, or an American toll-free one with dots, as "+1(425)5550100", "1.800.555.0100". */
export const FOREIGN_PHONE =
  '\\+(?!86|852|853|886)[1-9]\\d{0,2}[-.]?(?:\\(\\d{1,4}\\)[-.]?){0,2}\\d[\\d.-]{4,14}\\d|1\\.8\\d\\d\\.\\d{3}\\.\\d{4}';
export const FOREIGN_PHONE_SHAPE = new RegExp(`^(?:${FOREIGN_PHONE})$`);

const STREET =
  '(?:street|road|avenue|boulevard|blvd|drive|lane|way|square|plaza|place|park|court|quay|tower|building|suite|floor|cent(?:er|re)|house|straße|strasse|gatan|weg|platz|box\\d)';
const COUNTRY =
  '(?:u\\.?s\\.?a\\.?|unitedstates(?:ofamerica)?|unitedkingdom|u\\.?k\\.?|england|ireland|singapore|hongkong|japan|korea|germany|netherlands|france|canada|australia|switzerland|sweden|luxembourg|india|israel|taiwan|china)';

/** A postal address in English: a street, a number and the country at its end. Folding took its blanks. */
export const FOREIGN_ADDRESS: ContactForm = {
  id: 'contact/address-abroad',
  match: new RegExp(
    `(?<![a-z0-9@._/-])(?=[a-z0-9])(?=[a-zß-ÿ0-9.,#&'()/:-]{0,120}${STREET}[a-z0-9]{0,5}[,.(])(?=[a-zß-ÿ.,#&'()/:-]{0,160}\\d)[a-zß-ÿ0-9.,#&'()/:-]{16,180}?,${COUNTRY}\\d{0,7}(?![a-z0-9@])`,
  ),
  hits: [
    [
      '寄至nirlandprivacy,77harborway,portland,oregon97201,usa。',
      'nirlandprivacy,77harborway,portland,oregon97201,usa',
    ],
    ['地址:9northquay,dublin18,ireland', '9northquay,dublin18,ireland'],
    ['10marinaboulevard,#12-01,singapore018983', '10marinaboulevard,#12-01,singapore018983'],
    ['musterstraße140,10119berlin,germany', 'musterstraße140,10119berlin,germany'],
    ['box1234,10388stockholm,sweden', 'box1234,10388stockholm,sweden'],
    ['level12,1queensroad,central,hongkong', 'level12,1queensroad,central,hongkong'],
  ],
  misses: ['nirlandsoftware,inc.,usa', '支持windows10,macos,usa', '77harborway'],
};
