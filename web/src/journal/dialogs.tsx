/** The small windows of the journal: a comment, two values of one cell, a reason, a paste. */
import "#style/dialogs.css";
import { useRef, useState } from "preact/hooks";
import {
  comment as commentWords,
  conflict as conflictWords,
  frame as frameWords,
  keys as keyWords,
  paste as pasteWords,
  reason as reasonWords,
} from "#text";
import { call, type Schemas } from "../api/client";
import { shortDate, timeOf } from "../model/dates";
import { newId } from "../model/id";
import { said, shown } from "../model/letters/lettering";
import { cellLook } from "../model/marks";
import type { PastePlan } from "../model/paste";
import { isLocal } from "../model/points/local_scale";
import type { MarkSheet } from "../model/sheet";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import type { Place } from "../view/grid/cursor";
import { showMessage } from "../view/message";
import { problemText } from "../view/problem";
import { FindDialog } from "./corner/find_dialog";
import { History } from "./history";
import { CriteriaDialog } from "./panel/criteria_dialog";
import type { JournalScreen } from "./screen";

const longestText = 500; // base/limits.h: comment_code_points, reason_code_points.

async function saveComment({ sheet }: JournalScreen, place: Place, comment: string) {
  const standing = sheet.comment(place.row, place.column);
  const answer = await call("put", "/api/v1/comments", {
    body: {
      command_id: newId(),
      lesson_id: sheet.columnAt(place.column).lesson.lesson_id,
      student_id: sheet.studentAt(place.row).student_id,
      comment,
      base_version: standing.version,
    },
  });
  if (!answer.ok) {
    showMessage(problemText(answer.problem));
    return false;
  }
  const { outcome, version, comment: stands, refusal } = answer.value;
  sheet.setComment(place.row, place.column, stands, version);
  if (outcome === "recorded" || outcome === "unchanged") return true;
  if (refusal !== null) showMessage(problemText(refusal));
  return false;
}

function CommentDialog({ screen, place }: { screen: JournalScreen; place: Place }) {
  const { sheet } = screen;
  const [text, setText] = useState(sheet.comment(place.row, place.column).comment);
  const save = async () => {
    if (await saveComment(screen, place, text.trim())) {
      showMessage(commentWords.saved);
      screen.closeDialog();
    }
  };
  const label = `${sheet.studentAt(place.row).name}, ${shortDate(
    sheet.columnAt(place.column).lesson.lesson_on,
  )}`;
  return (
    <Dialog title={commentWords.title} onClose={() => screen.closeDialog()}>
      <label class="field">
        <span>{label}</span>
        <textarea
          data-first
          rows={3}
          maxLength={longestText}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            void save();
          }}
        />
      </label>
      <p class="hint">{commentWords.hint}</p>
      <div class="dialog-acts">
        <button type="button" class="button primary" onClick={() => void save()}>
          {commentWords.save}
        </button>
      </div>
    </Dialog>
  );
}

function ConflictDialog({ screen, place }: { screen: JournalScreen; place: Place }) {
  const conflict = screen.sheet.conflictAt(place.row, place.column);
  if (conflict === null) return null;
  const { name } = screen.sheet.studentAt(place.row);
  const decide = (keep: "mine" | "theirs") => {
    screen.sheet.resolve(conflict, keep);
    screen.closeDialog();
  };
  const side = (text: string, who: string, keep: "mine" | "theirs") => (
    <button type="button" class="side" data-first={keep === "theirs"} onClick={() => decide(keep)}>
      <b class={cellLook(text)}>{shown(text) || conflictWords.nothing}</b>
      <span>{who}</span>
    </button>
  );
  return (
    <Dialog title={fill(conflictWords.title, { name })} onClose={() => screen.closeDialog()}>
      <p>{fill(conflictWords.text, { time: timeOf(conflict.theirs_at) })}</p>
      <div class="sides">
        {side(conflict.theirs, conflict.theirs_author, "theirs")}
        {side(conflict.mine, conflictWords.mine, "mine")}
      </div>
      <p class="hint">{conflictWords.kept}</p>
    </Dialog>
  );
}

const reasonKinds = ["typo", "wrong_student", "rework", "appeal", "admin", "court"] as const;

