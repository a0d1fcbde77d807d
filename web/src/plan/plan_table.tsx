/** The lines of a plan as a table that one walks through with the keyboard. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { plan as words } from "#text";
import { problemText } from "../view/problem";
import { type PlanItem, workNumbers } from "./model/plan";
import { Standings } from "./model/standings";
import type { PlanActs } from "./plan_acts";
import type { PlanDraft } from "./plan_draft";
import { Row } from "./plan_row";

const placeOf = (target: EventTarget | null) => {
  if (!(target instanceof HTMLElement)) return null;
  const { line } = target.dataset;
  return line === undefined ? null : { line: Number(line), name: target.getAttribute("name") };
};

/** What is written in is never behind the tools above it or the way to save below it. */
function reveal(field: HTMLElement): void {
  const edge = (selector: string, side: "top" | "bottom", otherwise: number) =>
    document.querySelector(selector)?.getBoundingClientRect()[side] ?? otherwise;
  field.scrollIntoView({ block: "nearest", inline: "nearest" });
  const { top, bottom } = field.getBoundingClientRect();
  const above = Math.max(0, edge(".plan-tools", "bottom", 0)) + 8;
  const below = Math.min(innerHeight, edge(".plan-save", "top", innerHeight)) - 8;
  if (top < above) scrollBy(0, top - above);
  else if (bottom > below) scrollBy(0, Math.min(bottom - below, top - above));
}

const fieldsOf = (row: Element | null | undefined) => [
  ...(row?.querySelectorAll<HTMLElement>("[data-line]") ?? []),
];

/** Where the text was pointed at: its sign, counted from the first. */
function signAt(text: Element, { clientX, clientY }: MouseEvent): number | null {
  const range = document.caretRangeFromPoint?.(clientX, clientY) ?? null;
  return range !== null && text.contains(range.startContainer) ? range.startOffset : null;
}

/** Tab at the last field of a line, and back at the first: to the line beside it. */
function besideByTab({ target, shiftKey }: KeyboardEvent): { step: 1 | -1; name: string } | null {
  if (!(target instanceof HTMLElement)) return null;
  const own = fieldsOf(target.closest("tr"));
  if (target !== own.at(shiftKey ? 0 : -1)) return null;
  const name = own.at(shiftKey ? -1 : 0)?.getAttribute("name") ?? "title";
  return { step: shiftKey ? -1 : 1, name };
}

/** Up and down leave a field of several lines only from its first and its last sign. */
function leavesField(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (target instanceof HTMLSelectElement) return false;
  if (!(target instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart !== selectionEnd) return false;
  const isOneLine =
    target.scrollHeight < 1.8 * Number.parseFloat(getComputedStyle(target).lineHeight);
  return isOneLine || (key === "ArrowUp" ? selectionStart === 0 : selectionEnd === value.length);
}

/** What a key does in the table; nothing for keys that only write. */
function actOf(event: KeyboardEvent, draft: PlanDraft, acts: PlanActs): (() => void) | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.code === "KeyZ" && !event.shiftKey) return () => draft.undo();
  if (isCommand && event.code === "KeyS") return () => acts.save();
  if (isCommand && event.key === "Enter") return () => draft.add();
  if (isCommand && (event.key === "Delete" || event.key === "Backspace")) {
    return () => draft.remove();
  }
  if (event.altKey && event.key === "ArrowUp") return () => draft.move(-1);
  if (event.altKey && event.key === "ArrowDown") return () => draft.move(1);
  if (event.altKey && event.code === "KeyS") return () => acts.shift();
  if (event.altKey && event.code === "KeyU") return () => acts.condense();
  if (isCommand || event.altKey || event.shiftKey) return null;
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || (event.key !== "Enter" && !leavesField(event))) return null;
  if (event.key === "Enter" && event.target instanceof HTMLSelectElement) return null;
  return () => {
    const last = draft.items.peek().length - 1;
    draft.at.value = Math.max(0, Math.min(last, draft.at.peek() + step));
  };
}

/** As many lines of two rows as a window can show, above the hand and below it as many. */
const linesInSight = () => Math.ceil(innerHeight / 54);
const rest = 200;
const portion = 32;

