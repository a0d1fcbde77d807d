/** Приказы об открытии (JRN-15): the director orders, another person carries out. */
import { useState } from "preact/hooks";
import { frame as frameWords, class_closing as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate, stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";

type View = Schemas["ClassClosingView"];
type Order = Schemas["ClosingReopening"];
type AspectName = Schemas["ClosureAspect"];

function OrderForm(props: { view: View; onClose(): void; whenDone(): void }) {
  const { view } = props;
  const closed = view.aspects.filter((aspect) => aspect.closed);
  const [aspect, setAspect] = useState<AspectName>(closed[0]?.aspect ?? "lessons");
  const [order_no, setNumber] = useState("");
  const [order_on, setDate] = useState("");
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const order = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/study-groups/{study_group_id}/reopenings", {
      path: { study_group_id: view.study_group_id },
      body: {
        command_id: newId(),
        aspect,
        order_no,
        order_on: order_on === "" ? null : order_on,
        reason,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.reopening.ordered);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={words.reopening.title} onClose={props.onClose}>
      <p>{words.reopening.what}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="reopening-form" onSubmit={(event) => void order(event)}>
        <label class="field wide">
          <span>{words.reopening.from_aspect}</span>
          <select
            data-first
            value={aspect}
            onChange={(event) => setAspect(event.currentTarget.value as AspectName)}
          >
            {closed.map((one) => (
              <option key={one.aspect} value={one.aspect}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.reopening.order_no}</span>
          <input
            name="order_no"
            required
            maxLength={50}
            value={order_no}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.reopening.order_on}</span>
          <input
            name="order_on"
            type="date"
            required
            value={order_on}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <label class="field wide">
          <span>{words.reopening.reason}</span>
          <input
            name="reason"
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {frameWords.cancel}
          </button>
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.reopening.order}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const withdrawal = {
  title: words.reopening.withdraw_title,
  reason: words.reopening.withdraw_reason,
  hint: words.reopening.withdraw_hint,
  act: words.reopening.withdraw,
  done: words.reopening.withdrawn,
};

/** Waits, was carried out, or was taken back. */
function OrderState({ order }: { order: Order }) {
  if (order.withdrawn_reason !== "")
    return (
      <p class="hint">{fill(words.reopening.withdrawn_for, { reason: order.withdrawn_reason })}</p>
    );
  if (order.carried_out_at === null) return <p class="state-open">{words.reopening.waits}</p>;
  return (
    <p class="hint">
      {fill(words.reopening.carried_out_by, {
        name: order.carried_out_by_name,
        date: stampOf(order.carried_out_at),
      })}
    </p>
  );
}

function OneOrder({ order, whenDone }: { order: Order; whenDone(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const carryOut = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/reopenings/{reopening}/carrying-out", {
      path: { reopening: order.reopening },
      body: { command_id: newId() },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) showMessage(words.reopening.carried_out);
    whenDone();
  };
  const head = {
    no: order.order_no,
    date: numericDate(order.order_on),
    part: order.aspect_title,
  };
  return (
    <li>
      <b>{fill(words.reopening.head, head)}</b>
      <p>{order.reason}</p>
      <p class="hint">
        {fill(words.reopening.ordered_by, {
          name: order.ordered_by_name,
          date: stampOf(order.ordered_at),
        })}
      </p>
      <OrderState order={order} />
      {problem !== null && <ProblemNotice problem={problem} />}
      {order.may_carry_out && (
        <button type="button" class="button" disabled={isBusy} onClick={() => void carryOut()}>
          {words.reopening.carry_out}
        </button>
      )}
      {order.may_withdraw && (
        <button
          type="button"
          class="button"
          aria-label={fill(words.reopening.withdraw_of, { no: order.order_no })}
          onClick={() => setTaken(true)}
        >
          {words.reopening.withdraw}
        </button>
      )}
      {isTaken && (
        <ReasonDialog
          words={withdrawal}
          form="reopening-form"
          send={(body) =>
            call("post", "/api/v1/reopenings/{reopening}/withdrawal", {
              path: { reopening: order.reopening },
              body,
            })
          }
          onClose={() => setTaken(false)}
          whenDone={() => {
            setTaken(false);
            whenDone();
          }}
        >
          {fill(words.reopening.head, head)}
        </ReasonDialog>
      )}
    </li>
  );
}

export function Reopenings({ view, whenDone }: { view: View; whenDone(): void }) {
  const [isAsked, setAsked] = useState(false);
  if (view.reopenings.length === 0 && !view.may_order_reopening) return null;
  return (
    <section class="card" aria-labelledby="reopenings-title">
      <h2 id="reopenings-title">{words.reopening.orders}</h2>
      {view.reopenings.length > 0 && (
        <ul class="reopenings">
          {view.reopenings.map((order) => (
            <OneOrder key={order.reopening} order={order} whenDone={whenDone} />
          ))}
        </ul>
      )}
      {view.may_order_reopening && (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {words.reopening.ask}
        </button>
      )}
      {isAsked && <OrderForm view={view} onClose={() => setAsked(false)} whenDone={whenDone} />}
    </section>
  );
}
