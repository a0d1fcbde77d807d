/** История клетки: everything that was ever written into it, by whom and why (ORD-1.4.1-b). */
import { conflict as conflictWords, history as words } from "#text";
import { call, type Schemas } from "../api/client";
import { shortDate, stampOf } from "../model/dates";
import { shown } from "../model/letters/lettering";
import { cellLook } from "../model/marks";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import type { Place } from "../view/grid/cursor";
import { Icon } from "../view/icon";
import { Loaded, useResource } from "../view/resource";
import type { JournalScreen } from "./screen";

function Row({ row, hasWorks }: { row: Schemas["HistoryRow"]; hasWorks: boolean }) {
  const isComment = row.kind === "comment";
  const reason = [row.reason_title, row.reason].filter((part) => part !== "").join(": ");
  return (
    <li>
      <p class="history-values">
        {row.old_text !== "" && (
          <>
            <s class={isComment ? "" : cellLook(row.old_text)}>
              {isComment ? row.old_text : shown(row.old_text)}
            </s>
            <Icon name="right" />
          </>
        )}
        <b class={isComment ? "history-comment" : cellLook(row.text)}>
          {(isComment ? row.text : shown(row.text)) || conflictWords.nothing}
        </b>
        <span class="history-kind">
          {words.kinds[row.kind]}
          {hasWorks && !isComment && `, ${fill(words.work, { n: row.work_no })}`}
        </span>
      </p>
      {reason !== "" && <p class="history-reason">{reason}</p>}
      <p class="hint">
        {row.actor_name || words.program} · {stampOf(row.recorded_at)}
        {row.entry_index !== -1 && ` · ${fill(words.entry, { n: row.entry_index })}`}
      </p>
    </li>
  );
}

export function History({ screen, place }: { screen: JournalScreen; place: Place }) {
  const { lesson } = screen.sheet.columnAt(place.column);
  const student = screen.sheet.studentAt(place.row);
  const at = { lesson_id: lesson.lesson_id, student_id: student.student_id };
  const history = useResource(`${at.lesson_id} ${at.student_id}`, () =>
    call("get", "/api/v1/lessons/{lesson_id}/students/{student_id}/history", { path: at }),
  );
  return (
    <Dialog title={words.title} onClose={() => screen.closeDialog()}>
      <p>
        {student.name}, {shortDate(lesson.lesson_on)}
      </p>
      <Loaded resource={history}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p class="hint">{words.empty}</p>
          ) : (
            <ol class="history">
              {rows.map((row) => (
                <Row
                  key={`${row.kind} ${row.entry_index}`}
                  row={row}
                  hasWorks={lesson.works.length > 1}
                />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Dialog>
  );
}
