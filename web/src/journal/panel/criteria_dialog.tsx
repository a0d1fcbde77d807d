/** «По критериям» for one cell: points of each criterion, the mark as it is typed, Enter records
 * (ASM-14). A class at once is assessed on the sheet of the lesson. */
import "#style/criteria_dialog.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { criteria_dialog as words } from "#text";
import { call, type Problem, type Schemas } from "../../api/client";
import { shortDate } from "../../model/dates";
import { newId } from "../../model/id";
import { pointsOf, rubricOfCell, rubricsFor } from "../../model/points/dialog_points";
import { fill } from "../../model/words";
import {
  bordersText,
  Given,
  PointsField,
  type Reason,
  ReasonFields,
  titleOfRubric,
} from "../../view/criteria_dialog";
import { Dialog } from "../../view/dialog";
import type { Place } from "../../view/grid/cursor";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";
import { Loaded, useResource } from "../../view/resource";
import type { JournalScreen } from "../screen";

type Sheet = Schemas["CriteriaSheet"];
type Cell = Schemas["CriteriaCell"];

const textsOf = (rubric: Schemas["RubricView"], cell: Cell) =>
  rubric.criteria.map((_, at) =>
    cell.rubric === rubric.rubric ? String(cell.points[at] ?? "") : "",
  );

function Form(props: {
  sheet: Sheet;
  cell: Cell;
  first: Schemas["RubricView"];
  whenDone(cell: Cell): void;
}) {
  const { sheet } = props;
  const [cell, setCell] = useState(props.cell);
  const [rubric, setRubric] = useState(props.first);
  const [texts, setTexts] = useState(textsOf(props.first, props.cell));
  const [reason, setReason] = useState<Reason | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const offered = rubricsFor(sheet.rubrics, cell.rubric);
  const points = pointsOf(rubric, texts);
  const form = useRef<HTMLFormElement>(null);
  // The window came before its fields.
  useEffect(() => form.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    if (points === null || isBusy) return;
    setBusy(true);
    const answer = await call("post", "/api/v1/criteria", {
      body: {
        commands: [
          {
            command_id: newId(),
            lesson_id: sheet.lesson_id,
            student_id: cell.student_id,
            work_no: cell.work_no,
            rubric: rubric.rubric,
            points,
            base_version: cell.version,
            points_version: cell.points_version,
            reason_code: reason?.kind ?? "none",
            reason: reason?.text.trim() ?? "",
          },
        ],
      },
    });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    const outcome = answer.value.outcomes[0];
    if (outcome?.cell != null) setCell(outcome.cell);
    if (outcome?.refusal?.code === "reason_required") {
      setReason({ kind: "typo", text: "" });
      return setProblem(null);
    }
    setProblem(outcome?.refusal ?? null);
    if (outcome?.refusal === null && outcome.cell !== null) props.whenDone(outcome.cell);
  };
  return (
    <form ref={form} class="criteria-form" onSubmit={(event) => void save(event)}>
      {problem !== null && <ProblemNotice problem={problem} />}
      {offered.length > 1 && (
        <label class="field">
          <span>{words.rubric}</span>
          <select
            name="rubric"
            value={rubric.rubric}
            onChange={(event) => {
              const chosen = offered.find(
                (one) => String(one.rubric) === event.currentTarget.value,
              );
              if (chosen === undefined) return;
              setRubric(chosen);
              setTexts(textsOf(chosen, cell));
            }}
          >
            {offered.map((one) => (
              <option key={one.rubric} value={one.rubric}>
                {titleOfRubric(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {offered.length === 1 && <p class="hint">{titleOfRubric(rubric)}</p>}
      <ul class="criteria-fields">
        {rubric.criteria.map((criterion, at) => (
          <li key={at}>
            <span>{criterion.title}</span>
            <PointsField
              criterion={criterion}
              value={texts[at] ?? ""}
              label={fill(words.points_of, { title: criterion.title, most: criterion.most })}
              isFirst={at === 0}
              disabled={!sheet.may_write}
              onType={(text) => setTexts(texts.map((one, index) => (index === at ? text : one)))}
            />
            <span class="quiet">{fill(words.of_most, { most: criterion.most })}</span>
          </li>
        ))}
      </ul>
      <p class="criteria-given" aria-live="polite">
        <Given rubric={rubric} texts={texts} />
      </p>
      <p class="hint">{bordersText(rubric)}</p>
      {cell.text !== "" && (
        <p class="hint">
          {fill(cell.differs ? words.stands_other : words.stands, { text: cell.text })}
        </p>
      )}
      {reason !== null && <ReasonFields reason={reason} onChange={setReason} />}
      <div class="dialog-acts">
        <a class="button" href={`/t/criteria/${sheet.lesson_id}?work=${cell.work_no}`}>
          {words.whole_class}
        </a>
        <button
          type="submit"
          class="button primary"
          disabled={points === null || isBusy || !sheet.may_write}
        >
          {words.record}
        </button>
      </div>
    </form>
  );
}

export function CriteriaDialog({ screen, place }: { screen: JournalScreen; place: Place }) {
  const { lesson, work } = screen.sheet.columnAt(place.column);
  const student = screen.sheet.studentAt(place.row);
  const { lesson_id } = lesson;
  const sheet = useResource(lesson_id, () =>
    call("get", "/api/v1/lessons/{lesson_id}/criteria", { path: { lesson_id } }),
  );
  const done = (cell: Cell) => {
    screen.sheet.accept(place.row, place.column, cell.text, cell.version, false);
    showMessage(fill(words.recorded, { name: student.name, text: cell.text }));
    screen.closeDialog();
    screen.grid.value?.cursor.moveBy(1, 0, false);
  };
  return (
    <Dialog title={words.title} onClose={() => screen.closeDialog()}>
      <p>
        {student.name}, {shortDate(lesson.lesson_on)}
      </p>
      <Loaded resource={sheet}>
        {(value) => {
          const cell = value.cells.find(
            (one) => one.student_id === student.student_id && one.work_no === work.work_no,
          );
          const first = rubricOfCell(value.rubrics, cell?.rubric ?? -1);
          if (cell === undefined) return <p class="empty">{words.not_enrolled}</p>;
          if (!value.scale.endsWith("_point")) return <p class="empty">{words.other_scale}</p>;
          if (first === undefined) {
            return (
              <p class="empty">
                {words.no_rubrics} <a href={`/t/rubrics/${value.course_id}`}>{words.make_rubric}</a>
              </p>
            );
          }
          return <Form sheet={value} cell={cell} first={first} whenDone={done} />;
        }}
      </Loaded>
    </Dialog>
  );
}
