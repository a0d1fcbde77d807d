/** A rubric is added, or replaced by another: what was assessed by the old one keeps its
 * criteria. */
import { useState } from "preact/hooks";
import { rubrics as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

const mostCriteria = 12; // base/limits.h: rubric_criteria.

interface Line {
  key: number;
  title: string;
  most: string;
}

const marks = ["three", "four", "five"] as const;

function CriterionLine(props: {
  line: Line;
  number: number;
  isOnly: boolean;
  onChange(line: Line): void;
  onRemove(): void;
}) {
  const { line, number } = props;
  return (
    <li>
      <input
        type="text"
        name={`criterion_${number}`}
        aria-label={fill(words.criterion_no, { n: number })}
        placeholder={fill(words.criterion_no, { n: number })}
        required
        maxLength={100}
        value={line.title}
        onInput={(event) => props.onChange({ ...line, title: event.currentTarget.value })}
      />
      <input
        type="number"
        name={`most_${number}`}
        aria-label={fill(words.most_of, { n: number })}
        required
        min={1}
        max={100}
        value={line.most}
        onInput={(event) => props.onChange({ ...line, most: event.currentTarget.value })}
      />
      <button
        type="button"
        class="tool"
        disabled={props.isOnly}
        aria-label={fill(words.remove_criterion, { n: number })}
        title={fill(words.remove_criterion, { n: number })}
        onClick={props.onRemove}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}

export function RubricDialog(props: {
  course_id: string;
  scale: Schemas["Scale"];
  rubric: Schemas["RubricView"] | null;
  onClose(): void;
  whenDone(): void;
}) {
  const { rubric } = props;
  const [title, setTitle] = useState(rubric?.title ?? "");
  const [lines, setLines] = useState<Line[]>(
    rubric?.criteria.map((one, key) => ({ key, title: one.title, most: String(one.most) })) ?? [
      { key: 0, title: "", most: "" },
      { key: 1, title: "", most: "" },
      { key: 2, title: "", most: "" },
    ],
  );
  const usual = rubric?.borders ?? { three: 50, four: 70, five: 90 };
  const [borders, setBorders] = useState(
    marks.map((mark) => ({ mark, percent: String(usual[mark]) })),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const whole = lines.reduce((sum, { most }) => sum + (Number(most) || 0), 0);
  const percentOf = (of: (typeof marks)[number]) =>
    Number(borders.find(({ mark }) => mark === of)?.percent ?? 0);
  const save = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await call("post", "/api/v1/courses/{course_id}/rubrics", {
      path: { course_id: props.course_id },
      body: {
        command_id: newId(),
        title,
        // A line left empty is no criterion.
        criteria: lines
          .filter((line) => line.title.trim() !== "" || line.most !== "")
          .map((line) => ({ title: line.title, most: Number(line.most) || 0 })),
        borders: {
          three: percentOf("three"),
          four: percentOf("four"),
          five: percentOf("five"),
        },
        replaces: rubric?.rubric ?? -1,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.whenDone();
  };
  return (
    <Dialog title={rubric === null ? words.add : words.change_title} onClose={props.onClose}>
      <form class="rubric-form" noValidate onSubmit={(event) => void save(event)}>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field">
          <span>{words.rubric_title}</span>
          <input
            type="text"
            name="title"
            data-first
            required
            maxLength={300}
            placeholder={words.title_hint}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <fieldset class="rubric-lines">
          <legend>{words.criteria}</legend>
          <ul>
            {lines.map((line, at) => (
              <CriterionLine
                key={line.key}
                line={line}
                number={at + 1}
                isOnly={lines.length === 1}
                onChange={(changed) =>
                  setLines(lines.map((one) => (one.key === changed.key ? changed : one)))
                }
                onRemove={() => setLines(lines.filter((one) => one.key !== line.key))}
              />
            ))}
          </ul>
          {lines.length < mostCriteria && (
            <button
              type="button"
              class="button small"
              onClick={() => {
                const key = Math.max(...lines.map((one) => one.key)) + 1;
                setLines([...lines, { key, title: "", most: "" }]);
              }}
            >
              <Icon name="plus" />
              {words.add_criterion}
            </button>
          )}
          <p class="hint">{fill(words.whole, { most: whole })}</p>
        </fieldset>
        {props.scale === "five_point" && (
          <fieldset class="rubric-borders">
            <legend>{words.borders}</legend>
            {borders.map(({ mark, percent }) => (
              <label key={mark} class="field">
                <span>{words.border[mark]}</span>
                <input
                  type="number"
                  name={mark}
                  min={1}
                  max={100}
                  value={percent}
                  onInput={(event) => {
                    const typed = event.currentTarget.value;
                    setBorders(
                      borders.map((one) => (one.mark === mark ? { mark, percent: typed } : one)),
                    );
                  }}
                />
              </label>
            ))}
          </fieldset>
        )}
        {rubric !== null && <p class="hint">{words.change_hint}</p>}
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
