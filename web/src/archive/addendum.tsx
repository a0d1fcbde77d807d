/** What was stated after a package was sealed, and the addendum made of it (ORD-1.4.2-3b). */
import { useState } from "preact/hooks";
import { frame as frameWords, archive as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { timeOf } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { Seal } from "./seal";

type Coming = Schemas["ComingAddendum"];
type Whole = Schemas["WholeChain"];

const dash = (text: string) => (text === "" ? "—" : text);

function Lines({ lines }: { lines: Coming["lines"] }) {
  return (
    <ol class="addendum-lines">
      {lines.map((line, index) => (
        <li key={`${index}-${line.full_name}`}>
          <b>{line.full_name}</b>
          <span>
            {[line.subject, line.result].filter((text) => text !== "").join(", ")}:{" "}
            {fill(words.was_is, { was: dash(line.old_value), is: dash(line.value) })}
          </span>
          <span class="hint">
            {[line.basis, line.decided_on].filter((text) => text !== "").join(", ")}
            {" · "}
            {fill(words.stated_by, { at: line.recorded_at, by: line.recorded_by })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Making(props: { coming: Coming; onClose(): void; whenMade(): void }) {
  const { coming } = props;
  const [command_id] = useState(newId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const make = async () => {
    setRunning(true);
    const answer = await call("post", "/api/v1/archive/study-groups/{study_group_id}/addendum", {
      path: { study_group_id: coming.study_group_id },
      body: { command_id },
    });
    setRunning(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const isCopied = answer.value.state === "complete";
    showMessage(
      fill(isCopied ? words.addendum_made : words.addendum_made_uncopied, {
        no: String(answer.value.addendum_no),
      }),
    );
    props.onClose();
    props.whenMade();
  };
  if (coming.lines.length === 0)
    return (
      <>
        <p class="empty">{words.nothing_to_add}</p>
        <div class="dialog-acts">
          <button type="button" class="button" data-first onClick={props.onClose}>
            {words.close}
          </button>
        </div>
      </>
    );
  return (
    <>
      <p>{words.addendum_hint}</p>
      <p>{plural(words.changes, coming.lines.length)}</p>
      <Lines lines={coming.lines} />
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="dialog-acts">
        <button type="button" class="button" onClick={props.onClose}>
          {frameWords.cancel}
        </button>
        <button
          type="button"
          class="button primary"
          data-first
          disabled={isRunning}
          onClick={() => void make()}
        >
          {isRunning
            ? words.making_addendum
            : fill(words.make_addendum, { no: String(coming.addendum_no) })}
        </button>
      </div>
    </>
  );
}

function AddendumDialog(props: { study_group_id: string; onClose(): void; whenMade(): void }) {
  const { study_group_id } = props;
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/archive/study-groups/{study_group_id}/addendum", {
      path: { study_group_id },
    }),
  );
  return (
    <Dialog title={words.addendum_title} onClose={props.onClose}>
      <Loaded resource={resource}>
        {(coming) => <Making coming={coming} onClose={props.onClose} whenMade={props.whenMade} />}
      </Loaded>
    </Dialog>
  );
}

/** The button that asks what the package lacks. */
export function AddAddendum(props: {
  study_group_id: string;
  study_group_title: string;
  whenMade(): void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${words.add_addendum}: ${props.study_group_title}`}
        onClick={() => setOpen(true)}
      >
        <Icon name="plus" />
        {words.add_addendum}
      </button>
      {isOpen && (
        <AddendumDialog
          study_group_id={props.study_group_id}
          onClose={() => setOpen(false)}
          whenMade={props.whenMade}
        />
      )}
    </>
  );
}

/** «Проверить вместе»: are a package and its addenda whole as one. */
export function CheckWhole(props: { package_id: string; label: string; of: string }) {
  const { package_id } = props;
  const [whole, setWhole] = useState<Whole | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const check = async () => {
    setRunning(true);
    const answer = await call("get", "/api/v1/archive/packages/{package_id}/whole", {
      path: { package_id },
    });
    setRunning(false);
    setWhole(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.problem);
  };
  const label = isRunning ? words.verifying : props.label;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${label}: ${props.of}`}
        disabled={isRunning}
        onClick={() => void check()}
      >
        {isRunning ? <Icon name="sync" /> : <Seal />}
        {label}
      </button>
      {problem !== null && <ProblemNotice problem={problem} />}
      {whole !== null && (
        <div class={whole.is_whole ? "notice" : "notice bad"} role="status">
          <p>
            {fill(whole.is_whole ? words.is_whole : words.is_not_whole, {
              time: timeOf(whole.checked_at),
              addenda: plural(words.addenda, whole.addenda),
            })}
          </p>
          {whole.problems.length > 0 && (
            <ul>
              {whole.problems.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
