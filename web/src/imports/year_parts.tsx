/** The tables of a school year: its periods and its bells. */
import { setup as words } from "#text";
import type { Schemas } from "../api/client";
import { fill } from "../model/words";

type OpenYear = Schemas["OpenYear"];
type Period = OpenYear["periods"][number];
type Slot = OpenYear["bells"][number];

export const edgeTitle = (edge: string) => (edge.startsWith("starts") ? words.starts : words.ends);

export function Periods(props: { periods: readonly Period[]; change(periods: Period[]): void }) {
  const { periods, change } = props;
  const set = (index: number, part: Partial<Period>) =>
    change(periods.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <table class="import-table setup-periods">
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.starts}</th>
          <th scope="col">{words.ends}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period, index) => (
          <tr key={period.number}>
            <th scope="row">{period.title}</th>
            {(["starts_on", "ends_on"] as const).map((edge) => (
              <td key={edge}>
                <input
                  type="date"
                  required
                  aria-label={`${period.title}: ${edgeTitle(edge)}`}
                  value={period[edge]}
                  onChange={(event) => set(index, { [edge]: event.currentTarget.value })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Bells(props: {
  title: string;
  bells: readonly Slot[];
  change(bells: Slot[]): void;
}) {
  const { bells, change } = props;
  const set = (index: number, part: Partial<Slot>) =>
    change(bells.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const lessons = bells.map((bell, at) => ({ bell, lesson: fill(words.lesson, { n: at + 1 }) }));
  const last = bells.at(-1);
  const added = {
    slot_no: bells.length + 1,
    starts_at: last?.ends_at ?? "08:30",
    ends_at: last?.ends_at ?? "09:15",
  };
  return (
    <details>
      <summary>
        {props.title}: {bells.length}
      </summary>
      <ul class="setup-bells">
        {lessons.map(({ bell, lesson }, index) => (
          <li key={bell.slot_no}>
            <span>{lesson}</span>
            {(["starts_at", "ends_at"] as const).map((edge) => (
              <input
                key={edge}
                type="time"
                required
                aria-label={`${props.title}, ${lesson}: ${edgeTitle(edge)}`}
                value={bell[edge]}
                onChange={(event) => set(index, { [edge]: event.currentTarget.value })}
              />
            ))}
          </li>
        ))}
      </ul>
      <p class="import-tools">
        <button type="button" class="button small" onClick={() => change([...bells, added])}>
          {words.add_bell}
        </button>
        <button type="button" class="button small" onClick={() => change(bells.slice(0, -1))}>
          {words.drop_bell}
        </button>
      </p>
    </details>
  );
}
