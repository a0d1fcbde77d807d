/** On which days and at what time a course meets: a row for each time, its days ticked. */
import { people as words } from "#text";
import type { Schemas } from "../api/client";

export interface HourRow {
  weekdays: readonly number[];
  starts_at: string;
  ends_at: string;
  room_title: string;
}

export const noHour: HourRow = { weekdays: [], starts_at: "", ends_at: "", room_title: "" };

/** As the server takes them: one for each day of each row. */
export const hoursOf = (rows: readonly HourRow[]): Schemas["ActivityHour"][] =>
  rows.flatMap(({ weekdays, ...hour }) => weekdays.map((weekday) => ({ weekday, ...hour })));

function Row(props: { row: HourRow; set(row: HourRow): void; remove: (() => void) | null }) {
  const { row, set } = props;
  const time = (name: "starts_at" | "ends_at", label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        name={name}
        required
        value={row[name]}
        onInput={(event) => set({ ...row, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="activity-hour">
      <legend>{words.activity_hours}</legend>
      <div class="activity-days">
        {words.weekdays.map((title, at) => (
          <label key={title} class="tick">
            <input
              type="checkbox"
              checked={row.weekdays.includes(at + 1)}
              onChange={(event) =>
                set({
                  ...row,
                  weekdays: event.currentTarget.checked
                    ? [...row.weekdays, at + 1].sort()
                    : row.weekdays.filter((one) => one !== at + 1),
                })
              }
            />
            {title}
          </label>
        ))}
      </div>
      <div class="people-fields">
        {time("starts_at", words.starts_at)}
        {time("ends_at", words.ends_at)}
        <label class="field">
          <span>{words.room}</span>
          <input
            name="room_title"
            maxLength={100}
            autocomplete="off"
            value={row.room_title}
            onInput={(event) => set({ ...row, room_title: event.currentTarget.value })}
          />
        </label>
      </div>
      {props.remove !== null && (
        <button type="button" class="button small" onClick={props.remove}>
          {words.remove_hour}
        </button>
      )}
    </fieldset>
  );
}

export function ActivityHours(props: {
  rows: readonly HourRow[];
  set(rows: readonly HourRow[]): void;
  hint: string;
}) {
  const { rows, set } = props;
  return (
    <div class="activity-hours">
      <p class="hint">{props.hint}</p>
      {rows.map((row, at) => (
        <Row
          // Rows have no name but their place.
          key={`${rows.length} ${at}`}
          row={row}
          set={(changed) => set(rows.map((one, i) => (i === at ? changed : one)))}
          remove={rows.length === 1 ? null : () => set(rows.filter((_, i) => i !== at))}
        />
      ))}
      <button
        type="button"
        class="button small"
        onClick={() => set([...rows, { ...(rows.at(-1) ?? noHour), starts_at: "", ends_at: "" }])}
      >
        {words.add_hour}
      </button>
    </div>
  );
}
