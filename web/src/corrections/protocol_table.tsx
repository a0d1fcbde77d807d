/** The lines of the protocol, by the columns of F-21. */
import { protocol as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate, stampOf } from "../model/dates";
import { fill } from "../model/words";
import type { Sign } from "./protocol_search";

type Line = Schemas["ProtocolLine"];

export const SignLabel = ({ sign }: { sign: Sign }) => (
  <span class={`correction-sign ${sign}`}>{words.signs[sign]}</span>
);

const journalOf = (line: Line) =>
  line.lesson_on === null
    ? `/t/j/${line.course_id}/results`
    : `/t/j/${line.course_id}?on=${line.lesson_on}#${line.lesson_id}`;

const whenOf = (line: Line) =>
  line.lesson_on === null ? line.period_title : numericDate(line.lesson_on);

/** Initials stay together. */
const nameOf = (name: string) => name.replaceAll(". ", ".\u00a0");

function Value({ text }: { text: string }) {
  return text === "" ? <span class="hint">{words.nothing}</span> : <b>{text}</b>;
}

function Row({ line, number }: { line: Line; number: number }) {
  const reason = [line.reason_title, line.reason].filter((part) => part !== "");
  return (
    <tr class={line.signs.length > 0 ? "with-signs" : undefined}>
      <td data-title={words.number}>{number}</td>
      <td data-title={words.made_at}>{stampOf(line.made_at)}</td>
      <th scope="row" data-title={words.lesson}>
        <a href={journalOf(line)}>
          {line.subject_title}, {line.study_group_title}
        </a>
        <small>
          {whenOf(line)}
          {line.work_no > 1 && ` · ${fill(words.work, { n: line.work_no })}`}
        </small>
      </th>
      <td data-title={words.student}>{nameOf(line.student_name)}</td>
      <td data-title={words.was}>
        <Value text={line.was} />
      </td>
      <td data-title={words.became}>
        <Value text={line.became} />
      </td>
      <td data-title={words.kind}>
        {words.kinds[line.kind]}
        <small>{words.places[line.place]}</small>
      </td>
      <td data-title={words.reason} class="protocol-reason">
        {reason.length === 0 ? <span class="hint">{words.no_reason}</span> : reason.join(": ")}
      </td>
      <td data-title={words.author}>
        {nameOf(line.author)}
        {line.author_role !== "" && <small>{line.author_role}</small>}
      </td>
      <td data-title={words.agreed_by}>{nameOf(line.agreed_by)}</td>
      <td data-title={words.signs_title} class="protocol-signs">
        {line.signs.map((sign) => (
          <SignLabel key={sign} sign={sign} />
        ))}
      </td>
    </tr>
  );
}

export function Table({ lines }: { lines: readonly Line[] }) {
  return (
    <table class="protocol" aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.made_at}</th>
          <th scope="col">{words.lesson}</th>
          <th scope="col">{words.student}</th>
          <th scope="col">{words.was}</th>
          <th scope="col">{words.became}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.author}</th>
          <th scope="col">{words.agreed_by}</th>
          <th scope="col">{words.signs_title}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <Row key={line.entry_index} line={line} number={at + 1} />
        ))}
      </tbody>
    </table>
  );
}
