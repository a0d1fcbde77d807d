/** A result on a scale of points or letters (ASM-01), for windows: from a list; of a hundred points
 * as a number, for nobody looks through a hundred lines. */
import { scales as words } from "#text";
import type { Schemas } from "../../api/client";
import { isLocal } from "../../model/points/local_scale";

type Scale = Schemas["Scale"];
type Value = Schemas["ResultValue"];

export { isLocal };

const greatest: Partial<Record<Scale, number>> = {
  seven_point: 7,
  ten_point: 10,
  twelve_point: 12,
};

const pointsOf = (number: number) => `points_${number}` as Value;

/** What may be chosen, the best first, with its title. */
function choicesOf(scale: Scale): { value: Value; title: string }[] {
  const most = greatest[scale];
  const marks =
    most === undefined
      ? [..."ABCDEF"].map((letter) => ({
          value: `letter_${letter.toLowerCase()}` as Value,
          title: letter,
        }))
      : Array.from({ length: most }, (_, at) => ({
          value: pointsOf(most - at),
          title: String(most - at),
        }));
  return [...marks, { value: "not_attested", title: words.not_attested }];
}

export function LocalResultField(props: {
  scale: Scale;
  label: string;
  value: Value | "";
  set(value: Value | ""): void;
}) {
  const { scale, label, value, set } = props;
  if (scale === "hundred_point") {
    return (
      <>
        <label class="field">
          <span>{label}</span>
          <input
            type="number"
            min={0}
            max={100}
            step={1}
            required={value !== "not_attested"}
            disabled={value === "not_attested"}
            value={value.startsWith("points_") ? value.slice("points_".length) : ""}
            onInput={(event) => {
              const text = event.currentTarget.value;
              set(/^(\d|[1-9]\d|100)$/.test(text) ? pointsOf(Number(text)) : "");
            }}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={value === "not_attested"}
            onChange={(event) => set(event.currentTarget.checked ? "not_attested" : "")}
          />
          {words.not_attested}
        </label>
      </>
    );
  }
  const choices = choicesOf(scale);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        required
        value={value}
        onChange={(event) => {
          set(choices.find((one) => one.value === event.currentTarget.value)?.value ?? "");
        }}
      >
        <option value="">{words.choose}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}
