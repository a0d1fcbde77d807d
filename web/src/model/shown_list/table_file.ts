/**
 * A list on the screen as a file for spreadsheets: CSV or XLSX.
 *
 * Invariants (as http/wire/csv_writer.h has them):
 *   1. No cell is taken for a formula: in CSV one that begins with = + - @, a tab or a carriage
 *      return gets an apostrophe before it; in XLSX every text is an inline text.
 *   2. Same lines, same bytes: no clock is asked.
 */
export type TableCell = string | number;
export type TableRow = readonly TableCell[];

const utf8 = new TextEncoder();

function csvCell(cell: TableCell): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** UTF-8 with a byte order mark, semicolons, CRLF: as Russian spreadsheets open it. */
export function csvOf(rows: readonly TableRow[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => `${row.map(csvCell).join(";")}\r\n`);
  return utf8.encode(`\ufeff${lines.join("")}`);
}

// --- XLSX ---

/** Without what XML cannot hold, and within what a cell can. */
const longestCell = 32_767;
const escaped = (text: string) =>
  text
    .slice(0, longestCell)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<pair>[\ud800-\udbff][\udc00-\udfff])/g,
      "$<pair>",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** 0 is "A", 26 is "AA". */
const columnName = (index: number): string =>
  (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) +
  String.fromCharCode(65 + (index % 26));

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const ofSheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function cellXml(cell: TableCell, row: number, column: number): string {
  if (cell === "") return "";
  const place = `r="${columnName(column)}${row + 1}" s="${row === 0 ? 1 : 0}"`;
  return typeof cell === "number"
    ? `<c ${place}><v>${cell}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** As wide as its longest line, within reason. */
function widthOf(rows: readonly TableRow[], column: number): number {
  const lengths = rows.flatMap((row) =>
    String(row[column] ?? "")
      .split("\n")
      .map((line) => line.length),
  );
  return Math.min(60, Math.max(8, ...lengths) + 2);
}

function sheetXml(rows: readonly TableRow[]): string {
  const columns = (rows[0] ?? []).map((_, at) => {
    const width = widthOf(rows, at);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join("")}</row>`,
  );
  return (
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${columns.join("")}</cols>` +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

const fonts =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>';
const styles =
  `${head}<styleSheet xmlns="${main}">${fonts}` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"' +
  ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  "</styleSheet>";

/** What a sheet's title may be: no more than 31 letters, none of []:*?/\ . */
const sheetTitle = (name: string) =>
  name
    .replace(/[[\]:*?/\\']/g, " ")
    .slice(0, 31)
    .trim() || "1";

/** The first row is the head. */
export function xlsxOf(name: string, rows: readonly TableRow[]): Uint8Array<ArrayBuffer> {
  const relations = (parts: string) =>
    `${head}<Relationships xmlns="${packaged}/relationships">${parts}</Relationships>`;
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${ofSheets}.${type}+xml"/>`;
  return zipOf([
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${packaged}/content-types">` +
        '<Default Extension="rels" ContentType=' +
        '"application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        part("xl/workbook.xml", "sheet.main") +
        part("xl/worksheets/sheet1.xml", "worksheet") +
        `${part("xl/styles.xml", "styles")}</Types>`,
    ],
    [
      "_rels/.rels",
      relations(
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
        `<sheet name="${escaped(sheetTitle(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
      ),
    ],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", sheetXml(rows)],
  ]);
}

// --- A ZIP whose files are stored as they are: a list is small ---

const crcTable = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** 1 January 2020, 00:00, as a ZIP writes it (invariant 2). */
const always = (40 << 25) | (1 << 21) | (1 << 16);
const namesInUtf8 = 0x0800;

/** Numbers as little-endian bytes, each so many bytes long. */
function packed(...numbers: [value: number, size: 2 | 4][]): number[] {
  return numbers.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255),
  );
}

function zipOf(files: readonly [path: string, text: string][]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = utf8.encode(path);
    const bytes = utf8.encode(text);
    const common = packed(
      [20, 2],
      [namesInUtf8, 2],
      [0, 2],
      [always, 4],
      [crcOf(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = Uint8Array.from([...packed([0x04034b50, 4]), ...common]);
    parts.push(local, name, bytes);
    const rest = packed([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    const entry = [...packed([0x02014b50, 4], [20, 2]), ...common, ...rest];
    directory.push(Uint8Array.from(entry), name);
    offset += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = files.length;
  const end = packed(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  const whole = new Uint8Array(offset + size + end.length);
  let at = 0;
  for (const one of [...parts, ...directory, Uint8Array.from(end)]) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}
