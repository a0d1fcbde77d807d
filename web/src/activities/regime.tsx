/** Режим группы: lines of time and occupation, kept as a whole (F-25). */
import { useState } from "preact/hooks";
import { activities as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type Line = Schemas["RegimeLine"];

function LineFields(props: { line: Line; set(line: Line): void; remove(): void; at: number }) {
  const { line, set } = props;
  const time = (name: "from" | "to", label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        name={name}
        required
        value={line[name]}
        onInput={(event) => set({ ...line, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <li>
      {time("from", words.from)}
      {time("to", words.to)}
      <label class="field occupation">
        <span>{words.occupation}</span>
        <input
          name="occupation"
          required
          maxLength={300}
          autocomplete="off"
          value={line.occupation}
          onInput={(event) => set({ ...line, occupation: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="button small"
        aria-label={`${words.remove}: ${line.occupation || props.at + 1}`}
        onClick={props.remove}
      >
        {words.remove}
      </button>
    </li>
  );
}

function Editor(props: {
  study_group_id: string;
  lines: readonly Line[];
  onClose(): void;
  whenSaved(): void;
}) {
  const [lines, setLines] = useState<readonly Line[]>(
    props.lines.length === 0 ? [{ from: "", to: "", occupation: "" }] : props.lines,
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("put", "/api/v1/study-groups/{study_group_id}/regime", {
      path: { study_group_id: props.study_group_id },
      body: { command_id: newId(), lines: [...lines] },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.onClose();
    props.whenSaved();
  };
  return (
    <form class="regime-form" onSubmit={(event) => void save(event)}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ol>
        {lines.map((line, at) => (
          <LineFields
            // Lines have no name but their place.
            key={`${lines.length} ${at}`}
            line={line}
            at={at}
            set={(changed) => setLines(lines.map((one, i) => (i === at ? changed : one)))}
            remove={() => setLines(lines.filter((_, i) => i !== at))}
          />
        ))}
      </ol>
      <div class="regime-acts">
        <button
          type="button"
          class="button"
          onClick={() =>
            setLines([...lines, { from: lines.at(-1)?.to ?? "", to: "", occupation: "" }])
          }
        >
          {words.add_line}
        </button>
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

export function Regime({ view, reload }: { view: Schemas["ActivityJournal"]; reload(): void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="card" aria-labelledby="regime-title">
      <div class="activity-head">
        <h2 id="regime-title">{words.regime}</h2>
        {view.may_keep_regime && !isOpen && (
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {view.regime.length === 0 ? words.write_regime : words.change_regime}
          </button>
        )}
      </div>
      {isOpen ? (
        <Editor
          study_group_id={view.study_group_id}
          lines={view.regime}
          onClose={() => setOpen(false)}
          whenSaved={reload}
        />
      ) : view.regime.length === 0 ? (
        <p class="empty">{words.no_regime}</p>
      ) : (
        <table class="regime-table">
          <tbody>
            {view.regime.map((line) => (
              <tr key={line.from}>
                <th scope="row">{`${line.from}–${line.to}`}</th>
                <td>{line.occupation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
