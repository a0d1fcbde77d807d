/** Exemptions of a class (ATT-07): who need not attend or practise what, until when, by what. */
import { useState } from "preact/hooks";
import { exemptions as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, shortNumericDate, stampOf } from "../model/dates";
import { said } from "../model/letters/lettering";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useResource } from "../view/resource";
import { FoundCount, LettersField, shownOf } from "../view/shown_list/shown_list";
import { TakeTables } from "../view/take_away";
import { ExemptionForm } from "./exemption_form";

type Line = Schemas["ExemptionLine"];

const told = {
  title: words.withdraw_title,
  reason: words.reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

function WithdrawDialog(props: { line: Line; onClose(): void; whenDone(): void }) {
  const { line, onClose, whenDone } = props;
  const path = { exemption: line.exemption };
  return (
    <ReasonDialog
      words={told}
      form="excuse-form"
      send={(body) => call("post", "/api/v1/exemptions/{exemption}/withdrawal", { path, body })}
      onClose={onClose}
      whenDone={whenDone}
    >
      {line.student_name} · {line.subject_title}
    </ReasonDialog>
  );
}

function Row({ line, withdraw }: { line: Line; withdraw(): void }) {
  const days = fill(words.days, {
    from: shortNumericDate(line.from_on),
    to: numericDate(line.to_on),
  });
  return (
    <li class="exemption">
      <div>
        <b>{line.student_name}</b> {line.is_today && <span class="badge">{words.is_today}</span>}
        <p>
          {line.subject_title} · {line.kind_title} · {days}
        </p>
        <p>
          {fill(words.document, { no: line.document_no, date: numericDate(line.document_on) })}
          {line.text !== "" && `, ${line.text}`}
        </p>
        <small>
          {fill(words.granted_by, { name: line.granted_by, time: stampOf(line.granted_at) })}
        </small>
      </div>
      <button
        type="button"
        class="button small"
        aria-label={`${words.withdraw}: ${line.student_name}, ${line.subject_title}`}
        onClick={withdraw}
      >
        {words.withdraw}
      </button>
    </li>
  );
}

/** Found by the student or the subject. */
const rowOf = (line: Line) => [line.student_name, line.subject_title];

export function ClassExemptions({ group }: { group: string }) {
  const path = { study_group_id: group };
  const resource = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/exemptions", { path }),
  );
  const [isGranting, setGranting] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Line | null>(null);
  const closeAndReload = () => {
    setGranting(false);
    setWithdrawn(null);
    resource.reload();
  };
  return (
    <Loaded resource={resource}>
      {(view) => {
        const shown = shownOf(view.exemptions, { rowOf });
        const today = new Set(
          view.exemptions.filter((one) => one.is_today).map((one) => one.student_id),
        );
        return (
          <section class="card" aria-labelledby="exemptions-title">
            <div class="attendance-moves">
              <h2 id="exemptions-title">{words.title}</h2>
              <button type="button" class="button primary" onClick={() => setGranting(true)}>
                <Icon name="plus" />
                {words.grant}
              </button>
              <TakeTables path="/api/v1/study-groups/{study_group_id}/exemptions" of={{ path }} />
            </div>
            <p>{today.size === 0 ? words.nobody_today : plural(words.today, today.size)}</p>
            {view.exemptions.length > 1 && (
              <div class="list-tools">
                <LettersField />
                <FoundCount shown={shown.length} all={view.exemptions.length} />
              </div>
            )}
            <ul class="exemption-list">
              {shown.map((line) => (
                <Row key={line.exemption} line={line} withdraw={() => setWithdrawn(line)} />
              ))}
            </ul>
            <p class="hint">{said(words.lead)}</p>
            {isGranting && (
              <ExemptionForm
                view={view}
                onClose={() => setGranting(false)}
                whenDone={closeAndReload}
              />
            )}
            {withdrawn !== null && (
              <WithdrawDialog
                line={withdrawn}
                onClose={() => setWithdrawn(null)}
                whenDone={closeAndReload}
              />
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
