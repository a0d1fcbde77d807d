/** «Новое»: a line above the sections while something is unseen, the list when it is opened. */
import { diary_news as words } from "#text";
import { numericDate, stampOf, weekdayName, weekOf } from "../../model/dates";
import type { Child } from "../../model/diary_week";
import { type ChildLine, keyOf } from "../../model/family/whats_new";
import { fill } from "../../model/words";

export interface Shown {
  lines: readonly ChildLine[];
  /** What is marked: unseen before the list was opened. */
  marked: ReadonlySet<string>;
  unseen: readonly ChildLine[];
  children: readonly Child[];
  isOpen: boolean;
  /** For whoever hears the page. */
  spoken: string;
  notices: "none" | "off" | "on" | "denied";
  toggle(): void;
  notify(): void;
}

const nameOf = (children: readonly Child[], id: string) =>
  children.length < 2 ? "" : (children.find((one) => one.student_id === id)?.name ?? "");

const inOneLine = (children: readonly Child[], { student_id, line }: ChildLine) =>
  [nameOf(children, student_id), line.title, line.text].filter((part) => part !== "").join(": ");

function Line({ shown, of }: { shown: Shown; of: ChildLine }) {
  const { student_id, line } = of;
  const name = nameOf(shown.children, student_id);
  const isNew = shown.marked.has(keyOf(of));
  return (
    <li class={isNew ? "fresh" : ""}>
      {name !== "" && <small>{name}</small>}
      <p>
        <b>{line.title}</b>
        {isNew && <span class="unseen">{words.fresh}</span>}
        {line.on !== null && (
          <>
            {" "}
            <a href={`/d?student_id=${student_id}&week=${weekOf(line.on)}`}>
              {weekdayName(line.on)}, {numericDate(line.on)}
            </a>
          </>
        )}
      </p>
      <p>{line.text}</p>
      {line.kind === "absent" && <p class="quiet">{words.absent_hint}</p>}
      <small>{fill(words.since, { time: stampOf(line.at) })}</small>
    </li>
  );
}

function Notices({ shown }: { shown: Shown }) {
  if (shown.notices === "none") return null;
  if (shown.notices === "denied") return <p class="quiet">{words.denied}</p>;
  return (
    <p class="notices">
      <button type="button" aria-pressed={shown.notices === "on"} onClick={shown.notify}>
        {words.notify}
      </button>
      <small>{words.notify_hint}</small>
    </p>
  );
}

export function WhatsNew({ shown }: { shown: Shown }) {
  const { lines, unseen, isOpen } = shown;
  const first = unseen[0];
  return (
    <>
      <p class="unseen" role="status" aria-live="polite">
        {shown.spoken}
      </p>
      <section
        class={`whats-new${first !== undefined || isOpen ? " raised" : ""}`}
        aria-label={words.title}
      >
        <button type="button" class="line" aria-expanded={isOpen} onClick={shown.toggle}>
          <b>{first === undefined ? words.title : fill(words.count, { n: unseen.length })}</b>
          <span>
            {isOpen || first === undefined ? words.week : inOneLine(shown.children, first)}
          </span>
          <i aria-hidden="true">{isOpen ? "▾" : "▴"}</i>
        </button>
        {isOpen && (
          <div class="paper">
            {lines.length === 0 && <p class="quiet">{words.none}</p>}
            <ol>
              {lines.map((one) => (
                <Line key={keyOf(one)} shown={shown} of={one} />
              ))}
            </ol>
            <Notices shown={shown} />
          </div>
        )}
      </section>
    </>
  );
}
