/** When and where a lesson is to stand: the bells fill in the time of a place in the day. */
import { changes as words } from "#text";
import type { Schemas } from "../api/client";

export interface Hour {
  lesson_on: string;
  slot_no: number;
  starts_at: string;
  ends_at: string;
  room_title: string;
}

export function HourFields(props: {
  view: Schemas["DayChanges"];
  /** Of the class; those of the page where it is not said whose. */
  bells?: readonly Schemas["BellSlot"][];
  hour: Hour;
  set(hour: Hour): void;
}) {
  const { view, hour, set } = props;
  const choose = (slot_no: number) => {
    const bell = (props.bells ?? view.bells).find((one) => one.slot_no === slot_no);
    set({
      ...hour,
      slot_no,
      starts_at: bell?.starts_at ?? hour.starts_at,
      ends_at: bell?.ends_at ?? hour.ends_at,
    });
  };
  const note = view.special_days.find((one) => one.day_on === hour.lesson_on)?.words;
  return (
    <div class="change-fields">
      <label class="field">
        <span>{words.day}</span>
        <input
          type="date"
          required
          data-first
          min={view.year_starts_on}
          max={view.year_ends_on}
          value={hour.lesson_on}
          onInput={(event) => set({ ...hour, lesson_on: event.currentTarget.value })}
        />
        {note !== undefined && <small class="state-open">{note}</small>}
      </label>
      <label class="field narrow">
        <span>{words.slot}</span>
        <input
          type="number"
          required
          min={0}
          max={20}
          value={hour.slot_no}
          onInput={(event) => choose(Number(event.currentTarget.value))}
        />
      </label>
      <label class="field">
        <span>{words.starts_at}</span>
        <input
          type="time"
          required
          value={hour.starts_at}
          onInput={(event) => set({ ...hour, starts_at: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.ends_at}</span>
        <input
          type="time"
          required
          value={hour.ends_at}
          onInput={(event) => set({ ...hour, ends_at: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.room}</span>
        <input
          type="text"
          maxLength={300}
          value={hour.room_title}
          onInput={(event) => set({ ...hour, room_title: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

export function ReasonField(props: {
  reason: string;
  hint?: string | undefined;
  list?: string | undefined;
  set(reason: string): void;
}) {
  return (
    <label class="field wide">
      <span>{words.reason}</span>
      <input
        type="text"
        required
        minLength={2}
        maxLength={500}
        {...(props.list === undefined ? {} : { list: props.list })}
        placeholder={props.hint ?? words.reason_hint}
        value={props.reason}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
    </label>
  );
}
