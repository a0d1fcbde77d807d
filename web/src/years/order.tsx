/** The order by which the lists change (приказ): its number and date. */
import { year as words } from "#text";
import type { Plan } from "./changes";

export function OrderFields(props: {
  order_no: string;
  order_on: string;
  change(part: { order_no?: string; order_on?: string }): void;
}) {
  return (
    <div class="year-fields">
      <label class="field">
        <span>{words.order_no}</span>
        <input
          name="order_no"
          maxLength={50}
          value={props.order_no}
          onInput={(event) => props.change({ order_no: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.order_on}</span>
        <input
          name="order_on"
          type="date"
          value={props.order_on}
          onInput={(event) => props.change({ order_on: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

export function Order({ plan }: { plan: Plan }) {
  const { order_no, order_on } = plan.changes;
  return (
    <section class="card" aria-labelledby="order-title">
      <h2 id="order-title">{words.order}</h2>
      <p class="hint">{words.order_lead}</p>
      <OrderFields order_no={order_no} order_on={order_on} change={plan.change} />
    </section>
  );
}