/** How the lines stand: those in sight now, the others by portions when the hand has rested. */
function useStandings(draft: PlanDraft, items: readonly PlanItem[], hand: number) {
  const standings = useRef(new Standings());
  const reach = useRef({ items, lines: 0, isGrowing: false });
  const [, draw] = useState(0);
  if (reach.current.items !== items || reach.current.lines === 0) {
    reach.current = { items, lines: linesInSight(), isGrowing: false };
  }
  const { lines } = draft.laid.value;
  const numbers = workNumbers(items);
  const all = items.map((item, at) => ({
    key: draft.keyOf(item),
    at,
    hours: lines[at] ?? [],
    workNumber: numbers[at] ?? 0,
  }));
  const { shown, isBehind } = standings.current.take(all, hand, reach.current.lines);
  useEffect(() => {
    if (!isBehind) return;
    const grow = () => {
      reach.current.lines += portion;
      reach.current.isGrowing = true;
      draw((count) => count + 1);
    };
    const timer = setTimeout(grow, reach.current.isGrowing ? 0 : rest);
    return () => clearTimeout(timer);
  });
  return shown;
}

export function PlanTable({ draft, acts }: { draft: PlanDraft; acts: PlanActs }) {
  const table = useRef<HTMLTableElement>(null);
  const column = useRef("title");
  const items = draft.items.value;
  const at = draft.at.value;
  const shown = useStandings(draft, items, at);
  const problem = draft.problem.value;
  const place = /^items\[(\d+)\]\.(\w+)/.exec(problem?.field ?? "");

  // The hand follows the line: to its field, wherever an act has put it. Before anything is
  // painted: the field that had the hand may be gone.
  const isOurs = useRef(false);
  const sign = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (!isOurs.current) return;
    isOurs.current = false;
    const field = table.current?.querySelector<HTMLElement>(
      `[data-line="${at}"][name="${column.current}"]`,
    );
    // It is brought in sight once, before the next frame.
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLTextAreaElement && sign.current !== null) {
      field.setSelectionRange(sign.current, sign.current);
    }
    sign.current = null;
  });
  const goTo = (line: number, name: string) => {
    column.current = name;
    isOurs.current = true;
    draft.at.value = line;
  };
  useEffect(() => {
    if (place === null) return;
    const field = `[data-line="${place[1]}"][name="${place[2]}"]`;
    table.current?.querySelector<HTMLElement>(field)?.focus();
  }, [problem]);

  const change = useRef(draft.change.bind(draft));
  return (
    <div class="plan-scroll">
      <table
        class={draft.mayWrite ? "plan-table writable" : "plan-table"}
        ref={table}
        aria-label={words.table}
        onFocusCapture={(event) => {
          const found = placeOf(event.target);
          if (found === null) return;
          draft.at.value = found.line;
          column.current = found.name ?? column.current;
          const field = event.target as HTMLElement;
          requestAnimationFrame(() => reveal(field));
        }}
        onClick={(event) => {
          const cell = (event.target as Element).closest("td");
          const text = cell?.querySelector<HTMLElement>("[data-field]");
          // Where it is, not what it says: a line that was far may still have its old number.
          const line = cell?.closest("tr")?.sectionRowIndex ?? 0;
          if (!draft.mayWrite || text == null || getSelection()?.isCollapsed === false) return;
          sign.current = signAt(text, event);
          goTo(line, text.dataset.field ?? "title");
        }}
        onKeyDown={(event) => {
          if (event.key === "Tab") {
            const beside = besideByTab(event);
            const line = at + (beside?.step ?? 0);
            if (beside === null || line < 0 || line >= items.length) return;
            event.preventDefault();
            goTo(line, beside.name);
            return;
          }
          const act = actOf(event, draft, acts);
          if (act === null) return;
          event.preventDefault();
          isOurs.current = true;
          act();
        }}
      >
        <thead>
          <tr>
            <th scope="col">{words.columns.number}</th>
            <th scope="col">{words.columns.section}</th>
            <th scope="col">{words.columns.title}</th>
            <th scope="col" title={words.columns.hours_long}>
              {words.columns.hours}
            </th>
            <th scope="col">{words.columns.work_type}</th>
            <th scope="col">{words.columns.homework}</th>
            <th scope="col">{words.columns.planned}</th>
            <th scope="col">{words.columns.real}</th>
            <th scope="col">{words.columns.given}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <Row
              key={draft.keyOf(item)}
              at={shown[index]?.at ?? index}
              item={item}
              hours={shown[index]?.hours ?? []}
              workNumber={shown[index]?.workNumber ?? 0}
              isCurrent={draft.mayWrite && index === at}
              isReadOnly={!draft.mayWrite}
              wrong={
                problem !== null && place !== null && Number(place[1]) === index
                  ? { field: place[2] ?? "", text: problemText(problem) }
                  : null
              }
              onChange={change.current}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
