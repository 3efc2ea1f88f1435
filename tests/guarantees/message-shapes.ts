import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import type { MessageMap } from '../../utils/messaging/message.ts';

/** The tab that most messages are about. */
export const A_TAB = 7;

/** What of a schema says what it lets through; by valibot's own names. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (string | Shape)[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Shape[];
}
const shapeOf = (schema: GenericSchema | Shape): Shape => schema as unknown as Shape;

const VALUES: Readonly<Record<string, (shape: Shape) => fc.Arbitrary<unknown>>> = {
  boolean: () => fc.boolean(),
  string: () => fc.constantFrom('', 'https://a.example/', 'https://a.example/sdk', '青禾记', 'x'),
  number: () => fc.oneof(fc.constant(A_TAB), fc.nat(20)),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  literal: ({ literal }) => fc.constant(literal),
  nullable: ({ wrapped }) => fc.option(valuesOf(wrapped as Shape), { nil: null }),
  array: ({ item }) => fc.array(valuesOf(item as Shape), { maxLength: 3 }),
  object: ({ entries = {} }) =>
    fc.record(Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, valuesOf(entry)]))),
};

/** @throws Error for a shape that lets anything through, or that nobody has thought of here */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const make = VALUES[shape.type];
  if (!make) throw new Error(`A message with a field of type ${shape.type}.`);
  return make(shape);
}

/** Whole messages of every kind, made from the table itself. */
export const wholeMessage = (kinds: MessageMap): fc.Arbitrary<object> =>
  fc.oneof(
    ...Object.entries(kinds).map(([type, { request }]) =>
      valuesOf(shapeOf(request)).map((fields) => ({ ...(fields as object), type })),
    ),
  );

/** A shape in words, e.g. `number (integer, min_value 0)`. */
function wordsOf(shape: Shape): string {
  const { type, entries, item, wrapped, options, literal, pipe } = shape;
  const bounds = (pipe ?? []).slice(1).map(({ type: bound, requirement }) => {
    return typeof requirement === 'function' || requirement === undefined ? bound : `${bound} ${requirement}`;
  });
  const inner = [
    ...(entries ? [Object.entries(entries).map(([name, entry]) => `${name}: ${wordsOf(entry)}`)] : []),
    ...(item ? [wordsOf(item)] : []),
    ...(wrapped ? [wordsOf(wrapped)] : []),
    ...(options ? [options.map((option) => (typeof option === 'string' ? option : wordsOf(option)))] : []),
    ...(literal === undefined ? [] : [JSON.stringify(literal)]),
    ...(bounds.length > 0 ? [bounds] : []),
  ].map((part) => (Array.isArray(part) ? part.join(', ') : part));
  return inner.length > 0 ? `${type} (${inner.join('; ')})` : type;
}

/** Every message with who may send it and the shape of what it carries, a line each. */
export const contractOf = (kinds: MessageMap): string =>
  Object.entries(kinds)
    .map(([type, { from, request }]) => `${type}, from ${from}: ${wordsOf(shapeOf(request))}\n`)
    .join('');
