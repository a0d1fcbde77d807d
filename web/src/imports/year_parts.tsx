/** The tables of a school year: its periods and its bells. */
import { setup as words } from "#text";
import type { Schemas } from "../api/client";
import { BellLessons } from "../view/schedule/bell_lessons_panel";

type OpenYear = Schemas["OpenYear"];
type Period = OpenYear["periods"][number];
type Slot = OpenYear["bells"][number];

const looks = { list: "setup-bells", acts: "import-tools" };

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
  return (
    <details>
      <summary>
        {props.title}: {props.bells.length}
      </summary>
      <BellLessons
        title={props.title}
        slots={props.bells}
        set={props.change}
        least={0}
        most={Number.POSITIVE_INFINITY}
        looks={looks}
      />
    </details>
  );
}
