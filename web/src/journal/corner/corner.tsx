/** Over the grid's empty corner, so that nothing else has to make room: finding a student, the
 * pause of updates, and who else has this journal open. */
import "#style/corner.css";
import type { Signal } from "@preact/signals";
import { render } from "preact";
import { live as words } from "#text";
import { type Company, initialsOf } from "../../model/others/company";
import type { Pause } from "../../model/others/pause";
import type { JournalPage } from "../../model/sheet";
import { fill, plural } from "../../model/words";
import type { JournalScreen } from "../screen";

interface CornerParts {
  screen: JournalScreen;
  pause: Pause<JournalPage>;
  company: Signal<Company>;
}

/** Their pictures come with this part, and not with each page. */
const Picture = ({ path }: { path: string }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
const glass = "M4.5 10.5a6 6 0 1 0 12 0 6 6 0 1 0-12 0M15 15l5 5";
const bars = "M9 6v12M15 6v12";
const triangle = "M8 5.5v13l10-6.5z";

const mostShown = 3;

function Others({ company }: { company: Company }) {
  const { people, more } = company;
  if (people.length === 0) return null;
  const rest = people.length - mostShown + more;
  const others = more === 0 ? "" : plural(words.company_more, more);
  const label = fill(words.company, { names: people.join(", ") }) + others;
  return (
    <span class="company" role="img" aria-label={label} title={label}>
      {people.slice(0, mostShown).map((name) => (
        <i key={name}>{initialsOf(name)}</i>
      ))}
      {rest > 0 && <i>+{rest}</i>}
    </span>
  );
}

function Corner({ screen, pause, company }: CornerParts) {
  const isOn = pause.isOn.value;
  const waiting = pause.waiting.value;
  const waits = plural(words.waiting, waiting);
  const focusGrid = () => screen.grid.peek()?.focus();
  return (
    <>
      <button
        type="button"
        class="tool"
        title={words.find}
        aria-label={words.find}
        onClick={() => {
          screen.dialog.value = { dialog: "find" };
        }}
      >
        <Picture path={glass} />
      </button>
      <button
        type="button"
        class="tool"
        role="switch"
        aria-checked={isOn}
        title={isOn ? words.pause_ends : words.pause_hint}
        aria-label={words.pause}
        onClick={({ detail }) => {
          pause.turn(!isOn);
          // By a key one stays here; a hand that comes from the marks goes back to them.
          if (detail > 0) focusGrid();
        }}
      >
        <Picture path={isOn ? triangle : bars} />
      </button>
      {isOn ? (
        <button
          type="button"
          class="pill waiting"
          disabled={waiting === 0}
          aria-label={waiting === 0 ? words.pause_on : fill(words.show, { waits })}
          title={waiting === 0 ? words.pause_hint : fill(words.show, { waits })}
          onClick={() => {
            pause.take();
            focusGrid();
          }}
        >
          {waiting === 0 ? words.pause_on : waits}
        </button>
      ) : (
        <Others company={company.value} />
      )}
      <span class="unseen" role="status">
        {waiting > 0 && plural(words.waiting_said, waiting)}
      </span>
    </>
  );
}

/** Ctrl+F finds a student; pressed again in the window, it is the browser's own. */
function listenToFind(screen: JournalScreen): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === "KeyF";
    if (!isFind || event.altKey || document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    screen.dialog.value = { dialog: "find" };
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

/** Puts it over the open grid; returns what takes it away. */
export function showCorner(parts: CornerParts): () => void {
  const workspace = document.querySelector(".workspace");
  if (workspace === null) return () => {};
  const root = document.createElement("div");
  root.className = "corner-tools";
  workspace.append(root);
  render(<Corner {...parts} />, root);
  const forget = listenToFind(parts.screen);
  return () => {
    forget();
    render(null, root);
    root.remove();
  };
}
