/** How many duties wait, beside the way to them. Asked once a page, when the browser is idle: it is
 * no part of what a screen needs to be shown. */
import "#style/duties_panel.css";
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { duties_panel as words } from "#text";
import { call } from "../api/client";
import { plural } from "../model/words";

interface Count {
  due_today: number;
  overdue: number;
}
const count = signal<Count | null>(null);
let isAsked = false;

/** The page of duties knows better than what was asked. */
export function setDutyCount(next: Count): void {
  isAsked = true;
  count.value = next;
}

function whenIdle(act: () => void) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1500);
}

async function ask() {
  const answer = await call("get", "/api/v1/duties/count");
  if (answer.ok) count.value = answer.value;
}

export function DutyBadge() {
  useEffect(() => {
    if (isAsked) return;
    isAsked = true;
    whenIdle(() => void ask());
  }, []);
  const known = count.value;
  if (known === null || known.due_today + known.overdue === 0) return null;
  const label = [
    known.due_today === 0 ? "" : plural(words.waiting, known.due_today),
    known.overdue === 0 ? "" : plural(words.overdue, known.overdue),
  ]
    .filter((part) => part !== "")
    .join(", ");
  return (
    <span class={known.overdue > 0 ? "duty-badge late" : "duty-badge"} title={label}>
      <span aria-hidden="true">{known.due_today + known.overdue}</span>
      <span class="unseen">{label}</span>
    </span>
  );
}

/** A card of the day: where the duties are, and how many wait. */
export function DutiesCard({ href }: { href: string }) {
  return (
    <section class="card duty-card">
      <a href={href}>{words.title}</a>
      <DutyBadge />
    </section>
  );
}
