/** "/s/check": справка по итогам проверки журнала (F-22) on the screen and on paper. */
import "#style/lines.css";
import "#style/visits.css";
import { journal_check as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { OfficePage } from "../view/page/office_page";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { Print } from "../view/take_away";

type Check = Schemas["JournalCheck"];
type Course = Check["courses"][number];
type Share = Schemas["CheckShare"];

const isSet = (text: string | null) => (text === null || text === "" ? undefined : text);

/** As the paper has it: rounded down, so that 100 % is said only of all. */
const percent = ({ good, all }: Share) =>
  all === 0 ? words.nothing : fill(words.percent, { n: Math.floor((good * 100) / all) });
const density = (lessons: number, hundredths: number) =>
  lessons === 0 ? words.nothing : (hundredths / 100).toFixed(1).replace(".", ",");
const remarksOf = (made: number, waiting: number) =>
  made === 0
    ? words.no_remarks
    : waiting === 0
      ? String(made)
      : fill(words.waiting, { n: made, waiting });

// What follows makes cells and is no component: a school has hundreds of them.

function part(title: string, share: Share) {
  const isPoor = share.all > 0 && share.good * 100 < share.all * 80;
  return (
    <td data-label={title} class={isPoor ? "number poor" : "number"}>
      {percent(share)}
      {share.all > 0 && <small>{fill(words.of_all, { good: share.good, all: share.all })}</small>}
    </td>
  );
}

function figures(
  rates: Course["rates"],
  of: { density_hundredths: number; remarks: number; waiting_remarks: number },
) {
  return (
    <>
      {part(words.in_time, rates.in_time)}
      {part(words.homework, rates.homework)}
      <td data-label={words.density} class="number">
        {density(rates.lessons, of.density_hundredths)}
      </td>
      {part(words.written, rates.written)}
      {part(words.results, rates.results)}
      <td data-label={words.remarks} class="number">
        {remarksOf(of.remarks, of.waiting_remarks)}
      </td>
    </>
  );
}

function Table({ view }: { view: Check }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="check-title">
      <table class="check-table lines">
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            <th scope="col">{words.course}</th>
            <th scope="col">{words.teacher}</th>
            <th scope="col">{words.in_time}</th>
            <th scope="col">{words.homework}</th>
            <th scope="col">{words.density}</th>
            <th scope="col">{words.written}</th>
            <th scope="col">{words.results}</th>
            <th scope="col">{words.remarks}</th>
          </tr>
        </thead>
        <tbody>
          {view.courses.map((one) => (
            <tr key={`${one.class_title} ${one.course_id}`}>
              <td data-label={words.class}>{one.study_group_title || one.class_title}</td>
              <th scope="row">
                <a href={`/t/j/${one.course_id}`}>{one.subject_title}</a>
              </th>
              <td data-label={words.teacher}>{one.teachers}</td>
              {figures(one.rates, one)}
            </tr>
          ))}
        </tbody>
        {view.courses.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words.total}
              </th>
              {figures(view.total, {
                density_hundredths: view.total_density_hundredths,
                remarks: view.remarks,
                waiting_remarks: view.waiting_remarks,
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Choice({ view }: { view: Check }) {
  const group = here.value.query.get("group") ?? "";
  const day = (title: string, name: "from" | "to", value: string) => (
    <label class="field">
      <span>{title}</span>
      <input
        type="date"
        value={value}
        onChange={(event) => go(addressWith({ [name]: event.currentTarget.value }))}
      />
    </label>
  );
  return (
    <div class="check-choice">
      <label class="field">
        <span>{words.class}</span>
        <select
          value={group}
          onChange={(event) => go(addressWith({ group: event.currentTarget.value }))}
        >
          <option value="">{words.choose}</option>
          <option value="all">{words.all_classes}</option>
          {view.classes.map((one) => (
            <option key={one.study_group_id} value={one.study_group_id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      {day(words.from, "from", view.from)}
      {day(words.to, "to", view.to)}
    </div>
  );
}

type Asked = Record<string, string | number | undefined>;

function Found({ view, query }: { view: Check; query: Asked }) {
  return (
    <section class="card printable">
      <div class="visits-head">
        <h2 id="check-title">
          {fill(words.heading, { from: numericDate(view.from), to: numericDate(view.to) })}
        </h2>
        <Print path="/api/v1/journal-check" of={{ query }} />
      </div>
      {view.courses.length === 0 ? <p class="empty">{words.none}</p> : <Table view={view} />}
      {view.cut_off && <p class="notice">{words.cut_off}</p>}
      <p class="hint">{words.how}</p>
    </section>
  );
}

export function OfficeCheck({ session }: { session: Session }) {
  const asked = (name: string) => isSet(here.value.query.get(name));
  const group = asked("group");
  // Without a class nothing is counted: the grade that no school has brings the list alone.
  const query = {
    study_group_id: group === "all" ? undefined : group,
    grade: group === undefined ? 0 : undefined,
    from: asked("from"),
    to: asked("to"),
  };
  const check = useResource(JSON.stringify(query), () =>
    call("get", "/api/v1/journal-check", { query }),
  );
  return (
    <OfficePage session={session} current="check" title={words.title}>
      <div class="visits">
        <p class="hint">{words.lead}</p>
        <Loaded resource={check}>
          {(view) => (
            <>
              <Choice view={view} />
              {group === undefined ? (
                <p class="empty">{words.choose_lead}</p>
              ) : (
                <Found view={view} query={query} />
              )}
            </>
          )}
        </Loaded>
      </div>
    </OfficePage>
  );
}
