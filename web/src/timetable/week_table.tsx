/** A week: bells by days. On a phone one day is shown, and the days stand above it. */
import { useState } from "preact/hooks";
import { timetable as words } from "#text";
import { fill } from "../model/words";
import { type Draft, isTaken, type Place, type Slot, type Week } from "./draft";

const days = [1, 2, 3, 4, 5, 6] as const;
type Day = (typeof days)[number];

/** What is beside the curriculum has hours of its own, and stands below all others. */
const beside = 0;
const rowOf = (place: Place) => (place.is_activity ? beside : place.slot.slot_no);

/** Hours that bells ring for, and those that stand in the week without a bell. */
function hoursOf(week: Week, draft: Draft): number[] {
  const rows = new Set([
    ...week.bells.map((one) => one.slot_no),
    ...week.places.map(rowOf),
    ...draft.put.map((one) => one.slot_no),
  ]);
  const hours = [...rows].filter((one) => one !== beside).sort((one, other) => one - other);
  return rows.has(beside) ? [...hours, beside] : hours;
}

/** A place as it would be, of what was only just put. */
function drafted(week: Week, slot: Slot): Place {
  const course = week.courses.find((one) => one.course_id === slot.course_id);
  return {
    slot,
    subject_title: course?.subject_title ?? "",
    study_group_id: "",
    group_title: course?.group_title ?? "",
    teachers: course?.teachers ?? "",
    hours: "",
    valid_from: week.on,
    valid_to: null,
    is_activity: false,
  };
}

function Lesson(props: {
  week: Week;
  place: Place;
  look: "" | "put" | "taken";
  /** Of a week that is being changed. */
  turn: (() => void) | null;
}) {
  const { week, place, look } = props;
  const mark = words.week_marks[place.slot.parity];
  const what = `${place.subject_title}, ${place.group_title}`;
  const ofClass = week.week_of === "study_group";
  return (
    <li class={look === "" ? "week-lesson" : `week-lesson ${look}`}>
      <b>{place.subject_title}</b>
      {mark !== "" && (
        <span class="week-mark" title={words.weeks[place.slot.parity]}>
          {mark}
        </span>
      )}
      {(!ofClass || place.group_title !== week.title) && <span>{place.group_title}</span>}
      {!ofClass && place.hours !== "" && <small>{place.hours}</small>}
      {week.week_of !== "teacher" && <small>{place.teachers || words.vacancy}</small>}
      {week.week_of !== "room" && place.slot.room_title !== "" && (
        <small>{place.slot.room_title}</small>
      )}
      {props.turn !== null && (
        <button
          type="button"
          class="button small"
          aria-label={
            look === "taken" ? `${words.give_back}: ${what}` : fill(words.take_what, { what })
          }
          onClick={props.turn}
        >
          {look === "taken" ? words.give_back : words.take}
        </button>
      )}
    </li>
  );
}

export function WeekTable(props: {
  week: Week;
  draft: Draft;
  isChanging: boolean;
  /** Puts into an hour. */
  put(weekday: Day, slot_no: number): void;
  turn(slot: Slot): void;
}) {
  const { week, draft } = props;
  const [day, setDay] = useState<Day>(1);
  const hours = hoursOf(week, draft);
  const shown = days.filter(
    (one) => one < 6 || props.isChanging || week.places.some((place) => place.slot.weekday === one),
  );
  const lessonsAt = (weekday: Day, slot_no: number) =>
    [...week.places, ...draft.put.map((slot) => drafted(week, slot))].filter(
      (one) => one.slot.weekday === weekday && rowOf(one) === slot_no,
    );
  const isPut = (place: Place) => !week.places.includes(place);
  return (
    <>
      <fieldset class="week-days" aria-label={words.day}>
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            class="button small"
            aria-pressed={one === day}
            aria-label={words.days[one]}
            onClick={() => setDay(one)}
          >
            {words.short_days[one]}
          </button>
        ))}
      </fieldset>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={words.title}>
        <table class="week-table">
          <thead>
            <tr>
              <th scope="col">{words.hour}</th>
              {shown.map((one) => (
                <th key={one} scope="col" class={one === day ? "day chosen" : "day"}>
                  {words.days[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((slot_no) => {
              const bell = week.bells.find((one) => one.slot_no === slot_no);
              return (
                <tr key={slot_no}>
                  <th scope="row">
                    {slot_no === beside ? words.beside : slot_no}
                    {bell !== undefined && week.week_of === "study_group" && (
                      <small>
                        {bell.starts_at}–{bell.ends_at}
                      </small>
                    )}
                  </th>
                  {shown.map((weekday) => (
                    <td key={weekday} class={weekday === day ? "day chosen" : "day"}>
                      <ul>
                        {lessonsAt(weekday, slot_no).map((place) => (
                          <Lesson
                            key={JSON.stringify(place.slot)}
                            week={week}
                            place={place}
                            look={isPut(place) ? "put" : isTaken(draft, place.slot) ? "taken" : ""}
                            turn={
                              props.isChanging && !place.is_activity
                                ? () => props.turn(place.slot)
                                : null
                            }
                          />
                        ))}
                      </ul>
                      {props.isChanging && bell !== undefined && (
                        <button
                          type="button"
                          class="button small week-put"
                          aria-label={fill(words.put_at, { day: words.days[weekday], n: slot_no })}
                          onClick={() => props.put(weekday, slot_no)}
                        >
                          +
                        </button>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
