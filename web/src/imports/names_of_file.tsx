/** Which known teacher, subject or group a name of the file means. */
import { imports as words } from "#text";
import { type ChosenName, chosenId, withChosen } from "./chosen_names";
import type { Preview } from "./preview";

export function NamesOfFile(props: {
  preview: Preview;
  chosen: readonly ChosenName[];
  choose(chosen: ChosenName[]): void;
}) {
  const { unknown_names: unknown, known_names: known } = props.preview;
  if (unknown.length === 0 || known.length === 0) return null;
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
              value={chosenId(props.chosen, name)}
              onChange={(event) =>
                props.choose(withChosen(props.chosen, name, event.currentTarget.value))
              }
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
