/** Which course stands in an hour of the week. */
import { useState } from "preact/hooks";
import { timetable as words } from "#text";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { type Draft, placedWith, type Slot, type Week } from "./draft";

const parities = Object.keys(words.weeks) as Slot["parity"][];
const hours = (hundredths: number) => String(hundredths / 100).replace(".", ",");

export function PutDialog(props: {
  week: Week;
  draft: Draft;
  weekday: keyof typeof words.days;
  slot_no: number;
  onClose(): void;
  put(slot: Slot): void;
}) {
  const { week, draft } = props;
  const lacking = week.courses.find(
    (one) => placedWith(week, draft, one.course_id) < one.weekly_hours_hundredths,
  );
  const [course_id, setCourse] = useState((lacking ?? week.courses[0])?.course_id ?? "");
  const [parity, setParity] = useState<Slot["parity"]>("every");
  const [room_title, setRoom] = useState("");
  return (
    <Dialog
      title={fill(words.put_at, { day: words.days[props.weekday], n: props.slot_no })}
      onClose={props.onClose}
    >
      <form
        class="week-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.put({
            course_id,
            parity,
            weekday: Number(props.weekday),
            slot_no: props.slot_no,
            room_title: room_title.trim(),
          });
        }}
      >
        {week.courses.length === 0 && <p class="empty">{words.no_courses}</p>}
        <label class="field">
          <span>{words.course}</span>
          <select
            name="course"
            data-first
            value={course_id}
            onChange={(event) => setCourse(event.currentTarget.value)}
          >
            {week.courses.map((one) => (
              <option key={one.course_id} value={one.course_id}>
                {fill(words.course_line, {
                  subject: one.subject_title,
                  group: one.group_title,
                  placed: hours(placedWith(week, draft, one.course_id)),
                  hours: hours(one.weekly_hours_hundredths),
                })}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.parity}</span>
          <select
            name="parity"
            value={parity}
            onChange={(event) => setParity(event.currentTarget.value as Slot["parity"])}
          >
            {parities.map((one) => (
              <option key={one} value={one}>
                {words.weeks[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.room_field}</span>
          <input
            name="room"
            list="week-rooms"
            maxLength={100}
            autocomplete="off"
            value={room_title}
            onInput={(event) => setRoom(event.currentTarget.value)}
          />
          <datalist id="week-rooms">
            {week.rooms.map((one) => (
              <option key={one.id} value={one.title} />
            ))}
          </datalist>
        </label>
        <button type="submit" class="button primary" disabled={course_id === ""}>
          {words.put_do}
        </button>
      </form>
    </Dialog>
  );
}
