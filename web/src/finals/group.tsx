/** Final attestation of a group in three steps: admission, exams, protocols (VOC-11). */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { Admission } from "./admission";
import { Exams } from "./exams";
import type { Part, View } from "./part";
import { Protocols } from "./protocols";
import { Supplement } from "./supplement";

interface Step {
  name: "admission" | "exams" | "protocols";
  told: string;
  isDone: boolean;
}

function stepsOf(view: View): readonly Step[] {
  const signed = view.attestations.filter((one) => one.signed_on !== null).length;
  const all = view.attestations.length;
  return [
    {
      name: "admission",
      told:
        view.admission === null
          ? words.no_order
          : fill(words.admitted_by, {
              count: view.admission.students,
              no: view.admission.order_no,
              date: numericDate(view.admission.order_on),
            }),
      isDone: view.admission !== null,
    },
    {
      name: "exams",
      told: all === 0 ? words.no_exams_yet : fill(words.exams_count, { count: all }),
      isDone: all > 0,
    },
    {
      name: "protocols",
      told: all === 0 ? words.after_exams : fill(words.signed_of, { count: signed, all }),
      isDone: all > 0 && signed === all,
    },
  ];
}

/** Where the group is: what is done is ticked, what is next stands out. */
function Steps({ view }: { view: View }) {
  const steps = stepsOf(view);
  const next = steps.findIndex((one) => !one.isDone);
  return (
    <ol class="final-steps" aria-label={words.steps}>
      {steps.map((step, at) => (
        <li
          key={step.name}
          class={step.isDone ? "done" : at === next ? "next" : "ahead"}
          aria-current={at === next ? "step" : undefined}
        >
          <span class="final-step" aria-hidden="true">
            {step.isDone ? "✓" : at + 1}
          </span>
          <span>
            <a href={`#${step.name}-title`}>{words[step.name]}</a>
            <small>{step.told}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Page({ view, reload, cycles }: { view: View; reload(): void; cycles: boolean }) {
  const [dialog, setDialog] = useState<ComponentChildren>(null);
  const part: Part = {
    view,
    open: setDialog,
    reload: () => {
      setDialog(null);
      reload();
    },
  };
  return (
    <>
      <div class="card">
        <h2>{fill(words.of_group, { group: view.study_group_title })}</h2>
        <p>
          {fill(words.head, {
            year: view.school_year_title,
            curator: view.curator === "" ? "—" : view.curator,
          })}
        </p>
        {view.is_closed && <p class="notice">{words.closed}</p>}
        <Steps view={view} />
      </div>
      <Admission part={part} />
      <Exams part={part} />
      <Protocols part={part} />
      <Supplement view={view} cycles={cycles} />
      {dialog}
    </>
  );
}

/** `cycles`: the asker may change cycles of disciplines. */
export function FinalsOfGroup({
  study_group_id,
  cycles,
}: {
  study_group_id: string;
  cycles: boolean;
}) {
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/finals/study-groups/{study_group_id}", { path: { study_group_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => <Page view={view} reload={resource.reload} cycles={cycles} />}
    </Loaded>
  );
}
