/** The third step: a protocol for each exam; once signed only another person puts it right. */
import { finals as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Print } from "../view/take_away";
import type { Part, View } from "./part";
import { candidatesOf, ProtocolDialog, waitingOf } from "./protocol_dialog";

type Line = Schemas["FinalAttestationLine"];

function Results({ line, title }: { line: Line; title: string }) {
  const hasTopics = line.kind === "diploma_work";
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={title}>
      <table class="final-table lines">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {hasTopics && <th scope="col">{words.topic}</th>}
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {line.results.map((one) => (
            <tr key={one.student_id}>
              <th scope="row">{one.name}</th>
              {hasTopics && (
                <td data-label={words.topic}>
                  {one.topic}
                  {one.lead !== "" && <small>{fill(words.lead_of, { name: one.lead })}</small>}
                </td>
              )}
              <td data-label={words.result}>
                <b>{one.result_words}</b>
                {one.is_repeat && <small>{words.repeat}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function hintOf(view: View, line: Line): string {
  if (view.admission === null) return words.admit_first;
  if (candidatesOf(view, line).length === 0) return words.all_examined;
  return line.is_over ? words.to_sign : fill(words.not_before, { date: numericDate(line.held_on) });
}

function Protocol({ line, part }: { line: Line; part: Part }) {
  const { view, open, reload } = part;
  const title = `protocol-${line.final_attestation}`;
  const maySign =
    view.may_keep && line.signed_on === null && line.is_over && candidatesOf(view, line).length > 0;
  const ask = () =>
    open(<ProtocolDialog view={view} line={line} onClose={() => open(null)} whenDone={reload} />);
  const waiting = waitingOf(view, line);
  return (
    <li class="final-exam">
      <div class="final-head">
        <h3 id={title}>
          {line.kind_title}
          {line.is_additional && `, ${words.additional}`}{" "}
          <small>
            {line.signed_on === null
              ? words.unsigned
              : fill(words.signed, { no: line.protocol_no, date: numericDate(line.signed_on) })}
          </small>
        </h3>
        <span class="take-away">
          <Print
            path="/api/v1/finals/attestations/{final_attestation}/protocol"
            of={{ path: { final_attestation: line.final_attestation } }}
          />
        </span>
        {maySign && (
          <button
            type="button"
            class="button primary"
            aria-label={`${words.sign}: ${line.kind_title}`}
            onClick={ask}
          >
            {words.sign}
          </button>
        )}
        {line.may_correct && (
          <button
            type="button"
            class="button"
            aria-label={`${words.correct}: ${line.kind_title}, ${numericDate(line.held_on)}`}
            onClick={ask}
          >
            {words.correct}
          </button>
        )}
      </div>
      {line.corrected !== "" && <p class="notice">{line.corrected}</p>}
      {line.signed_on === null ? (
        <p class="hint">{hintOf(view, line)}</p>
      ) : (
        <Results line={line} title={title} />
      )}
      {waiting.length > 0 && (
        <p class="hint">{fill(words.waiting, { names: waiting.join(", ") })}</p>
      )}
    </li>
  );
}

export function Protocols({ part }: { part: Part }) {
  const { attestations } = part.view;
  return (
    <section class="card" aria-labelledby="protocols-title">
      <h2 id="protocols-title">{`3. ${words.protocols}`}</h2>
      {attestations.length === 0 ? (
        <p class="empty">{words.after_exams}</p>
      ) : (
        <ul class="final-exams">
          {attestations.map((line) => (
            <Protocol key={line.final_attestation} line={line} part={part} />
          ))}
        </ul>
      )}
    </section>
  );
}
