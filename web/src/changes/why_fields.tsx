/** Why lessons are changed: a reason that was recorded with its term and document, or own words. */
import { changes as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { ReasonField } from "./hour_fields";

type Line = Schemas["ChangeReasonLine"];

export interface Why {
  reason: string;
  change_reason: number | null;
}

export const ownWords: Why = { reason: "", change_reason: null };

export const whyOf = (line: Line | null): Why =>
  line === null ? ownWords : { reason: line.text, change_reason: line.change_reason };

/** "Болезнь Петровой Н. А., 12.10.2026–23.10.2026" */
export const reasonTitle = (line: Line) =>
  fill(words.recorded_reason, {
    text: line.text,
    from: numericDate(line.from_on),
    to: numericDate(line.to_on),
  });

/** Reasons that a change of the lesson may have: an illness is its own teacher's. */
export const reasonsOf = (view: Schemas["DayChanges"], lesson: Schemas["ChangeLesson"]) =>
  view.reasons.filter(
    (one) =>
      one.scope !== "teacher" ||
      one.teacher_id === lesson.teacher_id ||
      one.teacher_id === lesson.substitute_id,
  );

export function WhyFields(props: {
  reasons: readonly Line[];
  why: Why;
  hint?: string | undefined;
  /** Usual words, as a datalist. */
  list?: string | undefined;
  set(why: Why): void;
}) {
  const { reasons, why, set } = props;
  return (
    <>
      {reasons.length > 0 && (
        <label class="field wide">
          <span>{words.by_reason}</span>
          <select
            value={why.change_reason ?? ""}
            onChange={(event) => {
              const index = Number(event.currentTarget.value);
              set(whyOf(reasons.find((one) => one.change_reason === index) ?? null));
            }}
          >
            <option value="">{words.own_words}</option>
            {reasons.map((one) => (
              <option key={one.change_reason} value={one.change_reason}>
                {reasonTitle(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {why.change_reason === null && (
        <ReasonField
          reason={why.reason}
          hint={props.hint}
          list={props.list}
          set={(reason) => set({ reason, change_reason: null })}
        />
      )}
    </>
  );
}
