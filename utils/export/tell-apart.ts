/** What a reader may choose, by its name and by what else tells it from others of that name, the best first. */
interface Choice {
  readonly name: string;
  readonly details: readonly string[];
}

/** Names that are each another's: those that several have get their details, and a number where these are alike too. */
export function tellApart(choices: readonly Choice[]): string[] {
  const most = Math.max(0, ...choices.map(({ details }) => details.length));
  let names = choices.map(({ name }) => name);
  for (let i = 0; i < most; i++) {
    const before = names;
    names = names.map((name, at) => {
      const detail = choices[at]?.details[i];
      return detail && isShared(before, name) ? `${name} · ${detail}` : name;
    });
  }
  return names.map((name, at) =>
    isShared(names, name) ? `${name} (${names.slice(0, at + 1).filter((each) => each === name).length})` : name,
  );
}

const isShared = (names: readonly string[], name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
