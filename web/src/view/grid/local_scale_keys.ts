/** Typing on a scale of points or letters (ASM-01): figures are collected in the cell's text box,
 * a letter is put at once. Comes only with a journal of such a course. */
import type { Schemas } from "../../api/client";
import { local, type TypedGrid } from "../../model/marks";
import { localScale } from "../../model/points/local_scale";

/** Arrows leave the text box that a figure opened, as Enter and Tab do. */
const ways: Record<string, [key: string, shiftKey: boolean]> = {
  ArrowDown: ["Enter", false],
  ArrowUp: ["Enter", true],
  ArrowRight: ["Tab", false],
  ArrowLeft: ["Tab", true],
};

function typeFigure(event: KeyboardEvent, grid: TypedGrid): boolean {
  if (!/^\d$/.test(event.key)) return false;
  const { row, column } = grid.cursor.active.peek();
  const { adding } = grid.writing;
  const standing = adding.value ? grid.sheet.text(row, column) : "";
  adding.value = false;
  const joint = standing === "" ? "" : /\d$/.test(standing) ? "/" : " ";
  grid.edit(standing + joint + event.key);
  const input = document.activeElement;
  if (!(input instanceof HTMLInputElement)) return true;
  input.setSelectionRange(input.value.length, input.value.length);
  input.inputMode = "numeric";
  input.addEventListener("keydown", (typed) => {
    const way = ways[typed.key];
    if (way === undefined) return;
    typed.preventDefault();
    typed.stopPropagation();
    const [key, shiftKey] = way;
    input.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, cancelable: true }));
  });
  return true;
}

/** From now on marks are read, shown and typed as on this scale. */
export function readLocally({ scale, rules }: Pick<Schemas["JournalPage"], "scale" | "rules">) {
  const own = localScale(scale, rules);
  const typeLetter = (event: KeyboardEvent, grid: TypedGrid) => {
    const letter = own.read(event.key);
    if (letter !== null) grid.writing.put(letter);
    return letter !== null;
  };
  const type = (event: KeyboardEvent, grid: TypedGrid) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isTyped = scale === "letters" ? typeLetter(event, grid) : typeFigure(event, grid);
    if (isTyped) event.preventDefault();
    return isTyped;
  };
  local.scale = { ...own, type };
}
