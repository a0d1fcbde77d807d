/** A schedule of bells: its title and its lessons, copied from another and shifted. */
import { useState } from "preact/hooks";
import { calendar as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { BellLessons } from "../view/schedule/bell_lessons_panel";
import { shifted, withOneMore } from "../view/schedule/bells_panel";
import { BellsOutcome } from "./bells_outcome";

type View = Schemas["BellsView"];
type Slot = Schemas["BellSlot"];

const looks = { list: "bells-lessons", acts: "bells-acts" };

/** What may be copied, by its name. */
function sources(view: View): [string, readonly Slot[]][] {
  return [
    ...view.families.map((one): [string, readonly Slot[]] => [
      fill(words.common_of, { family: words.families[one.family] }),
      one.slots,
    ]),
    ...view.named.map((one): [string, readonly Slot[]] => [one.title, one.slots]),
  ];
}

function Copying(props: { view: View; set(slots: Slot[]): void }) {
  const from = sources(props.view);
  const [chosen, setChosen] = useState(0);
  const [minutes, setMinutes] = useState(0);
  const copy = () => props.set(shifted(from[chosen]?.[1] ?? [], minutes));
  return (
    <div class="bells-copying">
      <label class="field">
        <span>{words.copy_from}</span>
        <select value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {from.map(([title], index) => (
            <option key={title} value={index}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.shift}</span>
        <input
          type="number"
          name="shift"
          min={-720}
          max={720}
          step={5}
          value={minutes}
          onInput={(event) => setMinutes(Number(event.currentTarget.value))}
        />
      </label>
      <button type="button" class="button" onClick={copy}>
        {words.copy}
      </button>
    </div>
  );
}

export function BellsDialog(props: {
  view: View;
  /** Of the bells that are changed; null: new ones. */
  title: string | null;
  onClose(): void;
  whenDone(): void;
}) {
  const { view } = props;
  const known = view.named.find((one) => one.title === props.title);
  const [title, setTitle] = useState(props.title ?? "");
  const [slots, setSlots] = useState<Slot[]>(() => [
    ...(known?.slots ?? view.families[0]?.slots ?? withOneMore([])),
  ]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (wanted: Slot[]) => {
    setBusy(true);
    const answer = await call("post", "/api/v1/bells", {
      body: { command_id: newId(), title, slots: wanted },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(wanted.length === 0 ? words.bells_gone : words.bells_done);
    props.whenDone();
  };
  const isHeard = known !== undefined && known.heard_by.length > 0;
  return (
    <Dialog title={props.title ?? words.make_bells} wide onClose={props.onClose}>
      <form
        class="calendar-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(slots);
        }}
      >
        {props.title === null && (
          <label class="field">
            <span>{words.title_of_bells}</span>
            <input
              type="text"
              name="title"
              data-first
              required
              minLength={2}
              maxLength={100}
              placeholder={words.title_hint}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
        )}
        <Copying view={view} set={setSlots} />
        <BellLessons slots={slots} least={1} most={view.most_slots} set={setSlots} looks={looks} />
        {isHeard && (
          <BellsOutcome
            key={JSON.stringify(slots)}
            ask={() => call("post", "/api/v1/bells/preview", { body: { title, slots } })}
          />
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
        <p class="bells-acts">
          <button type="submit" class="button primary" disabled={isBusy}>
            {isBusy ? words.working : words.save}
          </button>
          {known !== undefined && !isHeard && (
            <button type="button" class="button" disabled={isBusy} onClick={() => void save([])}>
              {words.drop_bells}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
