/** Which help belongs to an address: screens are named by their first parts, without ids. */

export interface ScreenHelp {
  title: string;
  about: readonly string[];
  keys: readonly (readonly string[])[];
}

/** "/t/j/ID/plan" is "t/j/plan", else "t/j", else "t"; nothing for an address that is no screen. */
export function helpOf(
  screens: Readonly<Record<string, ScreenHelp>>,
  parts: readonly string[],
): ScreenHelp | undefined {
  const [first, second, third, fourth] = parts;
  const names = [[first, second, fourth], [first, second, third], [first, second], [first]].filter(
    (name) => name.every((part) => part !== undefined),
  );
  for (const name of names) {
    const found = screens[name.join("/")];
    if (found !== undefined) return found;
  }
  return undefined;
}
