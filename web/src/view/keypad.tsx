/** The keypad of a touch screen: the same road as the keyboard; the native one never opens. */
import "#style/touch.css";
import { frame as frameWords, journal as journalWords, keypad as words } from "#text";
import type { Schemas } from "../api/client";
import { shortDate } from "../model/dates";
import { shown } from "../model/letters/lettering";
import { failSign, levelSigns, local, passSign, pendingSign } from "../model/marks";
import { marksOfScale } from "../model/points/local_scale";
import type { JournalPage } from "../model/sheet";
import type { Grid } from "./grid/grid";
import { Icon } from "./icon";
import { spoken } from "./speech";

const short: Record<string, string> = words.words;

/** Signs of the upper rows by the scale of the course. */
const marksOf: Partial<Record<Schemas["Scale"], readonly string[]>> = {
  five_point: ["5", "4", "3", "2"],
  pass_fail: [passSign, failSign],
  no_marks: [],
  levels: levelSigns,
};
/** More signs than these are not keys: they are typed as figures. */
const mostKeys = 12;
const keysOfRow = 6;

/** Rows of at most six; none of a hundred points. */
function rowsOf({ scale, rules }: JournalPage): string[][] {
  const marks = marksOf[scale] ?? marksOfScale(scale, rules);
  if (marks.length > mostKeys) return [];
  const perRow = marks.length > keysOfRow ? Math.ceil(marks.length / 2) : keysOfRow;
  const rows: string[][] = [];
  for (let at = 0; at < marks.length; at += perRow) rows.push(marks.slice(at, at + perRow));
  return rows;
}

export function Keypad({ grid, letters }: { grid: Grid; letters: readonly string[] }) {
  const { row, column } = grid.cursor.active.value;
  const isAdding = grid.writing.adding.value;
  const { sheet, writing } = grid;
  const key = (sign: string, large: boolean) => (
    <button
      type="button"
      key={sign}
      class={large ? `key large m${local.scale?.level(sign) ?? sign}` : "key"}
      aria-label={spoken(sign)}
      onClick={() => writing.put(sign)}
    >
      {short[sign] ?? shown(sign)}
    </button>
  );
  const rows = rowsOf(sheet.page);
  const isTyped = sheet.page.scale === "hundred_point";
  return (
    <div class="keypad" role="group" aria-label={words.label}>
      <p class="keypad-who">
        <b>{sheet.studentAt(row).name}</b>
        <span>
          {shortDate(sheet.columnAt(column).lesson.lesson_on)}
          {isAdding && ` · ${journalWords.second_mark}`}
        </span>
      </p>
      {rows.map((marks) => (
        <div key={marks[0]} class="keypad-row">
          {marks.map((sign) => key(sign, true))}
        </div>
      ))}
      {isTyped && (
        <div class="keypad-row">
          <button type="button" class="key large" onClick={() => grid.edit()}>
            {words.points}
          </button>
        </div>
      )}
      <div class="keypad-row">
        {[...letters, pendingSign].map((sign) => key(sign, false))}
        <button
          type="button"
          class="key"
          aria-pressed={isAdding}
          aria-label={words.second}
          onClick={() => writing.beginSecond()}
        >
          <Icon name="plus" />
        </button>
      </div>
      <div class="keypad-row">
        <button
          type="button"
          class="key"
          aria-label={words.previous}
          onClick={() => writing.step(-1)}
        >
          <Icon name="up" />
        </button>
        <button type="button" class="key" aria-label={words.skip} onClick={() => writing.step(1)}>
          <Icon name="down" />
        </button>
        <button type="button" class="key" aria-label={words.erase} onClick={() => writing.clear()}>
          <Icon name="erase" />
        </button>
        <button
          type="button"
          class="key"
          aria-label={frameWords.cancel}
          onClick={() => writing.undo()}
        >
          <Icon name="undo" />
        </button>
      </div>
    </div>
  );
}
