/**
 * Checking proofs in the browser (RFC 9162, 2.1.3.2 and 2.1.4.2) and leaves of the ledger
 * (docs/formats/ledger.md). Trusts nothing but SHA-256. Mirrors ledger/proof on the server: both
 * read tests/vectors/proofs.json.
 */
export type Hash = Uint8Array<ArrayBuffer>;

/** WebCrypto is there only on pages served over TLS or from this very machine. */
export const canVerify = (): boolean => globalThis.crypto?.subtle !== undefined;

export async function sha256(...parts: Uint8Array[]): Promise<Hash> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

export function fromHex(text: string): Hash | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}
export const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export function fromBase64(text: string): Hash | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}
export const toBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

const nodeHash = (left: Hash, right: Hash) => sha256(Uint8Array.of(1), left, right);

/** Leaf bytes: 0x01 ‖ SHA-256(salt ‖ entry); its hash: SHA-256(0x00 ‖ leaf bytes). */
export async function blindedLeafHash(salt: Uint8Array, encoded: string): Promise<Hash> {
  return sha256(Uint8Array.of(0, 1), await sha256(salt, utf8(encoded)));
}

/** Position of a node and of the last node on the same level, while climbing to the root. */
class Climb {
  constructor(
    private node: number,
    private last: number,
  ) {}
  get isAtRoot(): boolean {
    return this.last === 0;
  }
  get brotherIsLeft(): boolean {
    return this.node % 2 === 1 || this.node === this.last;
  }
  get isRight(): boolean {
    return this.node % 2 === 1;
  }
  rise(): void {
    this.node = Math.floor(this.node / 2);
    this.last = Math.floor(this.last / 2);
  }
  /** Skips the levels on which the rightmost node has no brother. */
  skipLonelyLevels(): void {
    while (this.node !== 0 && this.node % 2 === 0) this.rise();
  }
}

/** Where `path` leads from `leaf` at `index` in a tree of `size` leaves: the root; nothing for a
 * path that is no path of such a tree. */
export async function rootOf(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
): Promise<Hash | null> {
  if (index < 0 || index >= size) return null;
  const climb = new Climb(index, size - 1);
  let hash = leaf;
  for (const brother of path) {
    if (climb.isAtRoot) return null;
    if (climb.brotherIsLeft) {
      hash = await nodeHash(brother, hash);
      climb.skipLonelyLevels();
    } else {
      hash = await nodeHash(hash, brother);
    }
    climb.rise();
  }
  return climb.isAtRoot ? hash : null;
}

/** Whether `path` proves that `leaf` stands at `index` in the tree of `size` leaves with `root`. */
export async function provesInclusion(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  root: Hash,
): Promise<boolean> {
  const reached = await rootOf(leaf, index, size, path);
  return reached !== null && sameBytes(reached, root);
}

const isPowerOfTwo = (size: number) => Number.isInteger(Math.log2(size));

/** Whether `path` proves that the newer tree begins with the whole older one. */
export async function provesConsistency(
  oldSize: number,
  newSize: number,
  path: readonly Hash[],
  oldRoot: Hash,
  newRoot: Hash,
): Promise<boolean> {
  if (oldSize < 0 || oldSize > newSize) return false;
  if (oldSize === 0) return path.length === 0 && sameBytes(oldRoot, await sha256());
  if (oldSize === newSize) return path.length === 0 && sameBytes(oldRoot, newRoot);
  const climb = new Climb(oldSize - 1, newSize - 1);
  while (climb.isRight) climb.rise();
  // A complete old tree is a node of the new one, so its root is not repeated in the path.
  const [first, ...others] = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : path;
  if (first === undefined) return false;
  let oldHash = first;
  let newHash = first;
  for (const brother of others) {
    if (climb.isAtRoot) return false;
    if (climb.brotherIsLeft) {
      oldHash = await nodeHash(brother, oldHash);
      newHash = await nodeHash(brother, newHash);
      climb.skipLonelyLevels();
    } else {
      newHash = await nodeHash(newHash, brother);
    }
    climb.rise();
  }
  return climb.isAtRoot && sameBytes(oldHash, oldRoot) && sameBytes(newHash, newRoot);
}
