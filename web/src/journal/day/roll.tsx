/** On a lesson of the teacher's day: whom the family has said to be away, and the roll. */

import { useState } from "preact/hooks";
import { roll as words } from "#text";
import { call, type Problem, type Schemas } from "../../api/client";
import { timeOf } from "../../model/dates";
import { newId } from "../../model/id";
import { fill, plural } from "../../model/words";
import { Icon } from "../../view/icon";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";

type LessonRoll = Schemas["LessonRoll"];

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

function stateOf(roll: LessonRoll): string {
  const parts = [
    roll.missing === 0
      ? words.nobody_missing
      : fill(plural(words.missing, roll.missing), { all: roll.listed }),
  ];
  if (roll.late > 0) parts.push(plural(words.late, roll.late));
  return parts.join(", ");
}

export function Roll(props: { roll: LessonRoll; lesson: string; whenTaken(): void }) {
  const { roll, lesson } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/lessons/{lesson_id}/roll", {
      path: { lesson_id: roll.lesson_id },
      body: { command_id: newId() },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.taken_now);
    props.whenTaken();
  };
  const names = roll.noticed.map(({ name, cause_title }) =>
    fill(words.noticed_one, { name, cause: lower(cause_title) }),
  );
  const isAllHere = roll.missing + roll.late === 0;
  return (
    <>
      {names.length > 0 && (
        <p class="roll-noticed">{fill(words.noticed, { names: names.join(", ") })}</p>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      {roll.roll_taken_at !== null && (
        <p class="roll-taken">
          <Icon name="check" />
          <span>
            {fill(words.taken, { time: timeOf(roll.roll_taken_at) })}: {stateOf(roll)}
          </span>
        </p>
      )}
      {roll.may_take && (
        <p class="roll-take">
          <button
            type="button"
            class="button small"
            disabled={isBusy}
            aria-label={fill(isAllHere ? words.all_here_label : words.take_label, { lesson })}
            onClick={() => void take()}
          >
            {isAllHere ? words.all_here : words.take}
          </button>
          {!isAllHere && <span class="hint">{stateOf(roll)}</span>}
        </p>
      )}
    </>
  );
}
