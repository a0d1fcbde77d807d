/** One line of the plan: text, and fields in the line that the hand is on. A field for every cell
 * of a year would be a thousand controls, and each key would wait for them. */
import { Component } from "preact";
import { plan as words, work_types as workTypes } from "#text";
import { shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import {
  type LaidHour,
  mostHomework,
  mostHoursOfLine,
  mostTitle,
  type PlanItem,
  type WorkType,
} from "./model/plan";

export interface RowProps {
  at: number;
  item: PlanItem;
  hours: readonly LaidHour[];
  workNumber: number;
  isCurrent: boolean;
  isReadOnly: boolean;
  /** The field that the server has refused. */
  wrong: { field: string; text: string } | null;
  onChange(at: number, part: Partial<PlanItem>): void;
}

export type Field = "section" | "title" | "hours" | "work_type" | "homework";

const types = Object.entries(workTypes.long) as [WorkType, string][];

const datesOf = (hours: readonly LaidHour[], which: "planned_on" | "lesson_on") =>
  hours.map((hour) => {
    const on = hour[which];
    return on === null ? words.no_lesson : shortNumericDate(on);
  });

// What follows makes parts of a row, and is no component: a year has hundreds of each.

function given(hours: readonly LaidHour[]) {
  const count = hours.filter((hour) => hour.isGiven).length;
  const topics = [...new Set(hours.map((hour) => hour.topic).filter((topic) => topic !== ""))];
  const title = topics.map((topic) => fill(words.topic_was, { topic })).join("\n");
  if (count === hours.length) {
    return (
      <span class="plan-given" title={title}>
        ✓ {words.given}
      </span>
    );
  }
  const isOwed = hours.some((hour) => hour.isHeld && !hour.isGiven);
  if (count === 0 && !isOwed) return null;
  return (
    <span class={isOwed ? "plan-owed" : "plan-part"} title={title}>
      {count > 0 && fill(words.given_part, { given: count, hours: hours.length })}
      {count > 0 && isOwed && ", "}
      {isOwed && words.held_unrecorded}
    </span>
  );
}

/** As many dates as hours; a long topic shows its first and last. */
function dates(hours: readonly LaidHour[], which: "planned_on" | "lesson_on", heading: string) {
  const texts = datesOf(hours, which);
  const shown = texts.length > 3 ? [texts[0], "…", texts.at(-1)] : texts;
  return (
    <>
      <span class="plan-caption">{heading} </span>
      <span title={texts.join(", ")}>{shown.join(", ").replace(", …,", " …")}</span>
    </>
  );
}

const wholeHours = (text: string) => {
  const hours = Number(text);
  return Number.isInteger(hours) && hours >= 1 && hours <= mostHoursOfLine ? hours : null;
};

/** Rows are many and change one by one: only one that has other properties is drawn again. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const keys = Object.keys(next) as (keyof RowProps)[];
    return keys.some((key) => next[key] !== this.props[key]);
  }

  /** What a click makes a field of. */
  private text(name: Field, text: string, look = "") {
    return (
      <div class={`plan-text ${look}`} data-field={name}>
        {text}
      </div>
    );
  }

  private field(name: "section" | "title" | "homework", most: number) {
    const { at, item, isReadOnly, isCurrent, wrong, onChange } = this.props;
    if (isReadOnly) return item[name];
    if (!isCurrent) return this.text(name, item[name]);
    const isWrong = wrong?.field === name;
    // Its text once more, unseen, makes the field as high as it must be.
    return (
      <div class="grow" data-text={`${item[name]} `}>
        <textarea
          rows={1}
          name={name}
          data-line={at}
          maxLength={most}
          aria-label={fill(words.cell, { n: at + 1, column: words.columns[name] })}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? "plan-problem" : undefined}
          value={item[name]}
          onInput={(event) => {
            onChange(at, { [name]: event.currentTarget.value.replaceAll("\n", " ") });
          }}
        />
      </div>
    );
  }

  private hours() {
    const { at, item, isReadOnly, isCurrent, wrong, onChange } = this.props;
    if (isReadOnly) return item.hours;
    if (!isCurrent) return this.text("hours", String(item.hours));
    const isWrong = wrong?.field === "hours";
    return (
      <input
        type="text"
        inputMode="numeric"
        name="hours"
        data-line={at}
        maxLength={2}
        aria-label={fill(words.cell, { n: at + 1, column: words.columns.hours_long })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? "plan-problem" : undefined}
        value={item.hours}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const hours = wholeHours(event.currentTarget.value);
          if (hours !== null) onChange(at, { hours });
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(this.props.item.hours);
        }}
      />
    );
  }

  private work() {
    const { at, item, isReadOnly, isCurrent, workNumber, onChange } = this.props;
    const number = workNumber > 0 && (
      <span class="plan-work-no">{fill(words.work_no, { n: workNumber })}</span>
    );
    if (isReadOnly) {
      return (
        <>
          {item.work_type === "class_work" ? "" : workTypes.long[item.work_type]} {number}
        </>
      );
    }
    const look = item.work_type === "class_work" ? "plain" : "";
    if (!isCurrent) {
      return (
        <>
          {this.text("work_type", workTypes.long[item.work_type], look)}
          {number}
        </>
      );
    }
    return (
      <>
        <select
          name="work_type"
          data-line={at}
          class={look}
          aria-label={fill(words.cell, { n: at + 1, column: words.columns.work_type })}
          value={item.work_type}
          onChange={(event) => {
            onChange(at, { work_type: event.currentTarget.value as WorkType });
          }}
        >
          {types.map(([type, title]) => (
            <option key={type} value={type}>
              {title}
            </option>
          ))}
        </select>
        {number}
      </>
    );
  }

  override render({ at, item, hours, isCurrent, wrong }: RowProps) {
    const isGiven = hours.length > 0 && hours.every((hour) => hour.isGiven);
    const isMoved = hours.some((hour) => hour.planned_on !== hour.lesson_on);
    return (
      <tr
        class={`${isCurrent ? "current " : ""}${isGiven ? "done" : ""}`}
        data-row={at}
        aria-current={isCurrent || undefined}
      >
        <th scope="row">{at + 1}</th>
        <td class="plan-section">{this.field("section", mostTitle)}</td>
        <td class="plan-title">
          {this.field("title", mostTitle)}
          {wrong !== null && (
            <p class="field-problem" id="plan-problem" role="alert">
              {wrong.text}
            </p>
          )}
        </td>
        <td class="plan-hours">
          <span class="plan-caption">{words.columns.hours_long} </span>
          {this.hours()}
        </td>
        <td class="plan-work">{this.work()}</td>
        <td class="plan-homework">
          {item.homework === "" && this.props.isReadOnly
            ? ""
            : this.field("homework", mostHomework)}
        </td>
        <td class="plan-date">{dates(hours, "planned_on", words.columns.planned)}</td>
        <td class={isMoved ? "plan-date moved" : "plan-date"}>
          {dates(hours, "lesson_on", words.columns.real)}
        </td>
        <td class="plan-mark">{given(hours)}</td>
      </tr>
    );
  }
}
