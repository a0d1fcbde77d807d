/** «Явка»: who is there on a day, class by class, and where nobody has looked yet. */
import "#style/attendance.css";
import { presence as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate, plusDays } from "../model/dates";
import { shown } from "../model/letters/lettering";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { go } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { dayAsked } from "./address";

type View = Schemas["PresenceView"];
type ClassPresence = Schemas["ClassPresence"];
type Count = Schemas["PresenceCount"];

const everyDay = ["present", "ill", "excused", "without_reason", "unknown"] as const;

/** Who has no lesson is named only on days when somebody has none. */
function partsOf(count: Count) {
  return count.without_lesson > 0 ? ([...everyDay, "without_lesson"] as const) : everyDay;
}

/** The share of each part, as a picture; the words say the same. */
function Bar({ title, count }: { title: string; count: Count }) {
  return (
    <span class="presence-bar" role="img" aria-label={fill(words.bar, { class: title, ...count })}>
      {count.listed > 0 &&
        partsOf(count).map(
          (part) =>
            count[part] > 0 && (
              <i
                key={part}
                class={part}
                style={{ width: `${(100 * count[part]) / count.listed}%` }}
              />
            ),
        )}
    </span>
  );
}

function Moves({ view }: { view: View }) {
  return (
    <div class="attendance-moves">
      <a class="tool" href={addressWith({ on: plusDays(view.on, -1) })} aria-label={words.previous}>
        <Icon name="left" />
      </a>
      <h2 id="presence-title">{longDate(view.on)}</h2>
      <a class="tool" href={addressWith({ on: plusDays(view.on, 1) })} aria-label={words.next}>
        <Icon name="right" />
      </a>
      <label class="field">
        <span class="unseen">{words.on}</span>
        <input
          type="date"
          value={view.on}
          onChange={(event) => go(addressWith({ on: event.currentTarget.value || undefined }))}
        />
      </label>
      {view.on !== view.today && (
        <a class="button small" href={addressWith({ on: undefined })}>
          {words.today}
        </a>
      )}
    </div>
  );
}

function School({ view }: { view: View }) {
  const { count, lessons } = view;
  return (
    <section class="card" aria-labelledby="presence-title">
      <Moves view={view} />
      <dl class="presence-tiles">
        {(["listed", ...partsOf(count)] as const).map((part) => (
          <div key={part} class={part}>
            <dt>{words[part]}</dt>
            <dd>{count[part]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {count.unannounced > 0 && (
          <b class="unannounced">
            {words.unannounced}: {count.unannounced}.{" "}
          </b>
        )}
        {fill(words.late_line, { n: count.late })}
        {count.noticed > 0 && `; ${plural(words.noticed, count.noticed)}`}.{" "}
        {lessons.lessons === 0
          ? words.no_lessons
          : fill(words.lessons, { ...lessons, percent: view.attended })}
      </p>
      <p class="hint">{words.lead}</p>
    </section>
  );
}

function Row({ one, school }: { one: ClassPresence; school: Count }) {
  const { count, away } = one;
  return (
    <tr>
      <th scope="row">
        <a
          href={`/s/absences?group=${one.study_group_id}`}
          aria-label={fill(words.open_class, { class: one.study_group_title })}
        >
          {one.study_group_title}
        </a>
      </th>
      <td class="picture">
        <Bar title={one.study_group_title} count={count} />
      </td>
      {(["listed", ...partsOf(school), "late"] as const).map((part) => (
        <td key={part} class="number">
          {count[part] > 0 ? count[part] : ""}
        </td>
      ))}
      <td class="names">
        {away.map((student) => (
          <span key={student.student_id} class={student.unannounced ? "unannounced" : ""}>
            {student.name} ({shown(student.letter)}
            {student.unannounced && `, ${words.unannounced}`})
          </span>
        ))}
        {away.length === 0 && count.present > 0 && <span class="hint">{words.none_away}</span>}
      </td>
    </tr>
  );
}

function Classes({ view }: { view: View }) {
  return (
    <div class="card">
      <h2 id="classes-title">{words.classes}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="classes-title">
        <table class="absence-table presence">
          <thead>
            <tr>
              <th scope="col">{words.class}</th>
              <th scope="col">{words.picture}</th>
              {(["listed", ...partsOf(view.count), "late"] as const).map((part) => (
                <th key={part} scope="col" class="number">
                  <small>{words[part]}</small>
                </th>
              ))}
              <th scope="col">{words.away}</th>
            </tr>
          </thead>
          <tbody>
            {view.classes.map((one) => (
              <Row key={one.study_group_id} one={one} school={view.count} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Untaken({ view }: { view: View }) {
  if (view.lessons.lessons === 0) return null;
  if (view.untaken_count === 0)
    return (
      <p class="card all-done">
        <Icon name="check" /> {words.untaken_none}
      </p>
    );
  return (
    <details class="card untaken">
      <summary>{plural(words.untaken, view.untaken_count)}</summary>
      <ul>
        {view.untaken.map((one) => (
          <li key={one.lesson_id}>
            <a href={`/t/j/${one.course_id}?on=${view.on}#${one.lesson_id}`}>
              {fill(words.slot, { slot: one.slot_no })} · {one.study_group_title} ·{" "}
              {one.subject_title}
            </a>
            <span class="hint">{one.teacher}</span>
          </li>
        ))}
      </ul>
      {view.untaken_count > view.untaken.length && (
        <p class="hint">{fill(words.untaken_more, { n: view.untaken.length })}</p>
      )}
    </details>
  );
}

export function Presence() {
  const on = dayAsked("on");
  const presence = useResource(`${on}`, () => call("get", "/api/v1/presence", { query: { on } }));
  return (
    <Loaded resource={presence}>
      {(view) => (
        <div class="attendance">
          <School view={view} />
          <Classes view={view} />
          <Untaken view={view} />
        </div>
      )}
    </Loaded>
  );
}
