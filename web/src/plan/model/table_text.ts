/**
 * A table as text: what a spreadsheet puts on the clipboard or saves as CSV (JRN-21, INT-04).
 * Bytes become text, text becomes rows of cells; what the cells mean is not known here.
 */

/** UTF-8 where it is that, else what Windows wrote for decades; a mark of order decides first. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

const separators = ["\t", ";", ","] as const;

/** The separator that stands in most lines outside quotes; one column has none. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const countOf = (separator: string) => lines.filter((line) => line.includes(separator)).length;
  // A comma stands in topics as well: the others go before it.
  const found = separators.find((one) => countOf(one) > lines.length / 2);
  return found ?? "\t";
}

/** Rows of cells; a quoted cell may hold separators, line ends and doubled quotes (RFC 4180). */
export function rowsOfText(given: string): string[][] {
  const text = given
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else cell += sign;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
