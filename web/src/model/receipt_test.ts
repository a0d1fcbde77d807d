import { describe, expect, it } from "vitest";
import { blindedLeafHash, fromHex, type Hash, sha256, toBase64, toHex, utf8 } from "./proof";
import { checkReceipt, type Receipt, type Remembered, recordSays } from "./receipt";

/** A ledger of a few entries with a key of its own, as the server keeps it. */
class Ledger {
  readonly leaves: Hash[] = [];
  private constructor(
    private readonly keys: CryptoKeyPair,
    readonly vkey: string,
    private readonly id: Hash,
  ) {}

  static async open(): Promise<Ledger> {
    const keys = (await crypto.subtle.generateKey("Ed25519", true, [
      "sign",
      "verify",
    ])) as CryptoKeyPair;
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey));
    const typed = Uint8Array.of(1, ...raw);
    const id = (await sha256(utf8("school/1\n"), typed)).slice(0, 4);
    return new Ledger(keys, `school/1+${toHex(id)}+${toBase64(typed)}`, id);
  }

  async root(leaves: readonly Hash[]): Promise<Hash> {
    if (leaves.length === 0) return sha256();
    const [only] = leaves;
    if (leaves.length === 1 && only !== undefined) return only;
    const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
    const left = await this.root(leaves.slice(0, half));
    return sha256(Uint8Array.of(1), left, await this.root(leaves.slice(half)));
  }

  async path(index: number, leaves: readonly Hash[]): Promise<Hash[]> {
    if (leaves.length <= 1) return [];
    const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
    return index < half
      ? [...(await this.path(index, leaves.slice(0, half))), await this.root(leaves.slice(half))]
      : [
          ...(await this.path(index - half, leaves.slice(half))),
          await this.root(leaves.slice(0, half)),
        ];
  }

  /** RFC 9162, 2.1.4.1. */
  async consistency(from: number, leaves: readonly Hash[], whole = true): Promise<Hash[]> {
    if (from === leaves.length) return whole ? [] : [await this.root(leaves)];
    const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
    return from <= half
      ? [
          ...(await this.consistency(from, leaves.slice(0, half), whole)),
          await this.root(leaves.slice(half)),
        ]
      : [
          ...(await this.consistency(from - half, leaves.slice(half), false)),
          await this.root(leaves.slice(0, half)),
        ];
  }

  async checkpoint(): Promise<string> {
    const root = await this.root(this.leaves);
    const body = `school/1\n${this.leaves.length}\n${toBase64(root)}\n`;
    const signature = await crypto.subtle.sign("Ed25519", this.keys.privateKey, utf8(body));
    const line = toBase64(Uint8Array.of(...this.id, ...new Uint8Array(signature)));
    return `${body}\n\u2014 school/1 ${line}\n`;
  }

  async append(encoded: string): Promise<{ salt: Hash; index: number }> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    this.leaves.push(await blindedLeafHash(salt, encoded));
    return { salt, index: this.leaves.length - 1 };
  }
}

const entry = JSON.stringify({
  actor_id: "a",
  body: { place: { lesson_id: "l", part_no: 1, student_id: "s", work_no: 1 }, value: "five" },
  command_id: "c",
  kind: "mark_recorded",
  recorded_at: 1,
});

async function school(size: number, index: number) {
  const ledger = await Ledger.open();
  let salt: Hash = new Uint8Array(16);
  for (let at = 0; at < size; at++) {
    const added = await ledger.append(at === index ? entry : `entry ${at}`);
    if (at === index) salt = added.salt;
  }
  const receiptNow = async (): Promise<Receipt> => ({
    entry_index: index,
    kind: "mark_recorded",
    sentence: "",
    recorded_at: 1,
    verifier_key: ledger.vkey,
    encoded: entry,
    salt_hex: toHex(salt),
    leaf_hash_hex: toHex(ledger.leaves[index] ?? new Uint8Array()),
    path_hex: (await ledger.path(index, ledger.leaves)).map(toHex),
    checkpoint: await ledger.checkpoint(),
    tlog_proof: "",
  });
  const ask = async (from: number, to: number) =>
    (await ledger.consistency(from, ledger.leaves.slice(0, to))).map(toHex);
  return { ledger, receiptNow, ask };
}

describe("a family checks a mark", () => {
  it("is proved at every place of ledgers of every small size", async () => {
    for (const size of [1, 2, 3, 5, 8, 13]) {
      for (let index = 0; index < size; index++) {
        const { ledger, receiptNow, ask } = await school(size, index);
        const finding = await checkReceipt(await receiptNow(), ledger.vkey, null, ask);
        expect(finding, `${index} of ${size}`).toEqual({
          verdict: "proved",
          tree_size: size,
          seen_size: null,
        });
      }
    }
  });

  it("sees that today's ledger continues the one seen before", async () => {
    for (let grown = 0; grown < 9; grown++) {
      const { ledger, receiptNow, ask } = await school(5, 3);
      const seen: Remembered = { key: ledger.vkey, checkpoint: (await receiptNow()).checkpoint };
      for (let at = 0; at < grown; at++) await ledger.append(`later ${at}`);
      const finding = await checkReceipt(await receiptNow(), ledger.vkey, seen, ask);
      expect(finding).toEqual({ verdict: "proved", tree_size: 5 + grown, seen_size: 5 });
    }
  });

  it("catches a ledger that was rewritten under the same key", async () => {
    const { ledger, receiptNow, ask } = await school(6, 2);
    const seen: Remembered = { key: ledger.vkey, checkpoint: (await receiptNow()).checkpoint };
    ledger.leaves[0] = await blindedLeafHash(new Uint8Array(16), "another first entry");
    await ledger.append("later");
    const finding = await checkReceipt(await receiptNow(), ledger.vkey, seen, ask);
    expect(finding.verdict).toBe("ledger_rewritten");
  });

  it("catches another key, a changed record, a changed path and a changed signature", async () => {
    const { ledger, receiptNow, ask } = await school(7, 4);
    const good = await receiptNow();
    const judge = async (receipt: Receipt, seen: Remembered | null = null) =>
      (await checkReceipt(receipt, ledger.vkey, seen, ask)).verdict;
    const other = (await Ledger.open()).vkey;
    expect(await judge(good, { key: other, checkpoint: good.checkpoint })).toBe("key_changed");
    const worse = { ...good, encoded: entry.replace("five", "two") };
    expect(await judge(worse)).toBe("leaf_differs");
    const salt_hex = good.salt_hex.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
    expect(await judge({ ...good, salt_hex })).toBe("leaf_differs");
    expect(await judge({ ...good, path_hex: [...good.path_hex].reverse() })).toBe("not_in_ledger");
    expect(await judge({ ...good, entry_index: 3 })).toBe("not_in_ledger");
    expect(await judge({ ...good, checkpoint: "nonsense" })).toBe("checkpoint_malformed");
    const resized = good.checkpoint.replace("\n7\n", "\n8\n");
    expect(await judge({ ...good, checkpoint: resized })).toBe("signature_bad");
  });

  it("says whether the record is the mark on the page", () => {
    const shown = { text: "5", student_id: "s", lesson_id: "l" };
    expect(recordSays(entry, shown)).toBe(true);
    expect(recordSays(entry, { ...shown, text: "5/4" })).toBe(true);
    expect(recordSays(entry, { ...shown, text: "4" })).toBe(false);
    expect(recordSays(entry, { ...shown, student_id: "another" })).toBe(false);
  });

  it("reads hex and nothing else", () => {
    expect(fromHex("0g")).toBeNull();
    expect(fromHex("abc")).toBeNull();
  });
});
