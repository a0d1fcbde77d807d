/** The keypad of a touch screen: the same road as the keyboard; the native one never opens. */
import "#style/touch.css";
import { frame as frameWords, journal as journalWords, keypad as words } from "#text";
import type { Schemas } from "../api/client";
import { shortDate } from "../model/dates";
import { failSign, levelSigns, passSign, pendingSign } from "../model/marks";
import type { Grid } from "./grid/grid";
import { Icon } from "./icon";
import { spoken } from "./speech";

const short: Record<string, string> = words.words;

/** Signs of the upper rows by the scale of the course. */
const marksOf: Record<Schemas["Scale"], readonly string[]> = {
  five_point: ["5", "4", "3", "2"],
  pass_fail: [passSign, failSign],
  no_marks: [],
  levels: levelSigns,
};

export function Keypad({ grid, letters }: { grid: Grid; letters: readonly string[] }) {
  const { row, column } = grid.cursor.active.value;
  const isAdding = grid.writing.adding.value;
  const { sheet, writing } = grid;
  const key = (sign: string, large: boolean) => (
    <button
      type="button"
      key={sign}
      class={large ? `key large m${sign}` : "key"}
      aria-label={spoken(sign)}
      onClick={() => writing.put(sign)}
    >
      {short[sign] ?? sign}
    </button>
  );
  const marks = marksOf[sheet.page.scale];
  return (
    <div class="keypad" role="group" aria-label={words.label}>
      <p class="keypad-who">
        <b>{sheet.studentAt(row).name}</b>
        <span>
          {shortDate(sheet.columnAt(column).lesson.lesson_on)}
          {isAdding && ` · ${journalWords.second_mark}`}
        </span>
      </p>
      {marks.length > 0 && <div class="keypad-row">{marks.map((sign) => key(sign, true))}</div>}
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
