/** What each column of a list holds, where its header does not say it. */
import { useState } from "preact/hooks";
import { imports as words } from "#text";
import type { Schemas } from "../api/client";
import { Dialog } from "../view/dialog";

type SeenColumn = Schemas["SeenColumn"];
export type ChosenColumn = Schemas["ChosenColumn"];
type PeopleColumn = Schemas["PeopleColumn"];

const meanings = Object.keys(words.columns) as PeopleColumn[];

export function MappingDialog(props: {
  columns: readonly SeenColumn[];
  onClose(): void;
  choose(columns: ChosenColumn[]): void;
}) {
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(props.columns.map(({ header, column }) => [header, column ?? ""])),
  );
  const save = (event: Event) => {
    event.preventDefault();
    props.choose(
      Object.entries(chosen).flatMap(([header, column]) =>
        column === "" ? [] : [{ header, column: column as PeopleColumn }],
      ),
    );
  };
  return (
    <Dialog title={words.mapping} wide onClose={props.onClose}>
      <form class="import-mapping" onSubmit={save}>
        <p class="hint">{words.mapping_lead}</p>
        <table class="import-table">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.samples}</th>
              <th scope="col">{words.means}</th>
            </tr>
          </thead>
          <tbody>
            {props.columns.map((column) => (
              <tr key={column.header}>
                <th scope="row">{column.header}</th>
                <td>{column.samples.join(", ")}</td>
                <td>
                  <select
                    aria-label={column.header}
                    value={chosen[column.header]}
                    onChange={(event) =>
                      setChosen({ ...chosen, [column.header]: event.currentTarget.value })
                    }
                  >
                    <option value="">{words.skip}</option>
                    {meanings.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {words.columns[meaning]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="submit" class="button primary">
          {words.save_mapping}
        </button>
      </form>
    </Dialog>
  );
}
