/** The lessons of a schedule of bells, to be written: of a year that is opened, of a building. */
import { bells_panel as words } from "#text";
import type { Schemas } from "../../api/client";
import { fill } from "../../model/words";
import { withOneMore } from "./bells_panel";

type Slot = Schemas["BellSlot"];
const edges = ["starts_at", "ends_at"] as const;

export function BellLessons(props: {
  slots: readonly Slot[];
  set(slots: Slot[]): void;
  /** How many lessons there may be. */
  least: number;
  most: number;
  /** Whose bells they are, where several stand on one page. */
  title?: string;
  /** Class names of the room. */
  looks: { list: string; acts: string };
}) {
  const { slots, set, least, most, looks } = props;
  const change = (index: number, part: Partial<Slot>) =>
    set(slots.map((slot, at) => (at === index ? { ...slot, ...part } : slot)));
  const nameOf = ({ slot_no }: Slot) => fill(words.lesson, { n: slot_no });
  const before = props.title === undefined ? "" : `${props.title}, `;
  return (
    <>
      <ol class={looks.list}>
        {slots.map((slot, index) => (
          <li key={slot.slot_no}>
            <span>{nameOf(slot)}</span>
            {edges.map((edge) => (
              <input
                key={edge}
                type="time"
                required
                aria-label={`${before}${nameOf(slot)}: ${words[edge]}`}
                value={slot[edge]}
                onChange={(event) => change(index, { [edge]: event.currentTarget.value })}
              />
            ))}
          </li>
        ))}
      </ol>
      <p class={looks.acts}>
        <button
          type="button"
          class="button small"
          disabled={slots.length >= most}
          onClick={() => set(withOneMore(slots))}
        >
          {words.add}
        </button>
        <button
          type="button"
          class="button small"
          disabled={slots.length <= least}
          onClick={() => set(slots.slice(0, -1))}
        >
          {words.drop}
        </button>
      </p>
    </>
  );
}
