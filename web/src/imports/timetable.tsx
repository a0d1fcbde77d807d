/** A timetable of FET: from which day its lessons stand in the journals. */
import { useEffect, useState } from "preact/hooks";
import { imports as words } from "#text";
import { call, type Schemas } from "../api/client";
import type { UploadedFile } from "../api/packing";
import type { ChosenName } from "./chosen_names";
import { LoadingCard, useLoading } from "./loading";
import { NamesOfFile } from "./names_of_file";

type Scope = Schemas["TimetableScope"];
const scopes = Object.keys(words.scopes) as Scope[];

export function TimetableLoading({ whenDone }: { whenDone(import_id: string): void }) {
  const [scope, setScope] = useState<Scope>("load_and_timetable");
  const [lessonsFrom, setLessonsFrom] = useState("");
  const [chosen, setChosen] = useState<ChosenName[]>([]);
  const upload = (file: UploadedFile) => ({
    file,
    year_title: "",
    family: null,
    scope,
    lessons_from: lessonsFrom === "" ? null : lessonsFrom,
    chosen,
  });
  const loading = useLoading({
    look: (file) => call("post", "/api/v1/imports/timetable/preview", { body: upload(file) }),
    write: ({ file, ...order }) =>
      call("post", "/api/v1/imports/timetable", { body: { ...order, upload: upload(file) } }),
    whenDone: (done) => whenDone(done.import_id),
  });
  useEffect(() => loading.check(), [scope, lessonsFrom, chosen]);
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
          <label class="field">
            <span>{words.lessons_from}</span>
            <input
              type="date"
              value={lessonsFrom}
              onChange={(event) => setLessonsFrom(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <p class="hint">{words.may_undo[scope]}</p>
    </LoadingCard>
  );
}
