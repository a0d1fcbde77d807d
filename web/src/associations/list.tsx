/** The associations of a school year, by direction. */
import { useState } from "preact/hooks";
import { associations as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { DescribeDialog } from "./describe";
import { Bar, Directions, Weeks } from "./picture";

type List = Schemas["AssociationList"];
type Line = Schemas["AssociationLine"];
type Contingent = Schemas["AssociationContingent"];

function Retention({ contingent, title }: { contingent: Contingent; title: string }) {
  if (contingent.retention === "") return <>—</>;
  return (
    <>
      {title !== "" && <small>{title}</small>}
      <b>{contingent.retention}</b>
      <small>{fill(words.kept, { kept: contingent.kept, all: contingent.at_start })}</small>
    </>
  );
}

function Row({ line, edit }: { line: Line; edit: ((line: Line) => void) | null }) {
  const { contingent, contingent_at_end: atEnd } = line;
  const shown = atEnd ?? contingent;
  return (
    <tr>
      <th scope="row">
        <a href={`/s/associations/${line.study_group_id}`}>{line.title}</a>
        <small>{[line.programme, line.teachers].filter((one) => one !== "").join(" · ")}</small>
      </th>
      <td data-title={words.year_of_study}>
        {line.described
          ? fill(words.year_of, { year: line.year_of_study, years: line.years_in_programme })
          : "—"}
        {line.described && <small>{line.funding_title}</small>}
      </td>
      <td data-title={words.occupancy}>
        {shown.occupancy === "" ? (
          <b>{shown.students}</b>
        ) : (
          <>
            <b>{shown.occupancy}</b>
            <Bar percent={shown.occupancy_percent} />
            <small>
              {fill(words.of_places, { students: shown.students, places: line.capacity })}
            </small>
          </>
        )}
      </td>
      <td data-title={words.retention}>
        <Retention
          contingent={shown}
          title={atEnd === null ? "" : fill(words.at_end, { date: numericDate(atEnd.on) })}
        />
      </td>
      <td data-title={words.hours}>
        <b>{line.given_hours}</b> {fill(words.of_planned, { planned: line.planned_hours })}
        <Weeks weeks={line.weeks} />
        {line.held_hours > line.given_hours && (
          <small class="unwritten">
            {fill(words.unwritten, { hours: line.held_hours - line.given_hours })}
          </small>
        )}
      </td>
      <td class="association-acts">
        <a class="button small" href={`/s/associations/${line.study_group_id}`}>
          {words.journal}
        </a>
        {edit !== null && !line.closed && (
          <button
            type="button"
            class="button small"
            aria-label={fill(words.edit_of, { title: line.title })}
            onClick={() => edit(line)}
          >
            {words.edit}
          </button>
        )}
      </td>
    </tr>
  );
}

function Table({ list, edit }: { list: List; edit: ((line: Line) => void) | null }) {
  const shown = list.directions.filter((one) => one.associations.length > 0);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.table}>
      <table class="association-table">
        <thead>
          <tr>
            {[words.association, words.year_of_study, words.occupancy, words.retention].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
            <th scope="col">{words.hours}</th>
            <th scope="col">
              <span class="unseen">{words.acts}</span>
            </th>
          </tr>
        </thead>
        {shown.map((direction) => (
          <tbody key={direction.title}>
            <tr>
              <th scope="rowgroup" colSpan={6} class="direction-head">
                {direction.title}
              </th>
            </tr>
            {direction.associations.map((line) => (
              <Row key={line.study_group_id} line={line} edit={edit} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ list, asked }: { list: List; asked: string }) {
  const query = {
    school_year_id: list.school_year_id,
    direction: (asked || undefined) as Schemas["Direction"] | undefined,
  };
  return (
    <div class="association-head">
      <label class="field">
        <span>{words.school_year}</span>
        <select
          value={list.school_year_id}
          onChange={(event) => go(addressWith({ year: event.currentTarget.value }))}
        >
          {list.school_years.map((one) => (
            <option key={one.school_year_id} value={one.school_year_id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <TakeTables path="/api/v1/associations" of={{ query }} />
    </div>
  );
}

function Associations(props: { list: List; asked: string; reload(): void }) {
  const { list, asked } = props;
  const [edited, setEdited] = useState<Line | null>(null);
  return (
    <div class="associations">
      <Head list={list} asked={asked} />
      {list.directions.length === 0 ? (
        <p class="card empty">{words.none}</p>
      ) : (
        <>
          <Directions directions={list.directions} asked={asked} />
          <section class="card" aria-labelledby="associations-title">
            <h2 id="associations-title">
              {fill(list.over ? words.list_at_end : words.list, {
                year: list.school_year_title,
              })}
            </h2>
            <p class="hint">{fill(words.list_hint, { date: numericDate(list.starts_on) })}</p>
            <Table list={list} edit={list.may_describe ? setEdited : null} />
            {list.cut_off && <p class="hint">{words.cut_off}</p>}
          </section>
        </>
      )}
      {edited !== null && (
        <DescribeDialog line={edited} onClose={() => setEdited(null)} whenDone={props.reload} />
      )}
    </div>
  );
}

export function AssociationList() {
  const { query } = here.value;
  const asked = query.get("direction") ?? "";
  const year = query.get("year") ?? undefined;
  const resource = useResource(`${year} ${asked}`, () =>
    call("get", "/api/v1/associations", {
      query: {
        school_year_id: year,
        direction: (asked || undefined) as Schemas["Direction"] | undefined,
      },
    }),
  );
  return (
    <Loaded resource={resource}>
      {(list) => <Associations list={list} asked={asked} reload={resource.reload} />}
    </Loaded>
  );
}
