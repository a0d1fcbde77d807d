/** "/verify": anybody checks a paper by the text of its QR code, or a receipt saved from the diary.
 * Everything is computed here; nothing of it is sent. */
import { useEffect, useState } from "preact/hooks";
import { frame as frameWords, receipt as receiptWords, verify as words } from "#text";
import { callText } from "../api/client";
import { openCheckpoint, parseKey } from "../model/checkpoint";
import { stampOf } from "../model/dates";
import {
  checkDocumentProof,
  type DocumentProof,
  parseDocumentProof,
} from "../model/document_proof";
import { canVerify } from "../model/proof";
import { checkReceipt, type Receipt } from "../model/receipt";
import { fill } from "../model/words";
import { Brand } from "../view/page/brand";
import { ViewingButton } from "../view/page/popover";

interface Result {
  isGood: boolean;
  title: string;
  sentences: string[];
  facts: [string, string][];
}

const bad = (title: string, sentence: string): Result => ({
  isGood: false,
  title,
  sentences: [sentence],
  facts: [],
});

function factsOf(proof: DocumentProof): [string, string][] {
  return [
    [words.fact_form, words.forms[proof.form]],
    [words.fact_no, proof.document_no],
    [words.fact_at, stampOf(proof.recorded_at)],
    [words.fact_entry, fill(words.entry_of, { index: proof.entry_index, size: proof.tree_size })],
    [words.fact_data, proof.data_sha256_hex],
  ];
}

async function checkPaper(proof: DocumentProof, keyText: string): Promise<Result> {
  const key = await parseKey(keyText);
  if (key === null) return bad(words.key_missing, words.key_missing_text);
  const verdict = await checkDocumentProof(proof, key);
  if (verdict === "other_key") return bad(words.other_key, words.other_key_text);
  if (verdict === "refused") return bad(words.refused, words.refused_text);
  const sentence = fill(words.proved_text, {
    index: proof.entry_index,
    size: proof.tree_size,
    origin: key.name,
  });
  const isGood = verdict === "proved";
  return {
    isGood,
    title: isGood ? words.proved : receiptWords.verdicts.signature_unread,
    sentences: [sentence, isGood ? words.compare : receiptWords.verdicts.signature_unread],
    facts: factsOf(proof),
  };
}

async function checkSaved(receipt: Receipt, keyText: string): Promise<Result> {
  const finding = await checkReceipt(receipt, keyText, null, async () => null);
  const size = finding.tree_size;
  const meaning = receiptWords.meanings[finding.verdict];
  return {
    isGood: finding.verdict === "proved",
    title: receiptWords.verdicts[finding.verdict],
    sentences: [fill(meaning, { index: receipt.entry_index, size })],
    facts: finding.verdict === "proved" ? [[words.record, receipt.encoded]] : [],
  };
}

/** A tlog-proof without its record: the signature can be read, the leaf cannot. */
async function checkBareProof(text: string, keyText: string): Promise<Result> {
  const key = await parseKey(keyText);
  const note = text.slice(text.indexOf("\n\n") + 2);
  if (key === null) return bad(words.key_missing, words.key_missing_text);
  const reading = await openCheckpoint(note, key);
  if (!("checkpoint" in reading)) return bad(words.refused, words.refused_text);
  return { isGood: false, title: words.bare, sentences: [words.no_record], facts: [] };
}

function readReceipt(text: string): Receipt | null {
  try {
    const receipt = JSON.parse(text) as Receipt;
    return typeof receipt.encoded === "string" && Array.isArray(receipt.path_hex) ? receipt : null;
  } catch {
    return null;
  }
}

async function check(text: string, keyText: string): Promise<Result> {
  const paper = parseDocumentProof(text);
  if (paper !== null) return checkPaper(paper, keyText);
  if (text.startsWith("c2sp.org/tlog-proof@v1")) return checkBareProof(text, keyText);
  const receipt = readReceipt(text);
  if (receipt !== null) return checkSaved(receipt, keyText);
  return bad(words.refused, words.not_understood);
}

function Shown({ result }: { result: Result }) {
  return (
    <div class={result.isGood ? "verdict good" : "verdict"} role="status">
      <h2>{result.title}</h2>
      {result.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {result.facts.length > 0 && (
        <dl>
          {result.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

export function VerifyRoom() {
  const [text, setText] = useState("");
  const [key, setKey] = useState("");
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    document.title = `${words.title} — ${frameWords.product}`;
    void callText("/api/v1/ledger/key").then((answer) => {
      if (answer.ok) setKey(answer.value.trim());
    });
  }, []);
  const run = async (event: Event) => {
    event.preventDefault();
    setResult(await check(text.trim(), key.trim()));
  };
  const readFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file !== undefined) setText((await file.text()).trim());
  };
  return (
    <main class="door">
      <form class="card door-card wide" onSubmit={(event) => void run(event)}>
        <div class="door-head">
          <Brand href="/" />
          <h1>{words.title}</h1>
        </div>
        <p>{words.lead}</p>
        {!canVerify() && <p class="notice bad">{receiptWords.impossible}</p>}
        <label class="field">
          <span>{words.text}</span>
          <textarea
            name="proof"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.file}</span>
          <input type="file" onChange={(event) => void readFile(event.currentTarget)} />
        </label>
        <details>
          <summary>{words.key}</summary>
          <label class="field">
            <span>{words.key_hint}</span>
            <textarea
              name="key"
              rows={2}
              spellcheck={false}
              value={key}
              onInput={(event) => setKey(event.currentTarget.value)}
            />
          </label>
        </details>
        <button type="submit" class="button primary large" disabled={!canVerify() || text === ""}>
          {words.check}
        </button>
        {result !== null && <Shown result={result} />}
      </form>
      <div class="door-foot">
        <a href="/sign-in">{words.to_sign_in}</a>
        <ViewingButton />
      </div>
    </main>
  );
}
