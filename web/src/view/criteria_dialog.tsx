/** What the window of one cell and the table of a class have in common: the field of one criterion,
 * the mark that the points give, the reason of a correction. */
import { criteria_dialog as words } from "#text";
import type { Schemas } from "../api/client";
import { markOf, percentText, pointsOf, typedPoints } from "../model/points/dialog_points";
import { fill } from "../model/words";

type Rubric = Schemas["RubricView"];

/** "Сочинение (прежняя)" of one that was replaced or taken out of use. */
export const titleOfRubric = (rubric: Rubric) =>
  rubric.is_retired ? fill(words.retired, { title: rubric.title }) : rubric.title;

export function PointsField(props: {
  criterion: Schemas["Criterion"];
  value: string;
  label: string;
  isFirst: boolean;
  disabled: boolean;
  onType(text: string): void;
}) {
  const { criterion, value } = props;
  return (
    <input
      type="text"
      inputMode="numeric"
      class="points"
      autocomplete="off"
      maxLength={3}
      size={3}
      data-first={props.isFirst}
      aria-label={props.label}
      aria-invalid={typedPoints(value, criterion.most) === "wrong"}
      disabled={props.disabled}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => props.onType(event.currentTarget.value)}
    />
  );
}

/** "75 % — 4"; nothing where nothing is typed. */
export function Given({ rubric, texts }: { rubric: Rubric; texts: readonly string[] }) {
  const points = pointsOf(rubric, texts);
  if (texts.every((text) => text.trim() === "")) return null;
  if (points === null) return <span class="quiet">{words.incomplete}</span>;
  const mark = markOf(rubric, points);
  return (
    <>
      {fill(words.percent, { n: percentText(rubric, points) })}{" "}
      <b class={`given m${mark}`}>{mark}</b>
    </>
  );
}

const kinds = ["typo", "wrong_student", "rework", "appeal", "admin", "court"] as const;

export interface Reason {
  kind: Schemas["CorrectionReason"];
  text: string;
}

/** Asked for when the server has said that it is needed (JRN-13). */
export function ReasonFields(props: { reason: Reason; onChange(reason: Reason): void }) {
  const { reason, onChange } = props;
  return (
    <fieldset class="criteria-reason">
      <legend>{words.reason_needed}</legend>
      <label class="field">
        <span>{words.reason_kind}</span>
        <select
          name="reason_kind"
          value={reason.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value as Schemas["CorrectionReason"];
            onChange({ ...reason, kind });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.reason_kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.reason_words}</span>
        <input
          type="text"
          name="reason"
          maxLength={500}
          value={reason.text}
          onInput={(event) => onChange({ ...reason, text: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

/** "3 — от 50 %, 4 — от 70 %, 5 — от 90 %"; of a scale of points the share of its greatest. */
export const bordersText = ({ borders, scale_greatest }: Rubric) =>
  scale_greatest > 0
    ? fill(words.share, { greatest: scale_greatest })
    : fill(words.borders, { three: borders.three, four: borders.four, five: borders.five });
