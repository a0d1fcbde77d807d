/** «Итоговая аттестация»: whether he is admitted, when it is, and what came of it (VOC-11). */
import { diary_finals as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { useResource } from "../view/resource";

/** Of an exam without a signed result: where it will be, or that the result is on its way. */
function aheadOf(one: Schemas["StudentFinal"]): string {
  if (one.is_past) return words.no_result_yet;
  return one.place === "" ? words.ahead : fill(words.where, { place: one.place });
}

function Final({ one }: { one: Schemas["StudentFinal"] }) {
  return (
    <li>
      <h3>
        {one.kind_title} <small>{numericDate(one.held_on)}</small>
      </h3>
      {one.signed_on === null ? (
        <p>{aheadOf(one)}</p>
      ) : (
        <p>
          {words.result} <b>{one.result_words}</b>
          {", "}
          {fill(words.protocol, { no: one.protocol_no, date: numericDate(one.signed_on) })}
        </p>
      )}
      {one.topic !== "" && <p class="quiet">{fill(words.topic, { topic: one.topic })}</p>}
    </li>
  );
}

/** Nothing for who is not in a graduating group. */
export function DiaryFinals({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/finals", { path: { student_id } }),
  );
  if (value === null || (value.finals.length === 0 && value.admission === "")) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="finals-title">
      <h2 id="finals-title">{words.title}</h2>
      {value.admission !== "" && <p>{fill(words.admission, { text: value.admission })}</p>}
      <ul>
        {value.finals.map((one) => (
          <Final key={one.final_attestation} one={one} />
        ))}
      </ul>
    </section>
  );
}