export function ReasonDialog({ screen }: { screen: JournalScreen }) {
  const demands = screen.saving.needReason.value;
  const [kind, setKind] = useState<Schemas["CorrectionReason"]>("typo");
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  if (demands.length === 0) return null;
  const leave = () => {
    screen.saving.withholdReason();
    screen.grid.value?.focus();
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    screen.saving.giveReason(kind, text.trim());
    setText("");
    setEmpty(false);
    screen.grid.value?.focus();
  };
  return (
    <Dialog title={reasonWords.title} onClose={leave}>
      <form onSubmit={save}>
        <p>{plural(reasonWords.text, demands.length)}</p>
        <ul class="reason-cells">
          {demands.slice(0, 6).map(({ row, column, command }) => (
            <li key={`${row} ${column}`}>
              {screen.sheet.studentAt(row).name},{" "}
              {shortDate(screen.sheet.columnAt(column).lesson.lesson_on)}:{" "}
              <b class={cellLook(command.text)}>{shown(command.text) || conflictWords.nothing}</b>
            </li>
          ))}
        </ul>
        <label class="field">
          <span>{reasonWords.kind}</span>
          <select
            data-first
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value as Schemas["CorrectionReason"]);
            }}
          >
            {reasonKinds.map((one) => (
              <option key={one} value={one}>
                {reasonWords.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{reasonWords.words}</span>
          <textarea
            ref={field}
            rows={2}
            maxLength={longestText}
            value={text}
            aria-invalid={isEmpty}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {isEmpty && (
          <p class="field-problem" role="alert">
            {reasonWords.empty}
          </p>
        )}
        <p class="hint">
          {reasonWords.hint} {reasonWords.keys}
        </p>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={leave}>
            {reasonWords.leave}
          </button>
          <button type="submit" class="button primary">
            {reasonWords.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function PasteDialog(props: {
  sheet: MarkSheet;
  plan: PastePlan;
  lockedCount: number;
  onInsert(): void;
  onClose(): void;
}) {
  const { sheet, plan, lockedCount } = props;
  const shown = plan.notUnderstood.slice(0, 8);
  return (
    <Dialog title={pasteWords.title} onClose={props.onClose}>
      <p>
        {plural(pasteWords.ready, plan.cells.length)}
        {plan.matchedByName && pasteWords.by_name}.
      </p>
      {plan.unknownNames.length > 0 && (
        <p>{fill(pasteWords.unknown, { names: plan.unknownNames.join(", ") })}</p>
      )}
      {plan.notUnderstood.length > 0 && (
        <>
          <p>{plural(pasteWords.not_understood, plan.notUnderstood.length)}</p>
          <ul>
            {shown.map(({ row, column, text }) => (
              <li key={`${row} ${column}`}>
                {sheet.studentAt(row).name}, {shortDate(sheet.columnAt(column).lesson.lesson_on)}: «
                {text}»
              </li>
            ))}
          </ul>
        </>
      )}
      {lockedCount > 0 && <p>{plural(pasteWords.locked, lockedCount)}</p>}
      <div class="dialog-acts">
        <button type="button" class="button" onClick={props.onClose}>
          {frameWords.cancel}
        </button>
        <button
          type="button"
          class="button primary"
          data-first
          disabled={plan.cells.length === 0}
          onClick={props.onInsert}
        >
          {fill(pasteWords.insert, { n: plan.cells.length })}
        </button>
      </div>
    </Dialog>
  );
}

function KeysDialog({ screen, onClose }: { screen: JournalScreen; onClose(): void }) {
  // Where levels are given, the first row, of marks, says how to type them.
  const { scale } = screen.page;
  const first = isLocal(scale)
    ? scale === "letters"
      ? keyWords.letters_row
      : keyWords.points_row
    : keyWords.level_row;
  const rows =
    scale === "levels" || isLocal(scale) ? [first, ...keyWords.rows.slice(1)] : keyWords.rows;
  return (
    <Dialog title={keyWords.title} wide onClose={onClose}>
      <p class="hint">{scale === "letters" ? keyWords.letters_layout : keyWords.layout}</p>
      <table class="keys">
        <tbody>
          {rows.map(([key, act]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key === undefined ? "" : said(key)}</kbd>
              </th>
              <td>{act}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dialog-acts">
        <button type="button" class="button primary" data-first onClick={onClose}>
          {keyWords.understood}
        </button>
      </div>
    </Dialog>
  );
}

export function JournalDialogs({ screen }: { screen: JournalScreen }) {
  const open = screen.dialog.value;
  const close = () => screen.closeDialog();
  if (open === null) return <ReasonDialog screen={screen} />;
  switch (open.dialog) {
    case "comment":
      return <CommentDialog screen={screen} place={open.place} />;
    case "conflict":
      return <ConflictDialog screen={screen} place={open.place} />;
    case "criteria":
      return <CriteriaDialog screen={screen} place={open.place} />;
    case "history":
      return <History screen={screen} place={open.place} />;
    case "paste":
      return (
        <PasteDialog
          sheet={screen.sheet}
          plan={open.plan}
          lockedCount={open.lockedCount}
          onClose={close}
          onInsert={() => {
            open.apply();
            close();
          }}
        />
      );
    case "find":
      return <FindDialog screen={screen} />;
    case "keys":
      return <KeysDialog screen={screen} onClose={close} />;
  }
}
