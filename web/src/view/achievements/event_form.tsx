/** A mass event: when, what, where, how many, who held it. */
import "#style/achievements.css";
import { useState } from "preact/hooks";
import { achievements as words } from "#text";
import { call, type Problem } from "../../api/client";
import { newId } from "../../model/id";
import { Dialog } from "../dialog";
import { showMessage } from "../message";
import { ProblemNotice } from "../problem";

export function MassEventForm(props: {
  group: { study_group_id: string; today: string; year_starts_on: string };
  conducted_by: string;
  onClose(): void;
  whenDone(): void;
}) {
  const { study_group_id, today, year_starts_on } = props.group;
  const [held_on, setOn] = useState(today);
  const [title, setTitle] = useState("");
  const [place, setPlace] = useState("");
  const [participants, setParticipants] = useState("");
  const [conducted_by, setConducted] = useState(props.conducted_by);
  const [outcome, setOutcome] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const record = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/mass-events", {
      body: {
        command_id: newId(),
        study_group_id,
        held_on,
        title,
        place,
        participants: Number(participants),
        outcome,
        conducted_by,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.event_recorded);
    props.whenDone();
  };
  const text = (label: string, hint: string, value: string, set: (text: string) => void) => (
    <label class="field wide">
      <span>{label}</span>
      <input
        type="text"
        maxLength={200}
        placeholder={hint}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <Dialog title={words.event_form} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="achievement-form" onSubmit={(event) => void record(event)}>
        <label class="field wide">
          <span>{words.event}</span>
          <input
            type="text"
            data-first
            maxLength={200}
            placeholder={words.event_hint}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.held_on}</span>
          <input
            type="date"
            required
            min={year_starts_on}
            max={today}
            value={held_on}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.participants}</span>
          <input
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={100000}
            value={participants}
            onInput={(event) => setParticipants(event.currentTarget.value)}
          />
        </label>
        {text(words.place, words.place_hint, place, setPlace)}
        {text(words.conducted_by, words.conducted_by_hint, conducted_by, setConducted)}
        {text(words.event_outcome, words.event_outcome_hint, outcome, setOutcome)}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
