/**
 * What pdf.js takes for granted and the oldest browsers that we run in have not. Only what reading text comes upon.
 */
const lacks = (owner: object, name: string): boolean => !(name in owner);
const add = (owner: object, name: string, value: unknown): void =>
  void Object.defineProperty(owner, name, { value, writable: true, configurable: true });

interface Store {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
}

function getOrInsertComputed(this: Store, key: unknown, compute: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, compute(key));
  return this.get(key);
}

for (const { prototype } of [Map, WeakMap])
  if (lacks(prototype, 'getOrInsertComputed')) add(prototype, 'getOrInsertComputed', getOrInsertComputed);

if (lacks(Math, 'sumPrecise'))
  add(Math, 'sumPrecise', (numbers: Iterable<number>) => [...numbers].reduce((sum, each) => sum + each, 0));

if (lacks(Promise, 'try'))
  add(
    Promise,
    'try',
    (run: (...args: unknown[]) => unknown, ...args: unknown[]) => new Promise((resolve) => resolve(run(...args))),
  );

if (lacks(Uint8Array.prototype, 'toHex'))
  add(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
    return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
