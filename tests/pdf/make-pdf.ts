import { deflateSync } from 'node:zlib';

/** A run of text, placed as a page's reader would say: in points from the left, and from the top to its base line. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** In degrees, against the clock. */
  readonly turned?: number;
  /** The number, on its page, by which an element of a tagged file has it. */
  readonly mark?: number;
  /** A picture instead, as wide and high as that, in points: by itself, in a drawing, or in the page's own drawing. */
  readonly picture?: readonly [width: number, height: number, kind: 'image' | 'form' | 'inline'];
  /** A shape instead, as wide and high as that: filled, drawn with a pen around it, or as a line from corner to corner. */
  readonly shape?: readonly [width: number, height: number, kind: 'fill' | 'pen' | 'line'];
}

/** An element of a tagged file; of its text the page, from 0, and the mark there. */
export interface Element {
  readonly role: string;
  readonly kids: readonly (Element | readonly [page: number, mark: number])[];
  /** Further entries, as the file writes them. */
  readonly more?: string;
}

/** How the file's codes stand for characters. */
export type Coding =
  | 'UniGB-UCS2-H'
  | 'UniGB-UTF16-H'
  | 'UniCNS-UCS2-H'
  | 'UniCNS-UTF16-H'
  | 'GBK-EUC-H'
  | 'cids'
  | 'to-unicode'
  | 'type-3'
  | 'type-3-boxless';

export interface PdfOptions {
  readonly coding?: Coding;
  readonly packed?: boolean;
  /** Nobody can open it without a password. */
  readonly locked?: boolean;
  /** By how many degrees a viewer turns its pages. */
  readonly rotate?: number;
  /** The file tells of its document's order and tables; null: it does not. */
  readonly tags?: Element | null;
}

/** A picture of one grey point. */
const PIXEL = '/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';

/** A4, in points. */
export const PAGE = { width: 595, height: 842 };

/** A PDF as old programs write it: no font inside, letters half as wide as they are high and all else as wide. */
export function makePdf(pages: readonly (readonly Run[])[], options: PdfOptions = {}): Buffer {
  const { coding = 'UniGB-UCS2-H', packed = false, locked = false, rotate = 0, tags = null } = options;
  const texts = pages.flatMap((runs) => runs.map(({ text }) => text)).join('');
  const code = coderFor(coding, texts);
  const objects: (string | Buffer)[] = [];
  const put = (object: string | Buffer): string => `${objects.push(object)} 0 R`;
  const stream = (content: string): Buffer => streamOf(content, '', packed);
  const tree = put('');
  const traditional = coding.startsWith('UniCNS');
  const collection = `<< /Registry (Adobe) /Ordering (${coding === 'to-unicode' ? 'Identity' : traditional ? 'CNS1' : 'GB1'}) /Supplement 0 >>`;
  const name = traditional ? 'MSung-Light' : 'STSong-Light';
  const descriptor = put(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  );
  const narrow = code.narrow.map((cid) => `${cid} ${cid} 500`).join(' ');
  const descendant = put(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo ${collection} /FontDescriptor ${descriptor} /DW 1000 /W [${narrow}] >>`,
  );
  const toUnicode = code.map === null ? '' : ` /ToUnicode ${put(stream(code.map))}`;
  const encoding = coding === 'cids' || coding === 'to-unicode' ? 'Identity-H' : coding;
  const font = put(
    coding.startsWith('type-3')
      ? drawnFont(put(stream('500 0 0 -100 500 800 d1 0 0 500 700 re f')), code, coding === 'type-3', toUnicode)
      : `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant}]${toUnicode} >>`,
  );
  const pictured = pages.flat().some(({ picture }) => picture);
  const image = pictured ? put(streamOf('~', ` /Subtype /Image ${PIXEL}`)) : '';
  const form = pictured
    ? put(
        streamOf(
          '0.5 0 0 1 0 0 cm /I Do',
          ` /Subtype /Form /BBox [0 0 1 1] /Matrix [2 0 0 1 0 0] /Resources << /XObject << /I ${image} >> >>`,
        ),
      )
    : '';
  const pictures = pictured ? ` /XObject << /I ${image} /D ${form} >>` : '';
  const kids = pages.map((runs, i) => {
    const content = put(stream(runs.map((run) => drawn(run, code.write)).join('\n')));
    return put(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Rotate ${rotate} /Resources << /Font << /F ${font} >>${pictures} >> /Contents ${content} /StructParents ${i} >>`,
    );
  });
  objects[0] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  const told = tags ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${putTags(objects, tags, kids)}` : '';
  const root = put(`<< /Type /Catalog /Pages ${tree}${told} >>`);
  const secret = 'A'.repeat(32);
  const lock = locked
    ? ` /Encrypt ${put(`<< /Filter /Standard /V 1 /R 2 /P -4 /O (${secret}) /U (${secret}) >>`)} /ID [(a) (a)]`
    : '';
  return written(objects, root, lock);
}

function streamOf(content: string, entries: string, packed = false): Buffer {
  const body = packed ? deflateSync(content) : Buffer.from(content, 'latin1');
  const head = `<< /Length ${body.length}${packed ? ' /Filter /FlateDecode' : ''}${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream')]);
}

