/** The panel of gaps: what is not filled in, by whom, since when, by which policy. */
import "#style/control.css";
import type { ComponentChildren } from "preact";
import { gaps as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate, numericDate, shortNumericDate, stampOf } from "../model/dates";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";

type View = Schemas["GapsView"];
type Debt = Schemas["LessonDebt"];

const kinds: readonly Debt[] = ["topic", "homework", "marks"];
const isDebt = (value: string | null): value is Debt => kinds.some((kind) => kind === value);

/** The search stands in the address, so that it can be sent to a colleague. */
function search() {
  const { query } = here.value;
  const debt = query.get("debt");
  return {
    debt: isDebt(debt) ? debt : undefined,
    teacher_id: query.get("teacher_id") ?? undefined,
    course_id: query.get("course_id") ?? undefined,
  };
}

function searchWith(change: Partial<ReturnType<typeof search>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search(), ...change }))
    if (value !== undefined) query.set(name, value);
  const text = query.toString();
  return `/${here.value.parts.slice(0, 2).join("/")}${text === "" ? "" : `?${text}`}`;
}

/** 0 for nothing, up to 3. */
const depth = (count: number) => (count === 0 ? 0 : count < 2 ? 1 : count < 4 ? 2 : 3);

function Kinds({ view }: { view: View }) {
  const { debt } = search();
  const counts: Record<Debt, number> = {
    topic: view.topics,
    homework: view.homework,
    marks: view.marks,
  };
  return (
    <nav class="gap-kinds" aria-label={words.kinds}>
      {kinds.map((kind) => (
        <a
          key={kind}
          href={searchWith({ debt: debt === kind ? undefined : kind })}
          aria-current={debt === kind ? "true" : undefined}
        >
          <b>{counts[kind]}</b>
          <span>{words.kind_titles[kind]}</span>
        </a>
      ))}
    </nav>
  );
}

function Teachers({ view }: { view: View }) {
  const { teacher_id } = search();
  const most = Math.max(1, ...view.teachers.map((one) => one.gap_count));
  return (
    <section class="card" aria-labelledby="gap-teachers">
      <h2 id="gap-teachers">{words.teachers}</h2>
      <ul class="gap-bars">
        {view.teachers.map((one) => (
          <li key={one.teacher_id}>
            <a
              href={searchWith({
                teacher_id: teacher_id === one.teacher_id ? undefined : one.teacher_id,
              })}
              aria-current={teacher_id === one.teacher_id ? "true" : undefined}
            >
              <span>{one.teacher === "" ? words.vacancy : one.teacher}</span>
              <b>{one.gap_count}</b>
            </a>
            <span class="gap-bar" aria-hidden="true">
              {kinds.map((kind) => {
                const count = kind === "topic" ? one.topics : one[kind];
                return (
                  count > 0 && (
                    <i key={kind} class={kind} style={{ width: `${(100 * count) / most}%` }} />
                  )
                );
              })}
            </span>
            <small>
              {fill(words.of_teacher, {
                topics: one.topics,
                homework: one.homework,
                marks: one.marks,
                date: numericDate(one.oldest_on),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function JournalMap({ view }: { view: View }) {
  return (
    <div class="card">
      <h2 id="gap-map">{words.map}</h2>
      <p class="hint">{words.map_hint}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="gap-map">
        <table class="gap-map">
          <thead>
            <tr>
              <th scope="col">{words.journal}</th>
              {view.days.map((day) => (
                <th key={day} scope="col">
                  <span>{shortNumericDate(day)}</span>
                </th>
              ))}
              <th scope="col">{words.whole}</th>
            </tr>
          </thead>
          <tbody>
            {view.journals.map((journal) => (
              <tr key={journal.course_id}>
                <th scope="row">
                  <a href={searchWith({ course_id: journal.course_id })}>
                    {journal.study_group_title} · {journal.subject_title}
                  </a>
                </th>
                {journal.counts.map((count, at) => (
                  <td key={view.days[at]}>
                    {count > 0 && (
                      <a
                        class={`heat depth-${depth(count)}`}
                        href={`/t/j/${journal.course_id}?on=${view.days[at]}`}
                      >
                        {count}
                      </a>
                    )}
                  </td>
                ))}
                <td>
                  <b>{journal.gap_count}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Lines({ view }: { view: View }) {
  return (
    <section class="card" aria-labelledby="gap-lines">
      <h2 id="gap-lines">{words.lines}</h2>
      <ul class="gap-lines">
        {view.gaps.map((gap) => (
          <li key={`${gap.lesson_id} ${gap.debt}`}>
            <div>
              <a href={`/t/j/${gap.course_id}?on=${gap.lesson_on}#${gap.lesson_id}`}>
                {gap.study_group_title} · {gap.subject_title}
              </a>
              <span class="hint">
                {fill(words.lesson, { date: longDate(gap.lesson_on), slot: gap.slot_no })}
                {" · "}
                {gap.teacher === "" ? words.vacancy : gap.teacher}
              </span>
            </div>
            <div>
              <span class={`pill ${gap.debt}`}>{words.kind_titles[gap.debt]}</span>
              <span class="hint">
                {fill(words.since, { time: stampOf(gap.due_at) })}
                {" · "}
                {gap.clause === "" ? words.default_policy : gap.clause}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {view.gap_count > view.gaps.length && (
        <p class="hint">{fill(words.more, { n: view.gap_count - view.gaps.length })}</p>
      )}
    </section>
  );
}

function Lead({ view }: { view: View }) {
  const isNarrowed = Object.values(search()).some((value) => value !== undefined);
  return (
    <section class="card" aria-labelledby="gap-count">
      <h2 id="gap-count">
        {view.gap_count === 0 ? words.none : plural(words.count, view.gap_count)}
      </h2>
      {view.gap_count === 0 && (
        <p class="all-done">
          <Icon name="check" /> {words.none_lead}
        </p>
      )}
      <p class="hint">
        {view.shown_after_hours === 0
          ? words.shown_at_once
          : plural(words.shown_after, view.shown_after_hours)}
        {view.held_back > 0 && ` ${plural(words.held_back, view.held_back)}`}
      </p>
      {view.cut_off && <p class="hint">{words.cut_off}</p>}
      <Kinds view={view} />
      {isNarrowed && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={() =>
              go(searchWith({ debt: undefined, teacher_id: undefined, course_id: undefined }))
            }
          >
            {words.show_all}
          </button>
        </p>
      )}
    </section>
  );
}

/** `further`: links below, which come with the rest so that nothing moves. */
export function Gaps({ further }: { further?: ComponentChildren }) {
  const query = search();
  const gaps = useResource(JSON.stringify(query), () => call("get", "/api/v1/gaps", { query }));
  return (
    <Loaded resource={gaps}>
      {(view) => (
        <div class="gap-room">
          <Lead view={view} />
          {view.gap_count > 0 && (
            <>
              <Teachers view={view} />
              <JournalMap view={view} />
              <Lines view={view} />
            </>
          )}
          {further}
        </div>
      )}
    </Loaded>
  );
}
