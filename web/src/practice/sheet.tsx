/** Ведомость по практике of a course (F-29): who is where, with whom, how it was assessed. */
import { useState } from "preact/hooks";
import { practice as words } from "#text";
import { address, call, type Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { AttestationSheet } from "./attestation_sheet";
import { CancelDialog } from "./cancel";
import { OrderDialog } from "./order";

type View = Schemas["PracticeSheet"];
type Line = Schemas["PracticeLine"];
type Opened = { name: "order" } | { name: "cancel" | "sheet"; line: Line };

interface Acts {
  view: View;
  place: string;
  open(opened: Opened): void;
}

function Act(props: { title: string; of: string; onClick(): void }) {
  return (
    <button
      type="button"
      class="button small"
      aria-label={`${props.title}: ${props.of}`}
      onClick={props.onClick}
    >
      {props.title}
    </button>
  );
}

function LineActs({ view, line, open }: Omit<Acts, "place"> & { line: Line }) {
  const has_sheet = line.result !== null;
  const print = address("/api/v1/practice/assignments/{assignment}/attestation-sheet.pdf", {
    path: { assignment: line.assignment },
  });
  return (
    <div class="practice-acts">
      {view.may_assess && line.state !== "ahead" && (
        <Act
          title={has_sheet ? words.change_sheet : words.fill_sheet}
          of={line.student_name}
          onClick={() => open({ name: "sheet", line })}
        />
      )}
      <a
        class="button small"
        href={print}
        target="_blank"
        rel="noopener"
        aria-label={`${words.print_sheet}: ${line.student_name}`}
      >
        <Icon name="print" />
        {words.print_sheet}
      </a>
      {view.may_keep && !has_sheet && (
        <Act
          title={words.cancel}
          of={line.student_name}
          onClick={() => open({ name: "cancel", line })}
        />
      )}
    </div>
  );
}

/** How the diary is kept, and the way to it. */
function DiaryCell({ line, place }: { line: Line; place: string }) {
  if (line.state === "ahead") return <>—</>;
  const { confirmed_hours, waiting_days, missing } = line.diary;
  return (
    <>
      <a
        href={`${place}/${line.course_id}/${line.assignment}`}
        aria-label={fill(words.diary_of, { name: line.student_name })}
      >
        {fill(words.hours_of_all, { count: confirmed_hours, all: line.hours })}
      </a>
      {waiting_days > 0 && <small>{plural(words.waiting_days, waiting_days)}</small>}
      {missing.length > 0 && (
        <small class="owed">{plural(words.missing_days, missing.length)}</small>
      )}
    </>
  );
}

function Row({ line, number, ...acts }: Acts & { line: Line; number: number }) {
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">{line.student_name}</th>
      <td data-label={words.base}>
        {line.base}
        <small>{fill(words.lead_of, { name: line.base_lead })}</small>
      </td>
      <td data-label={words.dates} class="dates">
        {shortNumericDate(line.from_on)} – {numericDate(line.to_on)}
        <small>{fill(words.hours_by_order, { hours: line.hours, no: line.order_no })}</small>
      </td>
      <td data-label={words.lead_title}>{line.lead}</td>
      <td data-label={words.diary}>
        <DiaryCell line={line} place={acts.place} />
      </td>
      <td data-label={words.result}>
        {line.result === null ? (
          <span class={line.state}>{line.state_title}</span>
        ) : (
          <b>{line.result_words}</b>
        )}
        {line.assessed_on !== null && <small>{numericDate(line.assessed_on)}</small>}
        {line.competences !== "" && <small>{line.competences}</small>}
      </td>
      <td class="acts">
        <LineActs line={line} {...acts} />
      </td>
    </tr>
  );
}

function Table({ view, place, open }: Acts) {
  if (view.lines.length === 0) return <p class="empty">{words.nobody}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="practice-title">
      <table class="practice-table lines">
        <thead>
          <tr>
            <th scope="col" class="number">
              №
            </th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.base}</th>
            <th scope="col">{words.dates}</th>
            <th scope="col">{words.lead_title}</th>
            <th scope="col">{words.diary}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">
              <span class="unseen">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line, at) => (
            <Row
              key={line.assignment}
              line={line}
              number={at + 1}
              view={view}
              place={place}
              open={open}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sheet({ view, place, reload }: { view: View; place: string; reload(): void }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const closeAndReload = () => {
    close();
    reload();
  };
  const left = view.students.filter((one) => !one.is_sent).map((one) => one.name);
  return (
    <div class="card printable">
      <h2 id="practice-title">
        {view.subject_title} · {view.study_group_title}
      </h2>
      <p>
        {fill(words.head, {
          year: view.school_year_title,
          teachers: view.teachers,
          curator: view.curator === "" ? "—" : view.curator,
        })}
      </p>
      {view.is_closed && <p class="notice">{words.closed}</p>}
      <div class="practice-head">
        {view.may_keep && (
          <button type="button" class="button primary" onClick={() => setOpened({ name: "order" })}>
            <Icon name="plus" />
            {words.send}
          </button>
        )}
        <TakeAway
          path="/api/v1/practice/courses/{course_id}/sheet"
          of={{ path: { course_id: view.course_id } }}
        />
      </div>
      <Table view={view} place={place} open={setOpened} />
      {left.length > 0 && (
        <p class="practice-left">
          {words.left}: {left.join(", ")}
        </p>
      )}
      {opened?.name === "order" && (
        <OrderDialog view={view} onClose={close} whenDone={closeAndReload} />
      )}
      {opened?.name === "cancel" && (
        <CancelDialog line={opened.line} onClose={close} whenDone={closeAndReload} />
      )}
      {opened?.name === "sheet" && (
        <AttestationSheet
          key={opened.line.assignment}
          view={view}
          line={opened.line}
          onClose={close}
          whenDone={(next) => {
            setOpened(next === null ? null : { name: "sheet", line: next });
            reload();
          }}
        />
      )}
    </div>
  );
}

export function PracticeOfCourse({ course_id, place }: { course_id: string; place: string }) {
  const resource = useResource(course_id, () =>
    call("get", "/api/v1/practice/courses/{course_id}", { path: { course_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => <Sheet view={view} place={place} reload={resource.reload} />}
    </Loaded>
  );
}
