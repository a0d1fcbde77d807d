/** Company (кто ещё здесь): who else has this journal open, as the stream tells it. */

export interface Company {
  people: readonly string[];
  /** How many besides those named. */
  more: number;
}

export const nobody: Company = { people: [], more: 0 };

/** What cannot be read is nobody. */
export function readCompany(text: string): Company {
  try {
    const { people, more } = JSON.parse(text) as { people?: unknown; more?: unknown };
    if (!Array.isArray(people)) return nobody;
    const named = people.filter((one): one is string => typeof one === "string" && one !== "");
    return { people: named, more: Number.isSafeInteger(more) ? Math.max(0, Number(more)) : 0 };
  } catch {
    return nobody;
  }
}

/** «Сидоров О. Ю.» is «СО»; who has one name has one letter. */
export const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase("ru") ?? "")
    .join("");
