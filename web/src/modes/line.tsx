/** One mode of study: which, until when, by what order. */
import type { ComponentChildren } from "preact";
import { study_modes as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate, stampOf } from "../model/dates";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";

type Line = Schemas["StudyModeLine"];

export const daysOf = (line: Line) =>
  fill(words.days, { from: numericDate(line.from_on), to: numericDate(line.to_on) });

export function ModeLine(props: { line: Line; isNamed?: boolean; children?: ComponentChildren }) {
  const { line } = props;
  const order = fill(words.order, { no: line.order_no, date: numericDate(line.order_on) });
  const ended =
    line.ended_order_no === "" ? "" : `, ${fill(words.ended_by, { no: line.ended_order_no })}`;
  return (
    <li class="mode-line">
      <div>
        {props.isNamed && (
          <b>
            <a href={addressWith({ student_id: line.student_id })}>{line.student_name}</a>
          </b>
        )}
        <p>
          {line.kind_title}, {daysOf(line)}{" "}
          {line.is_today && <span class="badge">{words.is_today}</span>}
        </p>
        {line.place !== "" && <p>{line.place}</p>}
        <small>
          {order}
          {ended} · {fill(words.stated_by, { name: line.stated_by, time: stampOf(line.stated_at) })}
        </small>
      </div>
      {props.children}
    </li>
  );
}
