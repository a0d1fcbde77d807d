/** Students of a graduating group, ticked: whom an order admits, whom a sitting examined. */
import type { Schemas } from "../api/client";

type Graduate = Schemas["Graduate"];

export function StudentTicks(props: {
  legend: string;
  students: readonly Graduate[];
  chosen: ReadonlySet<string>;
  choose(chosen: ReadonlySet<string>): void;
  /** What stands under the name. */
  note(one: Graduate): string;
  /** Whose tick is not to be turned: nobody's where nothing is said. */
  isFixed?(one: Graduate): boolean;
}) {
  const { students, chosen } = props;
  const isFixed = (one: Graduate) => props.isFixed?.(one) ?? false;
  const first = students.find((one) => !isFixed(one));
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    props.choose(next);
  };
  return (
    <fieldset class="final-students wide">
      <legend>{props.legend}</legend>
      <ul>
        {students.map((one) => (
          <li key={one.student_id}>
            <label class="tick">
              <input
                type="checkbox"
                data-first={one === first ? true : undefined}
                checked={chosen.has(one.student_id)}
                disabled={isFixed(one)}
                onChange={() => turn(one.student_id)}
              />
              <span>
                {one.name}
                <small>{props.note(one)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
