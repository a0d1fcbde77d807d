/** A reason of changes is recorded once: whose lessons it is about, and what it says of itself. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { Dialog } from "../../view/dialog";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";
import { useAct } from "../act";
import { WhoseOptions } from "../whose_options";
import { nothingSaid, ReasonFields, type Said, sent } from "./fields";

type View = Schemas["ChangeReasons"];
type Scope = Schemas["ReasonScope"];

/** "t:…" a teacher, "g:…" a class, "p:family grade" a parallel, "s:family" a section, "school". */
function boundTo(whose: string): {
  scope: Scope;
  teacher_id?: string;
  study_group_id?: string;
  family?: Schemas["ProgrammeFamily"];
  grade?: number;
} {
  const rest = whose.slice(2);
  if (whose.startsWith("t:")) return { scope: "teacher", teacher_id: rest };
  if (whose.startsWith("g:")) return { scope: "school_class", study_group_id: rest };
  const [family, grade] = rest.split(" ") as [Schemas["ProgrammeFamily"], string?];
  if (whose.startsWith("p:")) return { scope: "grade", family, grade: Number(grade) };
  if (whose.startsWith("s:")) return { scope: "section", family };
  return { scope: "school" };
}

function Whose({ view, whose, set }: { view: View; whose: string; set(whose: string): void }) {
  return (
    <label class="field wide">
      <span>{words.whose_reason}</span>
      <select
        required
        data-first
        name="whose"
        value={whose}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        <WhoseOptions teachers={view.teachers} groups={view.groups} />
        <optgroup label={words.wider}>
          {view.grades.map((one) => (
            <option key={`${one.family} ${one.grade}`} value={`p:${one.family} ${one.grade}`}>
              {words.grade_of[one.family].replace("{n}", String(one.grade))}
            </option>
          ))}
          {view.families.length > 1 &&
            view.families.map((one) => (
              <option key={one} value={`s:${one}`}>
                {words.section_of[one]}
              </option>
            ))}
          <option value="school">{words.whole_school}</option>
        </optgroup>
      </select>
    </label>
  );
}

export function ReasonRecord(props: {
  view: View;
  whose?: string | undefined;
  onClose(): void;
  whenDone(): void;
}) {
  const { view } = props;
  const { problem, isBusy, act } = useAct();
  const [whose, setWhose] = useState(props.whose ?? "");
  const [said, setSaid] = useState<Said>(nothingSaid(view.today));
  const [commandId] = useState(newId);
  const record = () =>
    act(() =>
      call("post", "/api/v1/changes/reasons", {
        body: { command_id: commandId, ...boundTo(whose), ...sent(said) },
      }),
    );
  return (
    <Dialog title={words.record_reason} wide onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void record().then((done) => {
            if (done === null) return;
            showMessage(words.reason_recorded);
            props.whenDone();
          });
        }}
      >
        <p class="hint">{words.record_reason_lead}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Whose view={view} whose={whose} set={setWhose} />
        <ReasonFields said={said} problem={problem} year={view} set={setSaid} />
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.record}
        </button>
      </form>
    </Dialog>
  );
}
