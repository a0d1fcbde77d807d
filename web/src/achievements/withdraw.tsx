/** An achievement or an event is taken back, with a reason. */
import { achievements as words } from "#text";
import { call } from "../api/client";
import { ReasonDialog, type Withdrawal } from "../view/reason_dialog";

export interface Withdrawn {
  what: "achievement" | "mass_event";
  entry_index: number;
  told: string;
}

const told = {
  title: words.withdraw_title,
  reason: words.reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

const send = ({ what, entry_index }: Withdrawn, body: Withdrawal) =>
  what === "achievement"
    ? call("post", "/api/v1/achievements/{achievement}/withdrawal", {
        path: { achievement: entry_index },
        body,
      })
    : call("post", "/api/v1/mass-events/{mass_event}/withdrawal", {
        path: { mass_event: entry_index },
        body,
      });

export function WithdrawDialog(props: { one: Withdrawn; onClose(): void; whenDone(): void }) {
  const { one, onClose, whenDone } = props;
  return (
    <ReasonDialog
      words={told}
      form="achievement-form"
      send={(body) => send(one, body)}
      onClose={onClose}
      whenDone={whenDone}
    >
      {one.told}
    </ReasonDialog>
  );
}
