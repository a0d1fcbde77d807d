/** What the protocol of corrections is searched by. The search stands in the address, so that it
 * can be sent to a colleague. */
import { protocol as words } from "#text";
import type { Problem, Schemas } from "../api/client";
import { fill } from "../model/words";
import { go, here } from "../view/page/router";
import { isComing } from "../view/resource";

export type Protocol = Schemas["CorrectionProtocol"];
export type Sign = Schemas["CorrectionSign"];
type Filter = Schemas["ProtocolFilter"];

export const place = "/s/corrections/protocol";
const names = [
  "from",
  "to",
  "study_group_id",
  "course_id",
  "student_id",
  "made_by",
  "reason",
  "only",
] as const;
export type Search = Partial<Record<(typeof names)[number], string>>;

const filters: readonly Filter[] = [
  "all",
  "withdrawn",
  "with_signs",
  "mass_before_closing",
  "raised_after_closing",
  "by_another_person",
  "own_child",
];

export function search(): Search {
  const asked: Search = {};
  for (const name of names) {
    const value = here.value.query.get(name);
    if (value !== null && value !== "") asked[name] = value;
  }
  return asked;
}

/** The address of a search; what is empty is left out. */
export function placeOf(asked: Search): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = asked[name];
    if (value !== undefined && value !== "") query.set(name, value);
  }
  return query.size === 0 ? place : `${place}?${query}`;
}

const titleOf = (filter: Filter) =>
  filter === "all" || filter === "withdrawn" || filter === "with_signs"
    ? words.filters[filter]
    : words.sign_titles[filter];

/** Courses by their class, as the server sorted them: a class can be chosen whole. */
function byClass(courses: Protocol["courses"]): [string, Protocol["courses"]][] {
  const groups = new Map<string, Protocol["courses"]>();
  for (const course of courses) {
    const title = course.study_group_title;
    groups.set(title, [...(groups.get(title) ?? []), course]);
  }
  return [...groups];
}

function People(props: {
  name: "student_id" | "made_by";
  title: string;
  people: Protocol["students"];
  chosen: string | undefined;
}) {
  return (
    <label class="field">
      <span>{props.title}</span>
      <select name={props.name} value={props.chosen ?? ""}>
        <option value="">{words.anybody}</option>
        {props.people.map((one) => (
          <option key={one.person_id} value={one.person_id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day(props: {
  name: "from" | "to";
  title: string;
  value: string;
  problem: Problem | null;
}) {
  return (
    <label class="field">
      <span>{props.title}</span>
      <input
        type="date"
        name={props.name}
        value={props.value}
        aria-invalid={props.problem?.field === props.name ? "true" : undefined}
      />
    </label>
  );
}

/** One field for two names of the search: a class or one of its courses. */
function Courses({ courses, asked }: { courses: Protocol["courses"]; asked: Search }) {
  return (
    <label class="field">
      <span>{words.course}</span>
      <select name="journal" value={asked.course_id ?? asked.study_group_id ?? ""}>
        <option value="">{words.any_course}</option>
        {byClass(courses).map(([title, some]) => (
          <optgroup key={title} label={title}>
            <option value={some[0]?.study_group_id}>{fill(words.whole_class, { title })}</option>
            {some.map((course) => (
              <option key={course.course_id} value={course.course_id}>
                {course.subject_title}, {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** `view`: what was found last; it says what can be chosen. The fields follow the address. */
export function SearchForm(props: {
  view: Protocol | null;
  problem: Problem | null;
  staysInClass: boolean;
}) {
  const { view, problem } = props;
  const asked = search();
  const { study_group_id = "" } = asked;
  const anew = props.staysInClass ? placeOf({ study_group_id }) : place;
  const find = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const wanted: Search = {};
    for (const name of names) wanted[name] = String(given.get(name) ?? "").trim();
    if (wanted.only === "all") wanted.only = "";
    const journal = String(given.get("journal") ?? "");
    const isCourse = view?.courses.some((course) => course.course_id === journal) ?? true;
    wanted[isCourse ? "course_id" : "study_group_id"] = journal;
    go(placeOf(wanted));
  };
  return (
    <form
      class={isComing({ value: view, problem }) ? "protocol-search coming" : "protocol-search"}
      role="search"
      aria-label={words.search}
      onSubmit={(event) => {
        event.preventDefault();
        find(event.currentTarget);
      }}
    >
      <Day
        name="from"
        title={words.from}
        value={asked.from ?? view?.from ?? ""}
        problem={problem}
      />
      <Day name="to" title={words.to} value={asked.to ?? view?.to ?? ""} problem={problem} />
      <Courses courses={view?.courses ?? []} asked={asked} />
      <People
        name="student_id"
        title={words.student}
        people={view?.students ?? []}
        chosen={asked.student_id}
      />
      <People
        name="made_by"
        title={words.author}
        people={view?.authors ?? []}
        chosen={asked.made_by}
      />
      <label class="field">
        <span>{words.reason}</span>
        <input
          type="search"
          name="reason"
          maxLength={100}
          placeholder={words.reason_hint}
          value={asked.reason ?? ""}
        />
      </label>
      <label class="field">
        <span>{words.only}</span>
        <select name="only" value={asked.only ?? "all"}>
          {filters.map((filter) => (
            <option key={filter} value={filter}>
              {titleOf(filter)}
            </option>
          ))}
        </select>
      </label>
      <div class="protocol-acts">
        <button type="submit" class="button primary">
          {words.find}
        </button>
        <a class="button" href={anew}>
          {words.reset}
        </a>
      </div>
    </form>
  );
}
