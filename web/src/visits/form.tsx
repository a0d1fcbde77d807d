/** Access for an inspector: who he is, by what paper, from which day to which, to read what. */
import { useState } from "preact/hooks";
import { visits as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { plusDays } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { noReach, type Reach, ReachFields } from "./reach";

const nothing = {
  last_name: "",
  first_name: "",
  patronymic: "",
  authority: "",
  basis_no: "",
};
type Word = keyof typeof nothing;

const submitText = ({ kind, named }: Reach) =>
  kind === "whole_school"
    ? words.open_to_school
    : named.size > 0 && kind === "named_groups"
      ? fill(words.open_to, { n: named.size })
      : words.open;

export function VisitForm(props: {
  view: Schemas["VisitsView"];
  onClose(): void;
  /** The visit that was opened, for its login. */
  whenDone(visit: number | null): void;
}) {
  const { view } = props;
  const [said, setSaid] = useState(nothing);
  const [days, setDays] = useState({
    basis_on: view.today,
    from_on: view.today,
    to_on: plusDays(view.today, 13),
  });
  const [reach, setReach] = useState<Reach>(noReach);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [inspector_id] = useState(newId);

  const send = async (event: Event) => {
    event.preventDefault();
    if (reach.kind === null) return;
    if (reach.kind === "named_groups" && reach.named.size === 0)
      return setProblem({ code: "invalid_value", message: words.name_some });
    setBusy(true);
    const answer = await call("post", "/api/v1/visits", {
      body: {
        command_id: newId(),
        inspector_id,
        ...said,
        ...days,
        whole_school: reach.kind === "whole_school",
        study_group_ids: reach.kind === "whole_school" ? [] : [...reach.named.keys()],
      },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) {
      setBusy(false);
      return;
    }
    const now = await call("get", "/api/v1/visits");
    setBusy(false);
    const mine = now.ok ? now.value.lines.find((one) => one.inspector_id === inspector_id) : null;
    showMessage(words.opened);
    props.whenDone(mine?.visit ?? null);
  };
  const text = (name: Word, most: number, is: "required" | "optional", first = false) => (
    <label class={name === "authority" ? "field wide" : "field"}>
      <span>{words.fields[name]}</span>
      <input
        type="text"
        name={name}
        data-first={first ? true : undefined}
        required={is === "required"}
        maxLength={most}
        autocomplete="off"
        value={said[name]}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setSaid((before) => ({ ...before, [name]: typed }));
        }}
      />
    </label>
  );
  const day = (name: keyof typeof days, least?: string, most?: string) => (
    <label class="field">
      <span>{words.fields[name]}</span>
      <input
        type="date"
        name={name}
        required
        min={least}
        max={most}
        value={days[name]}
        onInput={(event) => {
          const on = event.currentTarget.value;
          const isLater = name === "from_on" && days.to_on < on;
          setDays((before) => ({ ...before, [name]: on, ...(isLater ? { to_on: on } : {}) }));
        }}
      />
    </label>
  );
  const last = days.from_on === "" ? undefined : plusDays(days.from_on, view.most_days);
  return (
    <Dialog wide title={words.open_title} onClose={props.onClose}>
      <form class="visit-form" onSubmit={(event) => void send(event)}>
        {text("last_name", 100, "required", true)}
        {text("first_name", 100, "optional")}
        {text("patronymic", 100, "optional")}
        {text("authority", 300, "required")}
        {text("basis_no", 50, "required")}
        {day("basis_on", undefined, view.today)}
        {day("from_on", view.today)}
        {day("to_on", days.from_on, last)}
        <p class="hint wide">{fill(words.days_hint, { days: view.most_days })}</p>
        <ReachFields
          reach={reach}
          change={(next) => {
            setReach(next);
            setProblem(null);
          }}
        />
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy}>
            {submitText(reach)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
