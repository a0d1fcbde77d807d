/** One appeal: the mark, its lesson and history, what the family says, what was decided. */
import { conflict as conflictWords, history as historyWords, appeals as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, stampOf } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { Decision } from "./decision";
import { outcomeOf } from "./list";
import { lookOf } from "./mark_look";

type Card = Schemas["AppealCard"];
type Line = Schemas["AppealLine"];

function HistoryRow({ row }: { row: Schemas["HistoryRow"] }) {
  const why = [row.reason_title, row.reason].filter((part) => part !== "").join(": ");
  return (
    <li>
      {row.old_text !== "" && `${row.old_text} → `}
      <b>{row.text || conflictWords.nothing}</b> {historyWords.kinds[row.kind]}
      {why !== "" && `: ${why}`}
      <br />
      <small>
        {row.actor_name || historyWords.program}, {stampOf(row.recorded_at)}
      </small>
    </li>
  );
}

/** Everything that was ever written into the cell. */
function CellHistory({ line }: { line: Line }) {
  const path = { lesson_id: line.lesson_id, student_id: line.student_id };
  const resource = useResource(`${line.lesson_id} ${line.student_id}`, () =>
    call("get", "/api/v1/lessons/{lesson_id}/students/{student_id}/history", { path }),
  );
  return (
    <section class="card" aria-labelledby="appeal-history">
      <h2 id="appeal-history">{historyWords.title}</h2>
      <Loaded resource={resource}>
        {({ rows }) => (
          <ol class="appeal-history">
            {rows.map((row) => (
              <HistoryRow key={`${row.kind} ${row.entry_index}`} row={row} />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function About({ card }: { card: Card }) {
  const { line } = card;
  const place = fill(words.place, {
    subject: line.subject_title,
    group: line.study_group_title,
    date: numericDate(line.lesson_on),
  });
  return (
    <section class="card" aria-labelledby="appeal-title">
      <h2 id="appeal-title">
        {line.student_name}, {fill(words.about, { mark: line.disputed }).toLocaleLowerCase("ru")}
      </h2>
      <p>
        <a href={`/t/j/${line.course_id}?on=${line.lesson_on}`}>{place}</a>
        {card.topic !== "" && ` · ${card.topic}`}
      </p>
      <p>
        {card.work}
        {card.teacher !== "" && ` · ${fill(words.teacher, { name: card.teacher })}`}
      </p>
      <p class="appeal-now">
        {words.now} <b class={lookOf(card)}>{card.mark || words.no_mark}</b>
      </p>
      <blockquote class="appeal-text">{line.text}</blockquote>
      <p class="hint">{fill(words.filed, { name: line.filed_by, time: stampOf(line.filed_at) })}</p>
    </section>
  );
}

function Decided({ line }: { line: Line }) {
  return (
    <section class="card" aria-labelledby="appeal-decision">
      <h2 id="appeal-decision">{words.decision}</h2>
      <p>{outcomeOf(line)}</p>
      <p class="appeal-text">{line.decision}</p>
      <p class="hint">{fill(words.members, { names: line.commission.join(", ") })}</p>
    </section>
  );
}

export function AppealRoom({ appeal }: { appeal: number }) {
  const resource = useResource(String(appeal), () =>
    call("get", "/api/v1/appeals/{appeal}", { path: { appeal } }),
  );
  return (
    <div class="appeal-room">
      <p class="appeal-ways">
        <a href="/s/appeals">{words.to_list}</a>
      </p>
      <Loaded resource={resource}>
        {(card) => (
          <>
            <About card={card} />
            {card.line.state !== "open" && <Decided line={card.line} />}
            {card.may_decide && <Decision card={card} whenDone={resource.reload} />}
            {card.line.state === "open" && !card.may_decide && (
              <p class="hint">{words.decide_other}</p>
            )}
            <CellHistory key={card.line.state} line={card.line} />
          </>
        )}
      </Loaded>
    </div>
  );
}
