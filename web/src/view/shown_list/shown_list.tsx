/** A list that is on the screen whole: found by letters, which stand in the address, and taken away
 * as a table of what is shown. */
import "#style/take_away.css";
import { useState } from "preact/hooks";
import { take_away as words } from "#text";
import { isMeant } from "../../model/shown_list/meant";
import type { TableRow } from "../../model/shown_list/table_file";
import { fill } from "../../model/words";
import { addressWith } from "../page/address";
import { here, replace } from "../page/router";

/** How the lines of a list are found and written: all that `rowOf` says is searched. */
export interface Listed<Line> {
  /** Of the file, and of its sheet. */
  name: string;
  titles: readonly string[];
  rowOf(line: Line): TableRow;
}

export const lettersAsked = () => here.value.query.get("q") ?? "";

/** The lines that what is typed means; all, where nothing is. */
export function shownOf<Line>(lines: readonly Line[], { rowOf }: Pick<Listed<Line>, "rowOf">) {
  const letters = lettersAsked();
  return letters === ""
    ? [...lines]
    : lines.filter((line) => isMeant(letters, rowOf(line).join(" ")));
}

async function save(kind: "xlsx" | "csv", name: string, rows: readonly TableRow[]) {
  const { csvOf, xlsxOf } = await import("../../model/shown_list/table_file");
  const bytes = kind === "csv" ? csvOf(rows) : xlsxOf(name, rows);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The field for letters. */
export function LettersField() {
  return (
    <label class="field list-letters">
      <span>{words.letters}</span>
      <input
        type="search"
        name="q"
        autocomplete="off"
        value={lettersAsked()}
        onInput={(event) => replace(addressWith({ q: event.currentTarget.value }))}
      />
    </label>
  );
}

/** How many are shown, where letters leave some out; with none, what to do. */
export function FoundCount({ shown, all }: { shown: number; all: number }) {
  const isCut = lettersAsked() !== "" && all > 0;
  return (
    <p class="list-found" role="status">
      {isCut && (shown === 0 ? words.none_found : fill(words.shown_of, { shown, all }))}
    </p>
  );
}

/** Tables of what is shown: XLSX and CSV, made on this device. */
export function TakeShown<Line>({
  listed,
  lines,
}: {
  listed: Listed<Line>;
  lines: readonly Line[];
}) {
  const [isLost, setLost] = useState(false);
  const take = (kind: "xlsx" | "csv") => {
    const rows = [listed.titles, ...lines.map((line) => listed.rowOf(line))];
    save(kind, listed.name, rows).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  return (
    <span class="take-away">
      {(["xlsx", "csv"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="button small"
          aria-label={words[`${kind}_label`]}
          disabled={lines.length === 0}
          onClick={() => take(kind)}
        >
          {words[kind]}
        </button>
      ))}
      {isLost && <span role="alert">{words.not_made}</span>}
    </span>
  );
}

/** All of it, for a list of `lines`; nothing, where there is nothing to find. */
export function ListTools<Line>({
  listed,
  lines,
}: {
  listed: Listed<Line>;
  lines: readonly Line[];
}) {
  if (lines.length === 0) return null;
  const shown = shownOf(lines, listed);
  return (
    <div class="list-tools">
      <LettersField />
      <TakeShown listed={listed} lines={shown} />
      <FoundCount shown={shown.length} all={lines.length} />
    </div>
  );
}
