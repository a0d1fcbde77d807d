/** «Обучающиеся»: found while typing, by the beginnings of a name in any order or by a number. */
import { useEffect, useState } from "preact/hooks";
import { people as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { addressWith } from "../view/page/address";
import { here, replace } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { findPeople } from "./find";
import { AdmitDialog } from "./movement";

type Kind = Schemas["PersonKind"];
const kinds: readonly Kind[] = ["student", "guardian", "employee"];

function FoundTable({ found }: { found: Schemas["FoundPeople"] }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.found}>
      <table class="people-table">
        <thead>
          <tr>
            <th scope="col">{words.full_name}</th>
            <th scope="col">{words.birth_date}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.number}</th>
          </tr>
        </thead>
        <tbody>
          {found.people.map((one) => (
            <tr key={one.person_id}>
              <th scope="row">
                <a href={`/s/people/${one.person_id}`}>{one.name}</a>
                <small>{one.kinds.map((kind) => words.kinds[kind]).join(", ")}</small>
              </th>
              <td data-label={words.birth_date}>
                {one.birth_date === null ? words.dash : numericDate(one.birth_date)}
              </td>
              <td data-label={words.place}>{one.place || words.dash}</td>
              <td data-label={words.number}>{one.personal_no || words.dash}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Search() {
  const asked = here.value.query.get("q") ?? "";
  const kind = kinds.find((one) => one === here.value.query.get("kind"));
  const [letters, setLetters] = useState(asked);
  const [isAdmitting, setAdmitting] = useState(false);
  useEffect(() => {
    if (letters !== asked) replace(addressWith({ q: letters }));
  }, [letters]);
  const found = useResource(`${kind} ${letters}`, () => findPeople(letters, kind));
  return (
    <section class="card" aria-labelledby="search-title">
      <div class="people-head">
        <h2 id="search-title">{words.find}</h2>
        <button type="button" class="button primary" onClick={() => setAdmitting(true)}>
          {words.admit}
        </button>
      </div>
      <div class="people-search">
        <label class="field">
          <span>{words.letters_label}</span>
          <input
            id="people-letters"
            type="search"
            autocomplete="off"
            placeholder={words.letters}
            value={letters}
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.who}</span>
          <select
            value={kind ?? ""}
            onChange={(event) => replace(addressWith({ kind: event.currentTarget.value }))}
          >
            <option value="">{words.everybody}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds_many[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {letters.trim() === "" ? (
        <p class="hint">{words.find_lead}</p>
      ) : (
        <Loaded resource={found}>
          {(view) => (
            <>
              <p class="unseen" role="status">
                {`${words.found}: ${view.people.length}`}
              </p>
              {view.people.length === 0 ? (
                <p class="empty">{words.nobody_found}</p>
              ) : (
                <FoundTable found={view} />
              )}
              {view.cut_off && <p class="notice">{words.cut_off}</p>}
            </>
          )}
        </Loaded>
      )}
      {isAdmitting && <AdmitDialog onClose={() => setAdmitting(false)} whenDone={found.reload} />}
    </section>
  );
}
