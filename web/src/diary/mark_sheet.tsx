/** One mark in full (DRY-02), and its check: the browser itself proves that it stands in the
 * school's ledger. */
import { render } from "preact";
import { useState } from "preact/hooks";
import { diary_later as laterWords, receipt as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { weightText } from "../model/means";
import { canVerify } from "../model/proof";
import {
  checkReceipt,
  type Finding,
  type Receipt,
  type Remembered,
  recordSays,
} from "../model/receipt";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { problemText } from "../view/problem";
import { AppealPart } from "./appeal";
import { chipOf } from "./look";
import { CriteriaPart } from "./mark_criteria";

const memory = "letopis.ledger";

function remembered(): Remembered | null {
  try {
    return JSON.parse(localStorage.getItem(memory) ?? "null") as Remembered | null;
  } catch {
    return null;
  }
}

/** What was proved becomes what the next check continues from. */
function remember(seen: Remembered): void {
  try {
    localStorage.setItem(memory, JSON.stringify(seen));
  } catch {
    // A private window: the next visit begins anew.
  }
}

interface Checked {
  finding: Finding;
  receipt: Receipt;
}

async function check(
  mark: Schemas["DiaryMark"],
  student_id: string,
  lesson_id: string,
): Promise<Checked | Problem> {
  const path = { entry_index: mark.entry_index };
  const answer = await call("get", "/api/v1/entries/{entry_index}/receipt", { path });
  if (!answer.ok) return answer.problem;
  const receipt = answer.value;
  const key = receipt.verifier_key.trim();
  const finding = await checkReceipt(receipt, key, remembered(), async (from, to) => {
    const proof = await call("get", "/api/v1/ledger/consistency", { query: { from, to } });
    return proof.ok ? proof.value.path_hex : null;
  });
  const isProved = finding.verdict === "proved" || finding.verdict === "signature_unread";
  if (isProved && !recordSays(receipt.encoded, { text: mark.text, student_id, lesson_id })) {
    return { finding: { ...finding, verdict: "record_differs" }, receipt };
  }
  if (isProved) remember({ key, checkpoint: receipt.checkpoint });
  return { finding, receipt };
}

function Verdict({ finding, receipt }: Checked) {
  const isGood = finding.verdict === "proved";
  const meaning = fill(words.meanings[finding.verdict], {
    index: receipt.entry_index,
    size: finding.tree_size,
  });
  const saved = encodeURIComponent(JSON.stringify(receipt, null, 1));
  const proof = `data:application/json;charset=utf-8,${saved}`;
  return (
    <div class={isGood ? "verdict good" : "verdict"} role="status">
      <h3>{words.verdicts[finding.verdict]}</h3>
      {receipt.sentence !== "" && <p>{fill(words.sentence, { sentence: receipt.sentence })}</p>}
      <p>{meaning}</p>
      {isGood && (
        <p>
          {finding.seen_size === null
            ? words.first
            : fill(words.continued, { size: finding.seen_size })}
        </p>
      )}
      <p>
        <a href={proof} download={`receipt-${receipt.entry_index}.json`}>
          {words.save_proof}
        </a>
      </p>
    </div>
  );
}

const levels: Record<string, string> = laterWords.levels;

function MarkSheet(props: {
  mark: Schemas["DiaryMark"];
  student_id: string;
  lesson_id: string;
  title: string;
  onClose(): void;
}) {
  const { mark, student_id, lesson_id, title, onClose } = props;
  const [checked, setChecked] = useState<Checked | Problem | "running" | null>(null);
  const run = async () => {
    setChecked("running");
    setChecked(await check(mark, student_id, lesson_id));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="mark-head">
        <span class={chipOf(mark.text, mark.level)}>{mark.text}</span>
        <span>
          {levels[mark.text] !== undefined && (
            <>
              <b>{levels[mark.text]}</b>
              <br />
            </>
          )}
          {mark.work}
          <br />
          <span class="quiet">
            {fill(laterWords.weight, { weight: weightText(mark.weight_hundredths) })}
            {mark.corrected && `, ${laterWords.corrected}`}
          </span>
        </span>
      </p>
      {mark.comment !== "" && <p class="said">{mark.comment}</p>}
      <CriteriaPart mark={mark} student_id={student_id} lesson_id={lesson_id} />
      <p class="quiet">{fill(laterWords.recorded_at, { time: stampOf(mark.recorded_at) })}</p>
      {checked === null && (
        <button
          type="button"
          class="act"
          data-first
          disabled={!canVerify()}
          onClick={() => void run()}
        >
          {laterWords.check}
        </button>
      )}
      {!canVerify() && <p class="quiet">{words.impossible}</p>}
      {checked === "running" && <p role="status">{words.checking}</p>}
      {checked !== null && checked !== "running" && "finding" in checked && (
        <Verdict {...checked} />
      )}
      {checked !== null && checked !== "running" && "code" in checked && (
        <p class="verdict" role="alert">
          {words.failed}. {problemText(checked)}
        </p>
      )}
      <AppealPart mark={mark} student_id={student_id} lesson_id={lesson_id} />
    </Dialog>
  );
}

/** Opens a mark over whatever page is shown. */
export function openMark(
  mark: Schemas["DiaryMark"],
  student_id: string,
  lesson_id: string,
  title: string,
): void {
  const place = document.createElement("div");
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(
    <MarkSheet
      mark={mark}
      student_id={student_id}
      lesson_id={lesson_id}
      title={title}
      onClose={close}
    />,
    place,
  );
}
