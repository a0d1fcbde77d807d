/** What can be opened about the cell under the cursor: its history, its points by criteria; of
 * whoever controls journals, a remark to the teacher. */
import { lesson as words } from "#text";
import { call } from "../../api/client";
import type { Place } from "../../view/grid/cursor";
import { Icon } from "../../view/icon";
import { useResource } from "../../view/resource";
import type { JournalScreen } from "../screen";

const control = ["director", "deputy", "inspector", "department_head"];

/** About any cell, also an empty one (JRN-16). Who reads is asked here: no writer sees it. */
function RemarkLink({ screen, place }: { screen: JournalScreen; place: Place }) {
  const session = useResource("who reads", () => call("get", "/api/v1/session"));
  if (!session.value?.roles.some((role) => control.includes(role))) return null;
  const about = new URLSearchParams({
    course: screen.page.course_id,
    student: screen.sheet.studentAt(place.row).student_id,
    lesson: screen.sheet.columnAt(place.column).lesson.lesson_id,
  });
  return (
    <a class="button small" href={`/s/remarks?${about}`}>
      <Icon name="note" />
      {words.remark}
    </a>
  );
}

export function CellActs({ screen, place }: { screen: JournalScreen; place: Place }) {
  const open = (dialog: "history" | "criteria") => () => {
    screen.dialog.value = { dialog, place };
  };
  return (
    <div class="cell-acts">
      {screen.page.mode === "read" && <RemarkLink screen={screen} place={place} />}
      <button type="button" class="button small" onClick={open("history")}>
        <Icon name="history" />
        {words.history}
      </button>
      {screen.page.scale.endsWith("_point") && (
        <button type="button" class="button small" onClick={open("criteria")}>
          <Icon name="bars" />
          {words.criteria}
        </button>
      )}
    </div>
  );
}
