/** Which known teacher, subject or group a name of the file means. */
import { imports as words } from "#text";
import type { Schemas } from "../api/client";
import type { Preview } from "./preview";

export type ChosenName = Schemas["ChosenName"];
type UnknownName = Schemas["UnknownName"];

const isOf = (one: ChosenName, name: UnknownName) =>
  one.kind === name.kind && one.name === name.name;

export function NamesOfFile(props: {
  preview: Preview;
  chosen: readonly ChosenName[];
  choose(chosen: ChosenName[]): void;
}) {
  const { unknown_names: unknown, known_names: known } = props.preview;
  if (unknown.length === 0 || known.length === 0) return null;
  const choose = (name: UnknownName, known_id: string) => {
    const others = props.chosen.filter((one) => !isOf(one, name));
    props.choose(
      known_id === "" ? others : [...others, { kind: name.kind, name: name.name, known_id }],
    );
  };
  return (
    <section class="card import-card" aria-labelledby="unknown-names">
      <h2 id="unknown-names">{words.unknown_names}</h2>
      <p class="hint">{words.unknown_names_lead}</p>
      <div class="import-choices">
        {unknown.map((name) => (
          <label class="field" key={`${name.kind} ${name.name}`}>
            <span>
              {words.name_kinds[name.kind]}: {name.name}
            </span>
            <select
              value={name.known_id}
              onChange={(event) => choose(name, event.currentTarget.value)}
            >
              <option value="">{words.name_new}</option>
              {known
                .filter((one) => one.kind === name.kind)
                .map((one) => (
                  <option key={one.known_id} value={one.known_id}>
                    {one.title}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  );
}
