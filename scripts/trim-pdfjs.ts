import type { Plugin } from 'vite';

const LIBRARY = /\/pdfjs-dist\/build\/pdf\.worker\.mjs$/;
/** How the library's build begins what was a file of its own. */
const FILE = /^;\/\/ \.\/(\S{1,100})$/gm;

/** Files of the library that reading text never comes to: pictures, colours, the insides of fonts, forms, changed files. */
const CUT_FILES =
  /^(?:external\/|src\/core\/(?:annotation|brotli_stream|calibri_factors|ccitt_stream|cff_font|cff_parser|charsets|chunked_stream|colorspace|colorspace_utils|data_builder|dataset_reader|default_appearance|file_spec|font_renderer|font_substitutions|function|glyf|helvetica_factors|icc_colorspace|image|image_resizer|intersector|jbig2_ccittFax|jbig2_stream|jpeg_stream|jpg|jpx|jpx_stream|liberationsans_widths|metadata_parser|myriadpro_factors|obj_bin_transform_core|opentype_file_builder|operator_list|pattern|segoeui_factors|sound|standard_fonts|type1_font|type1_parser|wasm_image|worker_stream|writer|xfa_fonts|xml_parser)\.js|src\/core\/(?:editor|postscript|xfa)\/|src\/shared\/(?:base_pdf_stream|image_utils|obj_bin_transform_utils|scripting_utils)\.js)/;

/** Of classes that are needed, what is not. */
const CUT_MEMBERS: Readonly<Record<string, string>> = {
  PartialEvaluator:
    'getOperatorList buildPaintImageXObject buildFormXObject buildPath setGState handleColorN handleTilingType parseShading handleTransferFunction handleSMask handleSetFont handleText hasBlendModes createTransferMap buildFontPaths parseMarkedContentProps _sendImgData _getColorSpace _handleColorSpace',
  TranslatedFont: 'removeType3ColorOperators guessType3FontBBox send fallback',
  Font: 'checkAndRepair convert exportData encodeString getCharPositions renderer',
  Catalog:
    'parseDestDictionary readOptionalContentConfig readOptionalContentGroup optionalContentConfig viewerPreferences readDocumentOutline documentOutline documentOutlineForEditor getPageIndex readPageLabels pageLabels getDestFromStructElement collectJavaScript metadata openAction attachmentContent attachments attachmentContentByName getAttachmentIdForAnnotation xfaImages readPermissions permissions collection pageLayout pageMode jsActions readMarkInfo markInfo getDestination destinations readDests',
  PDFDocument:
    'loadXfaFonts loadXfaResources loadXfaImages serializeXfaData formInfo documentInfo parseSignatureDict collectFieldObjects signatures fieldObjects hasOnlyDocumentSignatures collectSignatureFields coversWholeDocument xfaDatasets hasJSActions xfaData getSignatureData fontFallback getByteRange calculationOrderIds',
  Page: 'getAnnotationsData collectAnnotationsByType replaceIdByRef saveNewAnnotations save',
  StructTreeRoot:
    'addAnnotationIdToPage canCreateStructureTree createStructureTree canUpdateStructTree updateStructureTree writeKids writeProperties collectParents updateParentTag',
  StructElementNode: 'mathML',
  StructTreePage: 'collectObjects',
};
/** Of what the library can be asked, what it is asked. */
const KEPT_REQUESTS = new Set(['GetOperatorList', 'GetPage', 'GetStructTree', 'GetTextContent', 'Ready', 'Terminate']);

/** What is replaced by hand: nothing is fetched; widths of fonts that a file neither brings nor describes: those of most letters. */
const REPLACED: Readonly<Record<string, string>> = {
  fetchBinaryData: 'async function fetchBinaryData() {}',
  getMetrics: "const getMetrics = () => ({ Helvetica: 556, 'Times-Roman': 500, Courier: 600 });",
};
/**
 * Members that are replaced by hand. The letters of a Type 3 font, which Chromium prints, are drawings; text needs no more
 * of them than how high they are, where the font does not say it: it stands in the first operator of each, `d1`. Of what a
 * page draws, it is enough which pictures and shapes, and how large.
 */
const REPLACED_MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Page: {
    _parsedAnnotations: 'get _parsedAnnotations() { return []; }',
    getOperatorList: `async getOperatorList({ sink }) {
      const fnArray = [];
      const argsArray = [];
      const put = (fn, args) => argsArray.push(args) && fnArray.push(fn);
      const list = (stream, resources, depth) => {
        const preprocessor = new EvaluatorPreprocessor(stream, this.xref);
        for (const operation = { args: [] }; preprocessor.read(operation); operation.args = []) {
          const { fn, args } = operation;
          if (fn === OPS.endInlineImage) put(OPS.paintInlineImageXObject);
          else if (fn !== OPS.paintXObject) put(fn, args);
          else {
            const drawn = resources.get('XObject')?.get(args[0].name);
            if (drawn?.dict?.get('Subtype')?.name !== 'Form') put(OPS.paintImageXObject);
            else if (depth < 9) {
              put(OPS.paintFormXObjectBegin, [drawn.dict.getArray('Matrix')]);
              list(drawn, drawn.dict.get('Resources') ?? resources, depth + 1);
              put(OPS.paintFormXObjectEnd);
            }
          }
        }
      };
      try {
        list(await this.getContentStream(), this.resources, 0);
      } catch {}
      sink.enqueue({ fnArray, argsArray }, 1);
    }`,
  },
  TranslatedFont: {
    loadType3Data: `async loadType3Data() {
      const { font, dict } = this;
      const [x0, y0, x1, y1] = font.bbox;
      const size = Math.hypot(x1 - x0, y1 - y0);
      const drawings = dict.get('CharProcs');
      const all = BBOX_INIT.slice();
      for (const key of drawings?.getKeys() ?? []) {
        let start = '';
        try {
          start = bytesToString(drawings.get(key).getBytes(120));
        } catch {}
        const box = /^\\s*((?:[-+.\\d]+\\s+){6})d1\\b/.exec(start)?.[1].trim().split(/\\s+/).slice(2).map(Number);
        if (!box) continue;
        const [a, b, c, d] = Util.normalizeRect(box);
        if (a === c || b === d || (size > 0 && Math.round(Math.hypot(c - a, d - b) / size) < 10)) continue;
        Util.rectBoundingBox(a, b, c, d, all);
        font.isCharBBox = true;
      }
      if (font.isCharBBox) font.bbox = all;
    }`,
  },
};
/** Names of glyphs that Latin text and its signs are written with; the other 4,000 are Greek, Hebrew, Japanese … */
const KEPT_GLYPH =
  /^ {2}t(?:\.|\[")\w{1,30}(?:"\])? = 0x(?:00[\da-f]{2}|01[0-7][\da-f]|20[\da-f]{2}|21[02][\da-f]|22[\da-f]{2}|25[\da-f]{2}|fb0[0-4]);$/;

