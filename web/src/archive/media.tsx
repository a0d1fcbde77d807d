/** The register of media and rooms (F-36): what may hold a copy, and where it stands. */
import { useState } from "preact/hooks";
import { frame as frameWords, archive as words } from "#text";
import { type Answer, call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type View = Schemas["ArchiveView"];
type Medium = Schemas["Medium"];

function MediumLine({ medium, room }: { medium: Medium; room: string }) {
  const isTraining = medium.device_id.startsWith(words.training_prefix);
  return (
    <li>
      <b>
        {medium.title} <small>{medium.inventory_no}</small>
      </b>
      <span>{room}</span>
      <span class="hint">
        {[
          medium.device_id,
          fill(words.replace_by, { date: numericDate(medium.replace_by) }),
          medium.responsible,
        ].join(" · ")}
      </span>
      {isTraining && <span class="pill">{words.training}</span>}
    </li>
  );
}

interface FieldOf<Values> {
  name: keyof Values & string;
  label: string;
  hint?: string;
  type?: "date";
  options?: readonly { value: string; title: string }[];
}

/** A form of plain fields in a window: keeps what was typed when the server refuses. */
function RegisterDialog<Values extends Record<string, string>>(props: {
  title: string;
  fields: readonly FieldOf<Values>[];
  initial: Values;
  send(values: Values): Promise<Answer<unknown>>;
  whenSaved(): void;
  onClose(): void;
}) {
  const [values, setValues] = useState(props.initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await props.send(values);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.onClose();
    props.whenSaved();
  };
  const set = (name: string, value: string) => setValues({ ...values, [name]: value });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form onSubmit={(event) => void save(event)}>
        {props.fields.map(({ name, label, hint, type, options }) => (
          <label key={name} class="field" for={`register-${name}`}>
            <span>{label}</span>
            {options === undefined ? (
              <input
                data-first
                id={`register-${name}`}
                name={name}
                type={(type ?? "text") as "text"}
                required
                value={values[name]}
                onInput={(event) => set(name, event.currentTarget.value)}
              />
            ) : (
              <select
                id={`register-${name}`}
                name={name}
                required
                value={values[name]}
                onChange={(event) => set(name, event.currentTarget.value)}
              >
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.title}
                  </option>
                ))}
              </select>
            )}
            {hint !== undefined && <small class="hint">{hint}</small>}
          </label>
        ))}
        {problem !== null && <ProblemNotice problem={problem} />}
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {frameWords.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function AddRoom({ whenSaved, onClose }: { whenSaved(): void; onClose(): void }) {
  return (
    <RegisterDialog
      title={words.add_room}
      fields={[
        { name: "title", label: words.room_title },
        { name: "address", label: words.room_address },
      ]}
      initial={{ title: "", address: "" }}
      send={(values) =>
        call("post", "/api/v1/archive/rooms", { body: { command_id: newId(), ...values } })
      }
      whenSaved={whenSaved}
      onClose={onClose}
    />
  );
}

function AddMedium(props: { view: View; whenSaved(): void; onClose(): void }) {
  const rooms = props.view.rooms.map(({ room_id, title }) => ({ value: room_id, title }));
  return (
    <RegisterDialog
      title={words.add_medium}
      fields={[
        { name: "inventory_no", label: words.inventory_no },
        { name: "title", label: words.medium_title },
        { name: "room_id", label: words.room, options: rooms },
        { name: "location", label: words.location, hint: words.device_hint },
        { name: "responsible", label: words.responsible },
        { name: "in_service_from", label: words.in_service_from, type: "date" },
        { name: "replace_by", label: words.replace_by_label, type: "date" },
      ]}
      initial={{
        inventory_no: "",
        title: "",
        room_id: rooms[0]?.value ?? "",
        location: "",
        responsible: "",
        in_service_from: "",
        replace_by: "",
      }}
      send={(values) =>
        call("post", "/api/v1/archive/media", { body: { command_id: newId(), ...values } })
      }
      whenSaved={props.whenSaved}
      onClose={props.onClose}
    />
  );
}

export function Media(props: { view: View; mayKeep: boolean; whenSaved(): void }) {
  const { view, mayKeep, whenSaved } = props;
  const [adding, setAdding] = useState<"medium" | "room" | null>(null);
  const roomOf = (id: string) => view.rooms.find((room) => room.room_id === id)?.title ?? "";
  const close = () => setAdding(null);
  const add = (what: "medium" | "room", label: string, isOff: boolean) => (
    <button type="button" class="button small" disabled={isOff} onClick={() => setAdding(what)}>
      <Icon name="plus" />
      {label}
    </button>
  );
  return (
    <aside class="registers">
      <section class="card" aria-labelledby="media-title">
        <h2 id="media-title">{words.media}</h2>
        {view.media.length === 0 && <p class="empty">{words.no_media}</p>}
        <ul class="register">
          {view.media.map((medium) => (
            <MediumLine key={medium.medium_id} medium={medium} room={roomOf(medium.room_id)} />
          ))}
        </ul>
        {mayKeep && add("medium", words.add_medium, view.rooms.length === 0)}
      </section>
      <section class="card" aria-labelledby="rooms-title">
        <h2 id="rooms-title">{words.rooms}</h2>
        <ul class="register">
          {view.rooms.map((room) => (
            <li key={room.room_id}>
              <b>{room.title}</b>
              <span class="hint">{room.address}</span>
            </li>
          ))}
        </ul>
        {mayKeep && add("room", words.add_room, false)}
      </section>
      {adding === "room" && <AddRoom whenSaved={whenSaved} onClose={close} />}
      {adding === "medium" && <AddMedium view={view} whenSaved={whenSaved} onClose={close} />}
    </aside>
  );
}
