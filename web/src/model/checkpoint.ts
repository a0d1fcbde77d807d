/**
 * Checkpoint (контрольная точка): the signed head of the ledger, a C2SP signed note
 * (docs/formats/checkpoint.md). Signatures of keys we do not know are ignored.
 */
import { fromBase64, fromHex, type Hash, sameBytes, sha256, toBase64, toHex, utf8 } from "./proof";

export interface Checkpoint {
  origin: string;
  tree_size: number;
  root_hash: Hash;
}
export interface VerifierKey {
  name: string;
  id: Hash;
  public_key: Hash;
}

const ed25519 = 1;
const signatureMark = "\u2014 ";

/** Reads "name+keyid+base64(algorithm ‖ key)"; nothing for anything else. */
export async function parseKey(text: string): Promise<VerifierKey | null> {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim());
  const [, name = "", id = "", encoded = ""] = parts ?? [];
  const typed = fromBase64(encoded);
  const keyId = fromHex(id);
  if (parts === null || typed === null || keyId === null) return null;
  if (typed.length !== 33 || typed[0] !== ed25519) return null;
  const own = (await sha256(utf8(`${name}\n`), typed)).slice(0, 4);
  return sameBytes(own, keyId) ? { name, id: keyId, public_key: typed.slice(1) } : null;
}

export function keyText(key: VerifierKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(Uint8Array.of(ed25519, ...key.public_key))}`;
}

/** Whether a browser without Ed25519 left the signature unread is a state of its own. */
export type SignatureCheck = "good" | "bad" | "unsupported";

export async function signatureOver(
  key: VerifierKey,
  signature: Hash,
  body: string,
): Promise<SignatureCheck> {
  try {
    const raw = await crypto.subtle.importKey("raw", key.public_key, "Ed25519", false, ["verify"]);
    return (await crypto.subtle.verify("Ed25519", raw, signature, utf8(body))) ? "good" : "bad";
  } catch {
    return "unsupported";
  }
}

/** The note's head without a look at its signatures; nothing when it is not a checkpoint. */
export function readCheckpoint(note: string): { checkpoint: Checkpoint; body: string } | null {
  const end = note.lastIndexOf("\n\n");
  if (end < 0) return null;
  const body = note.slice(0, end + 1);
  const [origin = "", size = "", root = ""] = body.split("\n");
  const rootHash = fromBase64(root);
  if (origin === "" || !/^(0|[1-9]\d{0,15})$/.test(size) || rootHash?.length !== 32) return null;
  return { checkpoint: { origin, tree_size: Number(size), root_hash: rootHash }, body };
}

type Rejection = "malformed" | "foreign" | "unsigned" | "bad";
export type CheckpointReading =
  | { state: "good" | "unsupported"; checkpoint: Checkpoint }
  | { state: Rejection };

/** Reads a note and checks that `key` signed it. */
export async function openCheckpoint(note: string, key: VerifierKey): Promise<CheckpointReading> {
  const head = readCheckpoint(note);
  if (head === null) return { state: "malformed" };
  if (head.checkpoint.origin !== key.name) return { state: "foreign" };
  const lines = note.slice(head.body.length + 1).split("\n");
  let seen: SignatureCheck | null = null;
  for (const line of lines) {
    if (!line.startsWith(signatureMark)) continue;
    const [name, encoded = ""] = line.slice(signatureMark.length).split(" ");
    const bytes = fromBase64(encoded);
    if (name !== key.name || bytes === null || !sameBytes(bytes.slice(0, 4), key.id)) continue;
    seen = await signatureOver(key, bytes.slice(4), head.body);
    if (seen === "bad") return { state: "bad" };
  }
  if (seen === null) return { state: "unsigned" };
  return { state: seen === "good" ? "good" : "unsupported", checkpoint: head.checkpoint };
}
