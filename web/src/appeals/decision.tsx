/** What the commission decided: protocol, members, the mark. */
import { useState } from "preact/hooks";
import { appeals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { sendByKey } from "../view/dom";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { typedChoice } from "./typed_choice";

/** More are a scale of a hundred points, which is typed. */
const mostChoices = 20;

type Card = Schemas["AppealCard"];
type Member = Schemas["StaffMember"];

function Commission(props: {
  staff: readonly Member[];
  chosen: readonly string[];
  set(chosen: readonly string[]): void;
}) {
  const { staff, chosen, set } = props;
  const free = staff.filter((one) => !chosen.includes(one.person_id));
  const nameOf = (id: string) => staff.find((one) => one.person_id === id)?.name ?? "";
  return (
    <div class="wide">
      <label class="field">
        <span>{words.add_member}</span>
        <select
          value=""
          onChange={(event) => {
            const id = event.currentTarget.value;
            event.currentTarget.value = "";
            if (id !== "") set([...chosen, id]);
          }}
        >
          <option value="">{words.choose}</option>
          {free.map((one) => (
            <option key={one.person_id} value={one.person_id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <ul class="appeal-members" aria-label={words.commission}>
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}
            <button
              type="button"
              class="button small"
              aria-label={`${words.remove_member}: ${nameOf(id)}`}
              onClick={() => set(chosen.filter((one) => one !== id))}
            >
              {words.remove_member}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Form({
  card,
  staff,
  whenDone,
}: {
  card: Card;
  staff: readonly Member[];
  whenDone(): void;
}) {
  const [value, setValue] = useState<Schemas["MarkValue"] | "">("");
  const [protocol_no, setProtocol] = useState("");
  const [decided_on, setDecidedOn] = useState("");
  const [commission, setCommission] = useState<readonly string[]>([]);
  const [decision, setDecision] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const points = card.choices.map((one) => Number(one.title));
  const notMark = fill(words.not_a_mark, {
    least: Math.min(...points),
    greatest: Math.max(...points),
  });
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/appeals/{appeal}/decision", {
      path: { appeal: card.line.appeal },
      body: {
        command_id: newId(),
        value: value === "" ? null : value,
        protocol_no,
        decided_on: decided_on === "" ? null : decided_on,
        commission: [...commission],
        decision,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.done);
    whenDone();
  };
  return (
    <form class="appeal-form" onSubmit={(event) => void save(event)} onKeyDown={sendByKey}>
      {problem !== null && (
        <div class="wide">
          <ProblemNotice problem={problem} />
        </div>
      )}
      {card.choices.length > mostChoices ? (
        <label class="field">
          <span>{words.value}</span>
          <input
            type="number"
            min={0}
            max={100}
            placeholder={words.leave}
            onInput={(event) => {
              const field = event.currentTarget;
              const found = typedChoice(card.choices, field.value);
              // What is no mark is not sent: without one the decision is to leave what stands.
              field.setCustomValidity(found === undefined ? notMark : "");
              setValue(found ?? "");
            }}
          />
        </label>
      ) : (
        <label class="field">
          <span>{words.value}</span>
          <select
            value={value}
            onChange={(event) =>
              setValue(
                card.choices.find((one) => one.value === event.currentTarget.value)?.value ?? "",
              )
            }
          >
            <option value="">{words.leave}</option>
            {card.choices.map((one) => (
              <option key={one.value} value={one.value}>
                {words.change} {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{words.protocol_no}</span>
        <input
          type="text"
          maxLength={50}
          autocomplete="off"
          value={protocol_no}
          onInput={(event) => setProtocol(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.decided_on}</span>
        <input
          type="date"
          value={decided_on}
          onInput={(event) => setDecidedOn(event.currentTarget.value)}
        />
      </label>
      <Commission
        staff={staff.filter((one) => !card.parties.includes(one.person_id))}
        chosen={commission}
        set={setCommission}
      />
      <label class="field wide">
        <span>{words.words}</span>
        <textarea
          rows={3}
          maxLength={500}
          value={decision}
          onInput={(event) => setDecision(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" disabled={isBusy}>
        {words.save}
      </button>
    </form>
  );
}

export function Decision({ card, whenDone }: { card: Card; whenDone(): void }) {
  const staff = useResource("", () => call("get", "/api/v1/staff"));
  return (
    <section class="card" aria-labelledby="appeal-decide">
      <h2 id="appeal-decide">{words.decision}</h2>
      <p class="hint">{words.decide_lead}</p>
      <Loaded resource={staff}>
        {(view) => <Form card={card} staff={view.members} whenDone={whenDone} />}
      </Loaded>
    </section>
  );
}
