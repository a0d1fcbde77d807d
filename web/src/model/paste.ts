/**
 * Paste from a spreadsheet (design 2.2). A column of marks goes down from the cursor. If the first
 * column holds names, rows are matched by name or by a surname that only one student has, never by
 * position; what is not understood is listed before anything is written.
 */
import { meant } from "./letters/lettering";
import { canonical } from "./marks";

export interface PastedCell {
  row: number;
  column: number;
  text: string;
}
export interface PastePlan {
  cells: PastedCell[];
  notUnderstood: PastedCell[];
  matchedByName: boolean;
  unknownNames: string[];
}

const folded = (text: string) =>
  text.trim().toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ");

/** Finds a student by name, by "Фамилия И.", or by a surname of his own. */
class Names {
  private readonly full = new Map<string, number>();
  private readonly surnames = new Map<string, number[]>();

  constructor(private readonly names: readonly string[]) {
    names.forEach((name, row) => {
      this.full.set(folded(name), row);
      const surname = folded(name).split(" ")[0] ?? "";
      this.surnames.set(surname, [...(this.surnames.get(surname) ?? []), row]);
    });
  }

  find(text: string): number | null {
    const name = folded(text);
    const exact = this.full.get(name);
    if (exact !== undefined) return exact;
    const [surname = "", first = ""] = name.split(" ");
    const rows = (this.surnames.get(surname) ?? []).filter((row) => {
      const own = folded(this.names[row] ?? "").split(" ")[1] ?? "";
      return own.startsWith(first.replace(/\..*$/, ""));
    });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  }
}

const looksLikeName = (text: string) =>
  /^[а-яё-]{2,}(\s+[а-яё.-]+)*$/i.test(text.trim()) && canonical(meant(text)) === null;

/** `isOff`: of a mark that was read, whether it is none on the scale of its cell. */
export function planPaste(
  text: string,
  at: { row: number; column: number },
  names: readonly string[],
  columnCount: number,
  isOff: (cell: PastedCell) => boolean = () => false,
): PastePlan {
  const lines = text.replaceAll("\r", "").replace(/\n+$/, "").split("\n");
  const rows = lines.map((line) => line.split("\t"));
  const named = rows.filter((row) => looksLikeName(row[0] ?? "")).length;
  const matchedByName = (rows[0]?.length ?? 0) > 1 && named >= rows.length * 0.6;
  const plan: PastePlan = { cells: [], notUnderstood: [], matchedByName, unknownNames: [] };
  const known = new Names(names);

  rows.forEach((fields, offset) => {
    const row = matchedByName ? known.find(fields[0] ?? "") : at.row + offset;
    if (row === null) {
      const name = (fields[0] ?? "").trim();
      if (name !== "") plan.unknownNames.push(name);
      return;
    }
    if (row >= names.length) return;
    const values = matchedByName ? fields.slice(1) : fields;
    values.forEach((value, index) => {
      const column = at.column + index;
      if (column >= columnCount) return;
      const mark = canonical(meant(value));
      const cell = mark === null ? null : { row, column, text: mark };
      if (cell !== null && !isOff(cell)) plan.cells.push(cell);
      else plan.notUnderstood.push({ row, column, text: value.trim() });
    });
  });
  return plan;
}