/** Writes the tree of a tagged file's elements, and for each page which element has which mark. */
function putTags(objects: (string | Buffer)[], tags: Element, pages: readonly string[]): string {
  const parents: string[][] = pages.map(() => []);
  const place = (): [number, string] => [objects.push('') - 1, `${objects.length} 0 R`];
  const [at, root] = place();
  const put = ({ role, kids, more = '' }: Element, parent: string): string => {
    const [number, name] = place();
    const written = kids.map((kid) => {
      if ('role' in kid) return put(kid, name);
      const [page, mark] = kid;
      const own = parents[page];
      if (own) own[mark] = name;
      return `<< /Type /MCR /Pg ${pages[page]} /MCID ${mark} >>`;
    });
    objects[number] = `<< /Type /StructElem /S /${role} /P ${parent} /K [${written.join(' ')}] ${more} >>`;
    return name;
  };
  const kid = put(tags, root);
  const numbers = parents.map((names, i) => `${i} [${Array.from(names, (name) => name ?? 'null').join(' ')}]`);
  objects[at] = `<< /Type /StructTreeRoot /K [${kid}] /ParentTree << /Nums [${numbers.join(' ')}] >> >>`;
  return root;
}

/** A font as Chromium prints: each letter is a drawing of the file's own, and a map tells which letter it is. */
function drawnFont(drawing: string, { narrow }: Coder, boxed: boolean, toUnicode: string): string {
  const names = Array.from({ length: 255 }, (_, i) => `/g${i + 1}`);
  const widths = names.map((_, i) => (narrow.includes(i + 1) ? 500 : 1000)).join(' ');
  const box = boxed ? '0 -200 1000 900' : '0 0 0 0';
  return `<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [${box}] /FirstChar 1 /LastChar 255 /Widths [${widths}] /CharProcs << ${names.map((name) => `${name} ${drawing}`).join(' ')} >> /Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>${toUnicode} >>`;
}

function drawn(
  { x, y, text, size = 12, turned = 0, mark, picture, shape }: Run,
  write: (text: string) => string,
): string {
  if (shape) {
    const [width, height, kind] = shape;
    const path = kind === 'line' ? `0 0 m ${width} ${-height} l` : `0 ${-height} ${width} ${height} re`;
    return `q 1 0 0 1 ${x} ${PAGE.height - y} cm ${path} ${kind === 'fill' ? 'f' : 'S'} Q`;
  }
  if (picture) {
    const [width, height, kind] = picture;
    const what = { image: '/I Do', form: '/D Do', inline: 'BI /W 1 /H 1 /CS /G /BPC 8 ID ~ EI' }[kind];
    return `q ${width} 0 0 ${height} ${x} ${PAGE.height - y - height} cm ${what} Q`;
  }
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((n) => n.toFixed(4));
  const [begin, end] = mark === undefined ? ['', ''] : [`/Span << /MCID ${mark} >> BDC `, ' EMC'];
  return `${begin}BT /F ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${PAGE.height - y} Tm <${write(text)}> Tj ET${end}`.replace(
    '--',
    '',
  );
}

function written(objects: readonly (string | Buffer)[], root: string, lock: string): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${root}${lock} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

interface Coder {
  readonly write: (text: string) => string;
  /** The font's numbers of the letters of ASCII. */
  readonly narrow: readonly number[];
  /** A map from codes to text, where the file brings one. */
  readonly map: string | null;
}

const hex = (value: number, digits = 4): string => value.toString(16).padStart(digits, '0');
const ASCII = Array.from({ length: 95 }, (_, i) => i + 1);

function coderFor(coding: Coding, texts: string): Coder {
  if (coding === 'GBK-EUC-H') {
    const codes = gbkCodes();
    const write = (text: string) => Buffer.from([...text].flatMap((char) => codes.get(char) ?? [63])).toString('hex');
    return { write, narrow: Array.from({ length: 96 }, (_, i) => 813 + i).concat(7716), map: null };
  }
  if (coding === 'to-unicode' || coding.startsWith('type-3')) {
    const digits = coding === 'to-unicode' ? 4 : 2;
    const chars = [...new Set(texts)];
    const numbers = new Map(chars.map((char, i) => [char, i + 1]));
    const rows = chars.map((char, i) => `<${hex(i + 1, digits)}> <${hex(char.charCodeAt(0))}>`);
    return {
      write: (text) => [...text].map((char) => hex(numbers.get(char) ?? 0, digits)).join(''),
      narrow: chars.flatMap((char, i) => (char < '\u0080' ? [i + 1] : [])),
      map: `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <${hex(0, digits)}> <${'f'.repeat(digits)}> endcodespacerange\n${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end`,
    };
  }
  const write =
    coding === 'cids'
      ? (text: string) => [...text].map((char) => hex(gbCid(char))).join('')
      : (text: string) => [...Array(text.length).keys()].map((i) => hex(text.charCodeAt(i))).join('');
  return { write, narrow: ASCII, map: null };
}

let gbk: ReadonlyMap<string, number[]> | null = null;

/** The bytes of every character of GBK, which nothing in Node writes. */
export function gbkCodes(): ReadonlyMap<string, number[]> {
  if (gbk) return gbk;
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  for (let code = 0; code < 0x80; code++) codes.set(String.fromCharCode(code), [code]);
  gbk = codes;
  return codes;
}

/** A character's number in Adobe-GB1: its first-level characters stand there in GB 2312's order. */
function gbCid(char: string): number {
  const [high = 0, low = 0] = gbkCodes().get(char) ?? [];
  if (char < '\u0080') return char.charCodeAt(0) - 31;
  // 啊 (B0A1) is 940 there; rows of 94.
  return 940 + (high - 0xb0) * 94 + (low - 0xa1);
}
