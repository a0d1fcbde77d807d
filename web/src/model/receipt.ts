/**
 * Receipt (квитанция): what a family can check about a mark by itself. The record's own bytes lead
 * to a leaf, the leaf to the root, the root is signed; and today's ledger continues the one that
 * this device saw before. The key is remembered on first use: a ledger that changes its key, or
 * forgets what it once showed, is caught.
 */
import type { Schemas } from "../api/client";
import { openCheckpoint, parseKey, readCheckpoint } from "./checkpoint";
import { failSign, passSign, pendingSign } from "./marks";
import {
  blindedLeafHash,
  fromHex,
  type Hash,
  provesConsistency,
  provesInclusion,
  sameBytes,
} from "./proof";

export type Receipt = Schemas["ReceiptView"];

/** What the device keeps of an organisation's ledger. */
export interface Remembered {
  key: string;
  checkpoint: string;
}

export type Verdict =
  | "proved"
  | "signature_unread"
  | "key_changed"
  | "key_malformed"
  | "checkpoint_malformed"
  | "signature_bad"
  | "leaf_differs"
  | "not_in_ledger"
  | "ledger_rewritten"
  | "record_differs";

export interface Finding {
  verdict: Verdict;
  tree_size: number;
  /** Size that this device saw earlier, whose continuation was proved; null on the first visit. */
  seen_size: number | null;
}

function pathOf(path: readonly string[]): Hash[] | null {
  const hashes = path.map(fromHex);
  return hashes.every((hash) => hash !== null && hash.length === 32) ? (hashes as Hash[]) : null;
}

/** Asks the server to prove that the ledger of `from` entries is the beginning of that of `to`. */
export type AskConsistency = (from: number, to: number) => Promise<string[] | null>;

async function continues(
  remembered: Remembered | null,
  checkpoint: { tree_size: number; root_hash: Hash },
  ask: AskConsistency,
): Promise<{ holds: boolean; seen_size: number | null }> {
  const seen = remembered === null ? null : readCheckpoint(remembered.checkpoint)?.checkpoint;
  if (seen === null || seen === undefined) return { holds: true, seen_size: null };
  const [old, newer] =
    seen.tree_size <= checkpoint.tree_size ? [seen, checkpoint] : [checkpoint, seen];
  const same = old.tree_size === newer.tree_size;
  const path = same ? [] : pathOf((await ask(old.tree_size, newer.tree_size)) ?? ["?"]);
  const holds =
    path !== null &&
    (await provesConsistency(old.tree_size, newer.tree_size, path, old.root_hash, newer.root_hash));
  return { holds, seen_size: seen.tree_size };
}

/** The whole check, in the order of trust. Nothing is believed that was not computed here. */
export async function checkReceipt(
  receipt: Receipt,
  keyText: string,
  remembered: Remembered | null,
  ask: AskConsistency,
): Promise<Finding> {
  const found = (verdict: Verdict, tree_size = 0, seen_size: number | null = null): Finding => ({
    verdict,
    tree_size,
    seen_size,
  });
  if (remembered !== null && remembered.key !== keyText.trim()) return found("key_changed");
  const key = await parseKey(keyText);
  if (key === null) return found("key_malformed");
  const reading = await openCheckpoint(receipt.checkpoint, key);
  if (!("checkpoint" in reading)) {
    const unsigned = reading.state === "bad" || reading.state === "unsigned";
    return found(unsigned ? "signature_bad" : "checkpoint_malformed");
  }
  const { tree_size, root_hash } = reading.checkpoint;
  const salt = fromHex(receipt.salt_hex);
  const path = pathOf(receipt.path_hex);
  if (salt === null || path === null) return found("not_in_ledger", tree_size);
  const leaf = await blindedLeafHash(salt, receipt.encoded);
  if (!sameBytes(leaf, fromHex(receipt.leaf_hash_hex) ?? new Uint8Array())) {
    return found("leaf_differs", tree_size);
  }
  if (!(await provesInclusion(leaf, receipt.entry_index, tree_size, path, root_hash))) {
    return found("not_in_ledger", tree_size);
  }
  const { holds, seen_size } = await continues(remembered, reading.checkpoint, ask);
  if (!holds) return found("ledger_rewritten", tree_size, seen_size);
  const verdict = reading.state === "good" ? "proved" : "signature_unread";
  return found(verdict, tree_size, seen_size);
}

/** What the record itself says, read from its canonical bytes (docs/formats/entry.md). */
export interface RecordedFact {
  kind: string;
  /** As on the page: "5", "зач", "н". */
  text: string;
  student_id: string;
  lesson_id: string;
  recorded_at: number;
}

const textByName: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  pass: passSign,
  fail: failSign,
  pending: pendingSign,
};

export function readRecord(encoded: string): RecordedFact | null {
  try {
    const entry = JSON.parse(encoded) as {
      kind: string;
      recorded_at: number;
      body: { place?: { student_id: string; lesson_id: string }; value?: string };
    };
    const { place, value = "" } = entry.body;
    return {
      kind: entry.kind,
      text: textByName[value] ?? value,
      student_id: place?.student_id ?? "",
      lesson_id: place?.lesson_id ?? "",
      recorded_at: entry.recorded_at,
    };
  } catch {
    return null;
  }
}

/** Whether the record that was proved is the mark on the page: its value, its child, its lesson. */
export function recordSays(
  encoded: string,
  shown: { text: string; student_id: string; lesson_id: string },
): boolean {
  const fact = readRecord(encoded);
  if (fact === null || fact.student_id !== shown.student_id) return false;
  return fact.lesson_id === shown.lesson_id && shown.text.split("/").includes(fact.text);
}
