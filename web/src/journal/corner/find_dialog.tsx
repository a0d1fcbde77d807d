/** «Найти ученика» (Ctrl+F): by the beginnings of his names; Enter goes to his row. */
import { useState } from "preact/hooks";
import { find_student as words } from "#text";
import { rowsOf } from "../../model/others/find_student";
import { Dialog } from "../../view/dialog";
import { clamp } from "../../view/dom";
import type { JournalScreen } from "../screen";

const optionId = (row: number) => `found-${row}`;

export function FindDialog({ screen }: { screen: JournalScreen }) {
  const { students } = screen.page;
  const [letters, setLetters] = useState("");
  const [at, setAt] = useState(0);
  const found = rowsOf(students, letters);
  const chosen = found[at];
  const goTo = (row: number | undefined) => {
    if (row === undefined) return;
    const grid = screen.grid.peek();
    const column = grid?.cursor.active.peek().column ?? 0;
    screen.closeDialog();
    grid?.cursor.moveTo({ row, column });
    // On a phone the list of a lesson may stand in the place of the grid.
    const line = document.querySelectorAll<HTMLElement>(".lesson-list button")[row];
    line?.scrollIntoView({ block: "center" });
    line?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      const next = clamp(at + step, 0, Math.max(0, found.length - 1));
      setAt(next);
      const row = found[next];
      if (row !== undefined)
        document.getElementById(optionId(row))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") goTo(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words.title} onClose={() => screen.closeDialog()}>
      <label class="field">
        <span>{words.letters}</span>
        <input
          data-first
          type="text"
          autocomplete="off"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="found-students"
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
          value={letters}
          onInput={(event) => {
            setLetters(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </label>
      {found.length === 0 && (
        <p class="hint" role="status">
          {words.none}
        </p>
      )}
      <div id="found-students" class="found-students" role="listbox" aria-label={words.found}>
        {found.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above keeps the keys.
          <div
            key={row}
            id={optionId(row)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => goTo(row)}
          >
            <span>{students[row]?.number}</span>
            {students[row]?.name}
          </div>
        ))}
      </div>
      <p class="hint">{words.hint}</p>
    </Dialog>
  );
}
