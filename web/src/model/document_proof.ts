/**
 * Proof on a paper (docs/formats/document-proof.md): the text of a QR code on a printed form. It
 * holds the entry `document_prepared`, its path to the root and the school's signature: enough to
 * check a paper without a server.
 */
import { type SignatureCheck, signatureOver, type VerifierKey } from "./checkpoint";
import { blindedLeafHash, type Hash, rootOf, sameBytes, toBase64, toHex } from "./proof";

const prefix = "LETOPIS1:";
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/** In the order of domain/statements: FormKind. */
const forms = [
  "summary_sheet",
  "marks_page",
  "content_page",
  "class_journal",
  "addendum_sheet",
] as const;
const nil = "00000000-0000-0000-0000-000000000000";

/** RFC 9285; nothing for a text that is not Base45. */
export function fromBase45(text: string): Hash | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((sign) => alphabet.indexOf(sign));
    if (digits.includes(-1) || digits.length === 1) return null;
    const [low = 0, middle = 0, high = 0] = digits;
    const value = low + middle * 45 + high * 2025;
    const most = digits.length === 3 ? 0xffff : 0xff;
    if (value > most) return null;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}

export interface DocumentProof {
  key_id: Hash;
  entry_index: number;
  tree_size: number;
  salt: Hash;
  recorded_at: number;
  form: (typeof forms)[number];
  document_no: string;
  data_sha256_hex: string;
  /** Canonical bytes of the entry, put together from the values. */
  encoded: string;
  path: Hash[];
  signature: Hash;
}

/** Reads bytes from their beginning; running out of them is one failure for all. */
class Bytes {
  private at = 0;
  constructor(private readonly bytes: Hash) {}

  take(count: number): Hash {
    if (this.at + count > this.bytes.length) throw new RangeError("the bytes end too early");
    this.at += count;
    return this.bytes.slice(this.at - count, this.at);
  }
  byte(): number {
    return this.take(1)[0] ?? 0;
  }
  /** Seven bits a byte, lowest first, in the shortest form. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte >= 0x80) continue;
      const isShortest = byte !== 0 || scale === 1;
      if (!isShortest || !Number.isSafeInteger(value)) throw new RangeError("not a number");
      return value;
    }
  }
  id(): string {
    return toHex(this.take(16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }
  text(): string {
    return new TextDecoder("utf-8", { fatal: true }).decode(this.take(this.byte()));
  }
  end(): void {
    if (this.at !== this.bytes.length) throw new RangeError("something follows");
  }
}

function read(bytes: Bytes): DocumentProof {
  const key_id = bytes.take(4);
  const entry_index = bytes.number();
  const tree_size = bytes.number();
  const salt = bytes.take(16);
  const flags = bytes.byte();
  if (flags > 3) throw new RangeError("unknown flags");
  const recorded_at = bytes.number();
  const command_id = bytes.id();
  const actor_id = flags & 1 ? bytes.id() : nil;
  const document_id = bytes.id();
  const form = forms[bytes.byte()];
  if (form === undefined) throw new RangeError("unknown form");
  const study_group_id = bytes.id();
  const course_id = flags & 2 ? bytes.id() : nil;
  const document_no = bytes.text();
  const data_sha256_hex = toHex(bytes.take(32));
  const size_then = bytes.number();
  const path = Array.from({ length: bytes.byte() }, () => bytes.take(32));
  const signature = bytes.take(64);
  bytes.end();
  // Canonical: members in order of their names, no spaces (docs/formats/entry.md).
  const body = {
    course_id,
    data_sha256_hex,
    document_id,
    document_no,
    form,
    study_group_id,
    tree_size: size_then,
  };
  const encoded = JSON.stringify({
    actor_id,
    body,
    command_id,
    kind: "document_prepared",
    recorded_at,
  });
  return {
    key_id,
    entry_index,
    tree_size,
    salt,
    recorded_at,
    form,
    document_no,
    data_sha256_hex,
    encoded,
    path,
    signature,
  };
}

/** Nothing for a text that is not such a proof. */
export function parseDocumentProof(text: string): DocumentProof | null {
  const whole = text.trim();
  if (!whole.startsWith(prefix)) return null;
  const bytes = fromBase45(whole.slice(prefix.length));
  if (bytes === null) return null;
  try {
    return read(new Bytes(bytes));
  } catch {
    return null;
  }
}

export type PaperVerdict = "proved" | "signature_unread" | "other_key" | "refused";

/** Whether the paper's entry stood in the ledger that `key` signs. */
export async function checkDocumentProof(
  proof: DocumentProof,
  key: VerifierKey,
): Promise<PaperVerdict> {
  if (!sameBytes(proof.key_id, key.id)) return "other_key";
  const leaf = await blindedLeafHash(proof.salt, proof.encoded);
  const root = await rootOf(leaf, proof.entry_index, proof.tree_size, proof.path);
  if (root === null) return "refused";
  const body = `${key.name}\n${proof.tree_size}\n${toBase64(root)}\n`;
  const check: SignatureCheck = await signatureOver(key, proof.signature, body);
  if (check === "unsupported") return "signature_unread";
  return check === "good" ? "proved" : "refused";
}