/** The parts of a syntax tree (ESTree) that matter here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: Node | null;
  readonly name?: string;
  readonly key?: Node;
  readonly value?: unknown;
  readonly kind?: string;
  readonly body?: Node | readonly Node[];
  readonly declarations?: readonly Node[];
  readonly expression?: Node;
  readonly callee?: { readonly object?: Node; readonly property?: Node };
  readonly arguments?: readonly Node[];
}

/** A stretch of the source and what stands there instead. */
type Edit = readonly [start: number, end: number, text: string];

/**
 * pdf.js reads PDFs for showing, filling in and changing them, in 1.3 MB; text needs a fifth of that. What is never run for
 * text is cut before the bundler looks for what is used. A release that has moved something fails the build.
 */
export function trimPdfjs(): Plugin {
  return {
    name: 'trim-pdfjs',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id)) return null;
      return { code: edited(code, [...edits(code, this.parse(code).body as unknown as Node[])]), map: null };
    },
  };
}

function* edits(code: string, statements: readonly Node[]): Generator<Edit> {
  const files = [...code.matchAll(FILE)].map(({ index, 1: name = '' }) => ({ index, name }));
  const wanted = new Set([...Object.keys(CUT_MEMBERS), ...Object.keys(REPLACED), 'getGlyphsUnicode']);
  let file = 0;
  for (const statement of statements) {
    while ((files[file + 1]?.index ?? code.length) <= statement.start) file++;
    const name = nameOf(statement);
    wanted.delete(name);
    if (REPLACED[name] !== undefined) yield [statement.start, statement.end, REPLACED[name]];
    else if (CUT_FILES.test(files[file]?.name ?? '')) yield [statement.start, statement.end, stubOf(statement, name)];
    else if (name === 'getGlyphsUnicode') yield* fewerGlyphs(code, statement);
    else if (CUT_MEMBERS[name] !== undefined) yield* otherMembers(statement, name);
    else if (name === 'WorkerMessageHandler') yield* fewerRequests(statement);
  }
  if (wanted.size > 0) throw new Error(`pdf.js has no ${[...wanted].join(', ')} any more: look at it anew.`);
}

const nameOf = ({ id, declarations }: Node): string => id?.name ?? declarations?.[0]?.id?.name ?? '';

/** Something of the same name and kind that can be named, asked for options, and called. */
function stubOf({ type, declarations }: Node, name: string): string {
  if (type === 'ClassDeclaration') return `class ${name} { static setOptions() {} }`;
  if (type === 'FunctionDeclaration') return `function ${name}() {}`;
  return (declarations ?? []).map(({ id }) => `var ${id?.name} = () => ({});`).join(' ');
}

function* otherMembers(statement: Node, owner: string): Generator<Edit> {
  const members = membersOf(statement);
  const cut = (CUT_MEMBERS[owner] ?? '').split(' ').map((name) => [name, ''] as const);
  for (const [name, text] of [...cut, ...Object.entries(REPLACED_MEMBERS[owner] ?? {})]) {
    const found = members.filter(({ key }) => key?.name === name);
    if (found.length === 0) throw new Error(`pdf.js has no ${owner}.${name} any more: look at it anew.`);
    for (const { start, end } of found) yield [start, end, text];
  }
}

/** Drops `handler.on(…)` for all but a few questions. */
function* fewerRequests(statement: Node): Generator<Edit> {
  const setUp = membersOf(statement).find(({ key }) => key?.name === 'createDocumentHandler');
  const body = ((setUp?.value as Node | undefined)?.body as Node | undefined)?.body as readonly Node[] | undefined;
  for (const { expression, start, end } of body ?? []) {
    if (expression?.callee?.object?.name !== 'handler' || expression.callee.property?.name !== 'on') continue;
    if (!KEPT_REQUESTS.has(String(expression.arguments?.[0]?.value))) yield [start, end, ''];
  }
}

function* fewerGlyphs(code: string, { start, end }: Node): Generator<Edit> {
  const lines = code.slice(start, end).split('\n');
  yield [start, end, lines.filter((line) => !line.startsWith('  t') || KEPT_GLYPH.test(line)).join('\n')];
}

const membersOf = ({ body }: Node): readonly Node[] =>
  ((body as Node | undefined)?.body as readonly Node[] | undefined) ?? [];

function edited(code: string, changes: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end, text] of changes.toSorted((a, b) => a[0] - b[0])) {
    parts.push(code.slice(at, start), text);
    at = end;
  }
  return parts.join('') + code.slice(at);
}
