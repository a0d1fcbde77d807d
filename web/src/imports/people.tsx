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
const accepted = ".xlsx,.csv,.txt,text/csv";

export function PeopleLoading({ whenDone }: { whenDone(import_id: string): void }) {
  const [columns, setColumns] = useState<ChosenColumn[]>([]);
  const [everybody, setEverybody] = useState<BroughtRole | "">("");
  const [form_classes, setFormClasses] = useState(false);
  const [isMapping, setMapping] = useState(false);
  const [sheet, setSheet] = useState("");
  const upload = (file: UploadedFile) => ({
    file: { ...file, sheet: sheet === "" ? null : sheet },
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
  useEffect(() => loading.check(), [columns, everybody, form_classes, sheet]);
  useEffect(() => setSheet(""), [loading.file]); // Another book has other sheets.
  const seen = loading.preview?.columns ?? [];
  const sheets = loading.preview?.sheets ?? [];
  return (
    <>
      <LoadingCard loading={loading} lead={words.people_lead} accept={accepted}>
        <div class="import-choices">
          {sheets.length > 1 && (
            <label class="field">
              <span>{words.sheet}</span>
              <select
                value={sheet === "" ? sheets[0] : sheet}
                onChange={(event) => setSheet(event.currentTarget.value)}
              >
                {sheets.map((title) => (
                  <option key={title} value={title}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
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
