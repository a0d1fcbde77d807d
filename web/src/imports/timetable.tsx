/**
 * A timetable of FET: the first of the year with the day from which its lessons stand in the
 * journals, or a further version with the day from which it is in force.
 */
import { useEffect, useState } from "preact/hooks";
import { imports as words } from "#text";
import { call, type Schemas } from "../api/client";
import type { UploadedFile } from "../api/packing";
import { mondayOf, plusDays, today } from "../model/dates";
import type { ChosenName } from "./chosen_names";
import { LoadingCard, useLoading } from "./loading";
import { NamesOfFile } from "./names_of_file";

type Scope = Schemas["TimetableScope"];
type Kind = keyof typeof words.kinds;
const kinds = Object.keys(words.kinds) as Kind[];
const scopes = Object.keys(words.scopes) as Scope[];

export function TimetableLoading({ whenDone }: { whenDone(import_id: string): void }) {
  const [scope, setScope] = useState<Scope>("load_and_timetable");
  const [kind, setKind] = useState<Kind>("first");
  const [from, setFrom] = useState("");
  const [chosen, setChosen] = useState<ChosenName[]>([]);
  const choose = (one: Kind) => {
    setKind(one);
    setFrom(one === "first" ? "" : plusDays(mondayOf(today()), 7));
  };
  /** A further version has a day. */
  const keepDay = (day: string) => {
    if (kind === "first" || day !== "") setFrom(day);
  };
  const isFurther = scope === "load_and_timetable" && kind === "further" && from !== "";
  const upload = (file: UploadedFile) => ({
    file,
    year_title: "",
    family: null,
    scope,
    lessons_from: kind === "first" && from !== "" ? from : null,
    takes_effect_on: isFurther ? from : null,
    chosen,
  });
  const loading = useLoading({
    look: (file) => call("post", "/api/v1/imports/timetable/preview", { body: upload(file) }),
    write: ({ file, ...order }) =>
      call("post", "/api/v1/imports/timetable", { body: { ...order, upload: upload(file) } }),
    whenDone: (done) => whenDone(done.import_id),
  });
  useEffect(() => loading.check(), [scope, kind, from, chosen]);
  // Another file has other names.
  useEffect(() => {
    if (loading.file === null) setChosen([]);
  }, [loading.file]);
  return (
    <LoadingCard
      loading={loading}
      lead={words.timetable_lead}
      accept=".fet,.xml"
      choices={
        loading.preview !== null && (
          <NamesOfFile preview={loading.preview} chosen={chosen} choose={setChosen} />
        )
      }
    >
      <div class="import-choices">
        <label class="field">
          <span>{words.scope}</span>
          <select value={scope} onChange={(event) => setScope(event.currentTarget.value as Scope)}>
            {scopes.map((one) => (
              <option key={one} value={one}>
                {words.scopes[one]}
              </option>
            ))}
          </select>
        </label>
        {scope === "load_and_timetable" && (
          <>
            <label class="field">
              <span>{words.timetable_kind}</span>
              <select value={kind} onChange={(event) => choose(event.currentTarget.value as Kind)}>
                {kinds.map((one) => (
                  <option key={one} value={one}>
                    {words.kinds[one]}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{kind === "first" ? words.lessons_from : words.takes_effect_on}</span>
              <input
                type="date"
                value={from}
                required={kind === "further"}
                onChange={(event) => keepDay(event.currentTarget.value)}
              />
            </label>
          </>
        )}
      </div>
      <p class="hint">
        {scope === "load_and_timetable" && kind === "further"
          ? words.further_lead
          : words.may_undo[scope]}
      </p>
    </LoadingCard>
  );
}
