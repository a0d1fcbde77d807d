/** Windows of the plan: two lines in one lesson, and a plan from a spreadsheet. */
import { useState } from "preact/hooks";
import { plan_import as importWords, plan as words } from "#text";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { mostTitle, type PlanItem } from "./model/plan";
import { rowsOfFile } from "./model/plan_file";
import { type ImportedPlan, planOfRows } from "./model/plan_import";
import { rowsOfText } from "./model/table_text";
import { UnreadableFile } from "./model/zip";
import type { PlanActs } from "./plan_acts";
import type { PlanDraft } from "./plan_draft";
import { ImportPreview } from "./plan_preview";

function CondenseWindow(props: { draft: PlanDraft; at: number; item: PlanItem; onClose(): void }) {
  const { draft, at, item, onClose } = props;
  const [title, setTitle] = useState(item.title);
  const [reason, setReason] = useState(draft.reason.peek());
  const [isLacking, setLacking] = useState(false);
  const condense = () => {
    if (reason.trim() === "") {
      setLacking(true);
      return;
    }
    draft.put(draft.items.peek().toSpliced(at, 2, { ...item, title }), at, reason.trim());
    draft.say(reason.trim());
    onClose();
  };
  return (
    <Dialog title={words.condense_title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          condense();
        }}
      >
        <p>{fill(words.condense_lead, { first: at + 1, second: at + 2 })}</p>
        <label class="field">
          <span>{words.condense_topic}</span>
          <textarea
            rows={2}
            name="condensed_title"
            maxLength={mostTitle}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.condense_reason}</span>
          <input
            type="text"
            name="condense_reason"
            data-first
            maxLength={500}
            placeholder={words.condense_reason_hint}
            aria-invalid={isLacking || undefined}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        {isLacking && (
          <p class="field-problem" role="alert">
            {words.condense_needed}
          </p>
        )}
        <div class="dialog-acts">
          <button type="submit" class="button primary">
            {words.condense_do}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function BringWindow({ draft, onClose }: { draft: PlanDraft; onClose(): void }) {
  const [plan, setPlan] = useState<ImportedPlan | null>(null);
  const [unreadable, setUnreadable] = useState<UnreadableFile["why"] | null>(null);
  const [isAppended, setAppended] = useState(false);
  const hasLines = draft.items.peek().length > 0;

  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    setPlan(null);
    try {
      setPlan(planOfRows(await rowsOfFile(new Uint8Array(await file.arrayBuffer()))));
      setUnreadable(null);
    } catch (error) {
      setUnreadable(error instanceof UnreadableFile ? error.why : "not_a_table");
    }
  };
  const readText = (text: string) => {
    setUnreadable(null);
    setPlan(text.trim() === "" ? null : planOfRows(rowsOfText(text)));
  };
  const take = () => {
    if (plan === null) return;
    const before = isAppended ? draft.items.peek() : [];
    draft.put([...before, ...plan.items], before.length, "");
    showMessage(importWords.taken);
    onClose();
  };
  return (
    <Dialog title={importWords.title} wide onClose={onClose}>
      <p class="hint">{importWords.lead}</p>
      <label class="field">
        <span>{importWords.file}</span>
        <input
          type="file"
          name="plan_file"
          data-first
          accept=".xlsx,.csv,.txt,.tsv"
          aria-invalid={unreadable !== null || undefined}
          onChange={(event) => void readFile(event.currentTarget.files?.[0])}
        />
      </label>
      {unreadable !== null && (
        <p class="field-problem" role="alert">
          {importWords.unreadable[unreadable]}
        </p>
      )}
      <label class="field">
        <span>{importWords.paste}</span>
        <textarea
          rows={3}
          name="plan_text"
          placeholder={importWords.paste_hint}
          onInput={(event) => readText(event.currentTarget.value)}
        />
      </label>
      {plan !== null && <ImportPreview plan={plan} />}
      {plan !== null && plan.problems.length === 0 && (
        <div class="dialog-acts">
          {hasLines && (
            <fieldset class="choices">
              <legend class="unseen">{importWords.where}</legend>
              {[false, true].map((append) => (
                <label key={String(append)} class="choice">
                  <input
                    type="radio"
                    name="where"
                    checked={isAppended === append}
                    onChange={() => setAppended(append)}
                  />
                  {append ? importWords.append : importWords.replace}
                </label>
              ))}
            </fieldset>
          )}
          <button type="button" class="button primary" onClick={take}>
            {importWords.take}
          </button>
        </div>
      )}
    </Dialog>
  );
}

export function PlanWindows({ draft, acts }: { draft: PlanDraft; acts: PlanActs }) {
  const open = acts.window.value;
  const onClose = () => {
    acts.window.value = null;
  };
  if (open?.window === "bring") return <BringWindow draft={draft} onClose={onClose} />;
  if (open?.window === "condense") {
    return <CondenseWindow draft={draft} at={open.at} item={open.item} onClose={onClose} />;
  }
  return null;
}
