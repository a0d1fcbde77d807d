/** A list of people: its columns, its roles, its classes. */
import { useEffect, useState } from "preact/hooks";
import { imports as words } from "#text";
import { call, type Schemas } from "../api/client";
import type { UploadedFile } from "../api/packing";
import { LoadingCard, useLoading } from "./loading";
import { type ChosenColumn, MappingDialog } from "./mapping";
import { rememberWishes } from "./wishes";

type BroughtRole = Schemas["BroughtRole"];
const roles = Object.keys(words.roles) as BroughtRole[];

export function PeopleLoading({ whenDone }: { whenDone(import_id: string): void }) {
  const [columns, setColumns] = useState<ChosenColumn[]>([]);
  const [everybody, setEverybody] = useState<BroughtRole | "">("");
  const [form_classes, setFormClasses] = useState(false);
  const [isMapping, setMapping] = useState(false);
  const upload = (file: UploadedFile) => ({
    file,
    year_title: "",
    columns,
    everybody: everybody === "" ? null : everybody,
    form_classes,
  });
  const loading = useLoading({
    look: (file) => call("post", "/api/v1/imports/people/preview", { body: upload(file) }),
    write: ({ file, ...order }) =>
      call("post", "/api/v1/imports/people", { body: { ...order, upload: upload(file) } }),
    whenDone: (done) => {
      rememberWishes(done.import_id, done.wishes);
      whenDone(done.import_id);
    },
  });
  // Another way of reading is another preview.
  useEffect(() => loading.check(), [columns, everybody, form_classes]);
  const seen = loading.preview?.columns ?? [];
  return (
    <>
      <LoadingCard loading={loading} lead={words.people_lead} accept=".csv,.txt,text/csv">
        <div class="import-choices">
          <label class="field">
            <span>{words.everybody}</span>
            <select
              value={everybody}
              onChange={(event) => setEverybody(event.currentTarget.value as BroughtRole | "")}
            >
              <option value="">{words.everybody_none}</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
            </select>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={form_classes}
              onChange={(event) => setFormClasses(event.currentTarget.checked)}
            />
            <span>{words.form_classes}</span>
          </label>
          {seen.length > 0 && (
            <button type="button" class="button" onClick={() => setMapping(true)}>
              {words.mapping}
            </button>
          )}
        </div>
      </LoadingCard>
      {isMapping && (
        <MappingDialog
          columns={seen}
          onClose={() => setMapping(false)}
          choose={(chosen) => {
            setMapping(false);
            setColumns(chosen);
          }}
        />
      )}
    </>
  );
}
