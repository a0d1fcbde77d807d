/** All schedules of bells, and which class hears what. */
import { useState } from "preact/hooks";
import { calendar as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { BellsDialog } from "./bells_dialog";
import { GiveDialog } from "./give_dialog";

type View = Schemas["BellsView"];
type Slots = readonly Schemas["BellSlot"][];
export type Opened =
  | { name: "make" }
  | { name: "edit"; title: string }
  | { name: "give"; title: string };

function Schedule(props: {
  title: string;
  slots: Slots;
  heardBy: readonly string[];
  children?: preact.ComponentChildren;
}) {
  return (
    <section class="card bells-card">
      <div class="card-head">
        <h2>{props.title}</h2>
        <div class="bells-acts">{props.children}</div>
      </div>
      {props.slots.length === 0 && <p class="hint">{words.no_bells}</p>}
      <ol class="bells-slots">
        {props.slots.map((slot) => (
          <li key={slot.slot_no}>
            <b>{slot.slot_no}</b> {slot.starts_at}–{slot.ends_at}
          </li>
        ))}
      </ol>
      <p class="hint">
        {props.heardBy.length === 0
          ? words.heard_by_nobody
          : fill(words.heard_by, { classes: props.heardBy.join(", ") })}
      </p>
    </section>
  );
}

function Later({ view }: { view: View }) {
  const changing = view.classes.filter((one) => one.later.length > 0);
  if (changing.length === 0) return null;
  return (
    <section class="card" aria-labelledby="later-title">
      <h2 id="later-title">{words.later_title}</h2>
      <ul class="calendar-list">
        {changing.flatMap((one) =>
          one.later.map((later) => (
            <li key={one.study_group_id + later.from_on}>
              <div>
                <b>{one.title}</b>
                <span>
                  {fill(words.later, {
                    date: numericDate(later.from_on),
                    bells: later.bells_title || words.common,
                  })}
                </span>
              </div>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

export function BellsRoom() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const bells = useResource("bells", () => call("get", "/api/v1/bells"));
  const close = () => setOpened(null);
  const done = () => {
    close();
    bells.reload();
  };
  const act = (opens: Opened, title: string, label: string) => (
    <button
      type="button"
      class="button small"
      aria-label={title === "" ? undefined : `${label}: ${title}`}
      onClick={() => setOpened(opens)}
    >
      {label}
    </button>
  );
  return (
    <Loaded resource={bells}>
      {(view) => (
        <>
          <section class="card">
            <p>{view.may_keep ? words.bells_lead : words.read_only}</p>
            {view.may_keep && (
              <p class="bells-acts">
                <button
                  type="button"
                  class="button primary"
                  onClick={() => setOpened({ name: "make" })}
                >
                  {words.make_bells}
                </button>
                {act({ name: "give", title: "" }, "", words.give_bells)}
              </p>
            )}
          </section>
          {view.families.map((family) => (
            <Schedule
              key={family.family}
              title={fill(words.common_of, { family: words.families[family.family] })}
              slots={family.slots}
              heardBy={family.heard_by}
            />
          ))}
          {view.named.map((one) => (
            <Schedule key={one.title} title={one.title} slots={one.slots} heardBy={one.heard_by}>
              {view.may_keep && act({ name: "give", title: one.title }, one.title, words.give)}
              {view.may_keep && act({ name: "edit", title: one.title }, one.title, words.change)}
            </Schedule>
          ))}
          <Later view={view} />
          {opened?.name === "give" && (
            <GiveDialog view={view} title={opened.title} onClose={close} whenDone={done} />
          )}
          {(opened?.name === "make" || opened?.name === "edit") && (
            <BellsDialog
              view={view}
              title={opened.name === "edit" ? opened.title : null}
              onClose={close}
              whenDone={done}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
