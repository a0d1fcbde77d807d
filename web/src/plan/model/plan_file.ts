/** A file chosen by the teacher as rows of cells: CSV of any kind that offices write, or XLSX. */
import { mostFileBytes } from "./plan_import";
import { decodeText, rowsOfText } from "./table_text";
import { rowsOfXlsx } from "./xlsx";
import { UnreadableFile } from "./zip";

const startsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);

/** Throws UnreadableFile. */
export async function rowsOfFile(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  if (bytes.length > mostFileBytes) throw new UnreadableFile("too_big");
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return rowsOfXlsx(bytes);
  // The old XLS, and an XLSX behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile("old_format");
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new UnreadableFile("not_a_table");
  return rowsOfText(text);
}
