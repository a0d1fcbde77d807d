/** One line of the plan, edited in place. */
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

const types = Object.entries(workTypes.long) as [WorkType, string][];

const dates = (hours: readonly LaidHour[], which: "planned_on" | "lesson_on") =>
  hours.map((hour) => {
    const on = hour[which];
    return on === null ? words.no_lesson : shortNumericDate(on);
  });

function Given({ hours }: { hours: readonly LaidHour[] }) {
  const given = hours.filter((hour) => hour.isGiven).length;
  const topics = [...new Set(hours.map((hour) => hour.topic).filter((topic) => topic !== ""))];
  const title = topics.map((topic) => fill(words.topic_was, { topic })).join("\n");
  if (given === hours.length) {
    return (
      <span class="plan-given" title={title}>
        ✓ {words.given}
      </span>
    );
  }
  const isOwed = hours.some((hour) => hour.isHeld && !hour.isGiven);
  if (given === 0 && !isOwed) return null;
  return (
    <span class={isOwed ? "plan-owed" : "plan-part"} title={title}>
      {given > 0 && fill(words.given_part, { given, hours: hours.length })}
      {given > 0 && isOwed && ", "}
      {isOwed && words.held_unrecorded}
    </span>
  );
}

/** As many dates as hours; a long topic shows its first and last. */
function Dates({ texts, heading }: { texts: string[]; heading: string }) {
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

  private field(name: "section" | "title" | "homework", most: number) {
    const { at, item, isReadOnly, wrong, onChange } = this.props;
    if (isReadOnly) return item[name];
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
    const { at, item, isReadOnly, wrong, onChange } = this.props;
    if (isReadOnly) return item.hours;
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
    const { at, item, isReadOnly, workNumber, onChange } = this.props;
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
    return (
      <>
        <select
          name="work_type"
          data-line={at}
          class={item.work_type === "class_work" ? "plain" : undefined}
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
        <td class="plan-date">
          <Dates texts={dates(hours, "planned_on")} heading={words.columns.planned} />
        </td>
        <td class={isMoved ? "plan-date moved" : "plan-date"}>
          <Dates texts={dates(hours, "lesson_on")} heading={words.columns.real} />
        </td>
        <td class="plan-mark">
          <Given hours={hours} />
        </td>
      </tr>
    );
  }
}
