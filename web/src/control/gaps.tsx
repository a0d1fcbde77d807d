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
import { TakeAway } from "../view/take_away";

type View = Schemas["GapsView"];
type Debt = Schemas["DebtKind"];
type Line = Schemas["GapLine"];

const kinds: readonly Debt[] = [
  "attendance",
  "topic",
  "homework",
  "marks",
  "point",
  "absence_reason",
  "absence_document",
  "period_marks",
  "plan",
  "briefing",
];
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
  const { counts } = view;
  return (
    <nav class="gap-kinds" aria-label={words.kinds}>
      {kinds
        .filter((kind) => counts[kind] > 0 || kind === debt)
        .map((kind) => (
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
                const count = one.counts[kind];
                return (
                  count > 0 && (
                    <i key={kind} class={kind} style={{ width: `${(100 * count) / most}%` }} />
                  )
                );
              })}
            </span>
            <small>
              {fill(words.of_teacher, {
                kinds: kinds
                  .filter((kind) => one.counts[kind] > 0)
                  .map((kind) =>
                    fill(words.of_kind, { title: words.kind_titles[kind], n: one.counts[kind] }),
                  )
                  .join(", "),
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

/** Where it is made good. */
function placeOf(gap: Line): string {
  if (gap.debt === "absence_reason" || gap.debt === "absence_document")
    return `/${here.value.parts[0]}/absences?group=${gap.study_group_id}&on=${gap.on}`;
  if (gap.debt === "plan") return `/t/j/${gap.course_id}/plan`;
  if (gap.debt === "period_marks") return `/t/j/${gap.course_id}?period=${gap.period_id}`;
  return `/t/j/${gap.course_id}?on=${gap.on}#${gap.lesson_id}`;
}

/** Who or how many, beside what is missing. */
function lackOf(gap: Line): string {
  if (gap.debt === "marks") return fill(words.missing_marks, { n: gap.count });
  if (gap.debt === "period_marks") return fill(words.missing_results, { n: gap.count });
  if (gap.debt === "absence_reason" || gap.debt === "absence_document")
    return fill(words.missed_lessons, { name: gap.student, n: gap.count });
  return gap.student;
}

const whenOf = (gap: Line) =>
  gap.slot_no > 0
    ? fill(words.lesson, { date: longDate(gap.on), slot: gap.slot_no })
    : longDate(gap.on);

const joined = (...parts: string[]) => parts.filter((part) => part !== "").join(" · ");

function Lines({ view }: { view: View }) {
  return (
    <section class="card" aria-labelledby="gap-lines">
      <h2 id="gap-lines">{words.lines}</h2>
      <ul class="gap-lines">
        {view.gaps.map((gap) => (
          <li
            key={[
              gap.debt,
              gap.lesson_id,
              gap.course_id,
              gap.student_id,
              gap.period_id,
              gap.on,
            ].join(" ")}
          >
            <div>
              <a href={placeOf(gap)}>{joined(gap.study_group_title, gap.subject_title)}</a>
              <span class="hint">
                {joined(whenOf(gap), lackOf(gap), gap.teacher === "" ? words.vacancy : gap.teacher)}
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
        {view.only_own
          ? words.own_lead
          : view.shown_after_hours === 0
            ? words.shown_at_once
            : plural(words.shown_after, view.shown_after_hours)}
        {view.held_back > 0 && ` ${plural(words.held_back, view.held_back)}`}
      </p>
      {view.gap_count > 0 && (
        <p>
          <TakeAway path="/api/v1/gaps" of={{ query: search() }} />
        </p>
      )}
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
              {!view.only_own && <Teachers view={view} />}
              {view.journals.length > 0 && <JournalMap view={view} />}
              <Lines view={view} />
            </>
          )}
          {further}
        </div>
      )}
    </Loaded>
  );
}
