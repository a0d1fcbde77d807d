/** A result, for windows. On a scale of points or letters (ASM-01) from a list; of a hundred points
 * as a number, for nobody looks through a hundred lines. */
import { useState } from "preact/hooks";
import { scales as words } from "#text";
import type { Schemas } from "../../api/client";
import { isLocal, pointsTyped } from "../../model/points/local_scale";

type Scale = Schemas["Scale"];
type Value = Schemas["ResultValue"];

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

interface FieldProps {
  label: string;
  value: Value | "";
  set(value: Value | ""): void;
}

function Choices({
  label,
  value,
  set,
  choices,
}: FieldProps & { choices: readonly { value: Value; title: string }[] }) {
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

/** What is typed stays as it is typed; what it lacks the browser says when it is sent. */
function HundredField({ label, value, set }: FieldProps) {
  const [typed, setTyped] = useState(
    value.startsWith("points_") ? value.slice("points_".length) : "",
  );
  const isAbsent = value === "not_attested";
  const read = (text: string) => {
    const number = pointsTyped(text);
    return number === null ? "" : pointsOf(number);
  };
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          required={!isAbsent}
          disabled={isAbsent}
          value={isAbsent ? "" : typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            set(read(event.currentTarget.value));
          }}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={isAbsent}
          onChange={(event) => set(event.currentTarget.checked ? "not_attested" : read(typed))}
        />
        {words.not_attested}
      </label>
    </>
  );
}

export function LocalResultField(props: FieldProps & { scale: Scale }) {
  const { scale, label, value, set } = props;
  if (scale === "hundred_point") return <HundredField label={label} value={value} set={set} />;
  return <Choices label={label} value={value} set={set} choices={choicesOf(scale)} />;
}

/** Of any scale: on those of figures and words the room says what may be chosen. */
export function ResultField(
  props: FieldProps & {
    scale: Scale;
    values: readonly Value[];
    titles: Partial<Record<Value, string>>;
  },
) {
  const { scale, label, value, set, values, titles } = props;
  if (isLocal(scale))
    return <LocalResultField scale={scale} label={label} value={value} set={set} />;
  const choices = values.map((one) => ({ value: one, title: titles[one] ?? one }));
  return <Choices label={label} value={value} set={set} choices={choices} />;
}
