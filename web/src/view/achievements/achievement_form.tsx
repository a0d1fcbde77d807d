/** An award or an achievement: whose, what, where, when, by what document. */
import "#style/achievements.css";
import { useState } from "preact/hooks";
import { achievements as words } from "#text";
import { call, type Problem, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { Dialog } from "../dialog";
import { showMessage } from "../message";
import { ProblemNotice } from "../problem";

type Kind = Schemas["AchievementKind"];
type Level = Schemas["AchievementLevel"];
const awards: readonly Kind[] = ["honour_certificate", "certificate", "gratitude"];
const deeds: readonly Kind[] = ["olympiad", "contest", "concert", "exhibition", "sport", "project"];
const levels: readonly Level[] = [
  "organization",
  "district",
  "city",
  "region",
  "country",
  "international",
];

export interface Presenter {
  study_group_id: string;
  today: string;
  students: readonly { student_id: string; name: string }[];
}

export function AchievementForm(props: {
  group: Presenter;
  isAward: boolean;
  onClose(): void;
  whenDone(): void;
}) {
  const { group, isAward } = props;
  const kinds = isAward ? awards : deeds;
  const [student_id, setStudent] = useState("");
  const [kind, setKind] = useState<Kind>(isAward ? "honour_certificate" : "contest");
  const [level, setLevel] = useState<Level>("organization");
  const [title, setTitle] = useState("");
  const [outcome, setOutcome] = useState("");
  const [achieved_on, setOn] = useState(group.today);
  const [document_no, setDocument] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const record = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/achievements", {
      body: {
        command_id: newId(),
        student_id,
        study_group_id: group.study_group_id,
        kind,
        level,
        title,
        outcome,
        achieved_on,
        document_no,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.recorded);
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
    <Dialog title={isAward ? words.award_form : words.deed_form} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="achievement-form" onSubmit={(event) => void record(event)}>
        <label class="field wide">
          <span>{words.student}</span>
          <select
            data-first
            required
            value={student_id}
            onChange={(event) => setStudent(event.currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {group.students.map((one) => (
              <option key={one.student_id} value={one.student_id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.kind}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.level}</span>
          <select value={level} onChange={(event) => setLevel(event.currentTarget.value as Level)}>
            {levels.map((one) => (
              <option key={one} value={one}>
                {words.levels[one]}
              </option>
            ))}
          </select>
        </label>
        {text(
          isAward ? words.what_for : words.where,
          isAward ? words.what_for_hint : words.where_hint,
          title,
          setTitle,
        )}
        {!isAward && text(words.outcome, words.outcome_hint, outcome, setOutcome)}
        <label class="field">
          <span>{words.achieved_on}</span>
          <input
            type="date"
            required
            max={group.today}
            value={achieved_on}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        {text(
          isAward ? words.order : words.document,
          isAward ? words.order_hint : words.document_hint,
          document_no,
          setDocument,
        )}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
