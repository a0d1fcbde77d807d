/** Appeals that wait for a commission, and those that it decided. */
import { appeals as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, stampOf } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type Line = Schemas["AppealLine"];

/** "Отметка изменена: 3 → 4, протокол № 3 от 02.12.2026". */
export function outcomeOf(line: Line): string {
  if (line.state === "open") return line.state_title;
  const change = line.value === "" ? "" : `: ${line.disputed} → ${line.value}`;
  const on = line.decided_on === null ? "" : numericDate(line.decided_on);
  const protocol = fill(words.protocol, { no: line.protocol_no, date: on });
  return `${line.state_title}${change}, ${protocol}`;
}

const listed: Listed<Line> = {
  name: words.title,
  titles: words.table,
  rowOf: (line) => [
    line.student_name,
    line.study_group_title,
    line.subject_title,
    numericDate(line.lesson_on),
    line.disputed,
    line.text,
    line.filed_by,
    stampOf(line.filed_at),
    outcomeOf(line),
  ],
};

function Row({ line }: { line: Line }) {
  const place = fill(words.place, {
    subject: line.subject_title,
    group: line.study_group_title,
    date: numericDate(line.lesson_on),
  });
  return (
    <li>
      <div>
        <h3>
          <a href={`/s/appeals/${line.appeal}`}>{line.student_name}</a>
        </h3>
        <p>
          {fill(words.about, { mark: line.disputed })} · {place}
        </p>
        <p class="appeal-text">{line.text}</p>
        <p class="hint">
          {fill(words.filed, { name: line.filed_by, time: stampOf(line.filed_at) })}
        </p>
      </div>
      <p class={`appeal-state ${line.state}`}>{outcomeOf(line)}</p>
    </li>
  );
}

function Lines({
  id,
  title,
  none,
  lines,
}: {
  id: string;
  title: string;
  none: string;
  lines: readonly Line[];
}) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 && <p class="empty">{none}</p>}
      <ul class="appeals" hidden={lines.length === 0}>
        {shownOf(lines, listed).map((line) => (
          <Row key={line.appeal} line={line} />
        ))}
      </ul>
    </section>
  );
}

export function Appeals() {
  const resource = useResource("", () => call("get", "/api/v1/appeals"));
  return (
    <Loaded resource={resource}>
      {(view) => (
        <div class="appeal-room">
          <ListTools listed={listed} lines={[...view.open, ...view.decided]} />
          <Lines id="appeals-open" title={words.open} none={words.none_open} lines={view.open} />
          <Lines
            id="appeals-decided"
            title={words.decided}
            none={words.none_decided}
            lines={view.decided}
          />
        </div>
      )}
    </Loaded>
  );
}
