/** The few files of a ZIP that are asked for, unpacked by the browser itself. */

/** Why a file cannot be read; the words stand in text/ru.json. */
export class UnreadableFile extends Error {
  constructor(readonly why: "not_a_table" | "encrypted" | "too_big" | "old_format") {
    super(why);
  }
}

/** More than this from one small file is a bomb, not a plan. */
const mostUnpackedBytes = 16 * 1024 * 1024;
const mostEntries = 2000;

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostUnpackedBytes) {
      void reader.cancel();
      throw new UnreadableFile("too_big");
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  method: number;
  packedSize: number;
  offset: number;
  isEncrypted: boolean;
}

/** Where the list of files begins: the last 64 kB hold its end. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new UnreadableFile("not_a_table");
}

function readEntries(bytes: Uint8Array<ArrayBuffer>, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new UnreadableFile("not_a_table");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export class Zip {
  private readonly view: DataView;
  private readonly entries: Map<string, Entry>;

  /** Throws UnreadableFile. */
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.entries = readEntries(bytes, this.view);
    } catch {
      throw new UnreadableFile("not_a_table");
    }
  }

  /** The text of a file; nothing where there is none of that name. Throws UnreadableFile. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted) throw new UnreadableFile("encrypted");
    try {
      const begins = entry.offset + 30;
      const skipped =
        this.view.getUint16(entry.offset + 26, true) + this.view.getUint16(entry.offset + 28, true);
      const packed = this.bytes.slice(begins + skipped, begins + skipped + entry.packedSize);
      const isStored = entry.method === 0;
      if (!isStored && entry.method !== 8) throw new UnreadableFile("not_a_table");
      return new TextDecoder().decode(isStored ? packed : await inflate(packed));
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile("not_a_table");
    }
  }
}
