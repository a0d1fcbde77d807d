/** A work is taken out of the schedule, with a reason. */
import { works as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { ReasonDialog } from "../view/reason_dialog";

const told = {
  title: words.remove_title,
  reason: words.why,
  hint: words.remove_hint,
  act: words.remove,
  done: words.removed,
};

export function RemoveDialog(props: {
  work: Schemas["AnnouncedWork"];
  name: string;
  onClose(): void;
  whenDone(): void;
}) {
  const { work, name, onClose, whenDone } = props;
  const path = { planned_work: work.planned_work };
  return (
    <ReasonDialog
      words={told}
      form="work-form"
      send={(body) => call("post", "/api/v1/works/{planned_work}/removal", { path, body })}
      onClose={onClose}
      whenDone={whenDone}
    >
      {`${longDate(work.planned_on)} · ${name}`}
      <br />
      {work.title}
    </ReasonDialog>
  );
}
