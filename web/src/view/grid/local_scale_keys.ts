/** Typing on a scale of points or letters (ASM-01): figures are collected in the cell's text box,
 * a letter is put at once. Comes only with a journal of such a course. */
import { scales as words } from "#text";
import type { Schemas } from "../../api/client";
import { meant, shown } from "../../model/letters/lettering";
import type { LocalScale, OwnWays, TypedGrid } from "../../model/marks";
import { isOffLatin, localScale } from "../../model/points/local_scale";

const arrows: OwnWays["arrows"] = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
};

const isOneCell = ({ firstRow, lastRow, firstColumn, lastColumn }: ReturnType<Reach>) =>
  firstRow === lastRow && firstColumn === lastColumn;
type Reach = TypedGrid["cursor"]["reach"];

/** The box does what a finished sign does: it fills what is selected, and goes on as is chosen. */
function waysOf(grid: TypedGrid): OwnWays {
  const { cursor, writing } = grid;
  // A click elsewhere moves the cursor before the box lets go of its text.
  const reach = cursor.reach();
  const { row, column } = cursor.active.peek();
  return {
    arrows,
    commit: (text) => writing.finish(reach, meant(text.trim())),
    leave: ({ rows, columns }, key) => {
      grid.focus();
      if (key === "Escape") return;
      if (key !== "Enter") cursor.moveTo({ row: row + rows, column: column + columns });
      else if (isOneCell(reach)) writing.step(rows < 0 ? -1 : 1);
    },
  };
}

function typeFigure(event: KeyboardEvent, grid: TypedGrid): boolean {
  if (!/^\d$/.test(event.key)) return false;
  const { row, column } = grid.cursor.active.peek();
  const { adding } = grid.writing;
  const isBeside = adding.value && isOneCell(grid.cursor.reach());
  const standing = isBeside ? shown(grid.sheet.text(row, column)) : "";
  adding.value = false;
  const joint = standing === "" ? "" : /\d$/.test(standing) ? "/" : " ";
  grid.edit(standing + joint + event.key, waysOf(grid));
  return true;
}

function typeLetter(event: KeyboardEvent, grid: TypedGrid, own: LocalScale): boolean {
  if (isOffLatin(event.key)) {
    grid.writing.events.refuse(words.latin);
    return true;
  }
  const letter = own.read(event.key);
  if (letter !== null) grid.writing.put(letter);
  return letter !== null;
}

/** How marks are read, shown and typed on this scale. */
export function typedScale({
  scale,
  rules,
}: Pick<Schemas["JournalPage"], "scale" | "rules">): LocalScale {
  const own = localScale(scale, rules);
  const type = (event: KeyboardEvent, grid: TypedGrid) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isTyped = scale === "letters" ? typeLetter(event, grid, own) : typeFigure(event, grid);
    if (isTyped) event.preventDefault();
    return isTyped;
  };
  return { ...own, type };
}
