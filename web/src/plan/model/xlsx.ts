/**
 * The first sheet of an XLSX as rows of texts (ECMA-376 part 1, 18.3). The XML is walked tag by
 * tag: no entity is ever expanded beyond the five that XML has, nothing is fetched.
 */
import { UnreadableFile, Zip } from "./zip";

interface Tag {
  name: string;
  attributes: string;
  kind: "open" | "close" | "empty";
}

const tagOrText =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plainText = (text: string) =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = Number(name.replace(/^#x/i, "0x").replace("#", ""));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

function tagOf(inside: string): Tag | null {
  if (/^[?!]/.test(inside)) return null;
  const kind = inside.startsWith("/") ? "close" : inside.endsWith("/") ? "empty" : "open";
  const [, name = "", attributes = ""] = /^\/?(?:[\w.-]+:)?([\w.-]+)([\s\S]*)$/.exec(inside) ?? [];
  return { name, attributes, kind };
}

function walk(xml: string, tag: (tag: Tag) => void, text: (text: string) => void): void {
  for (const [, cdata, inside, plain] of xml.matchAll(tagOrText)) {
    if (cdata !== undefined) text(cdata);
    else if (plain !== undefined) text(plainText(plain));
    else if (inside !== undefined) {
      const found = tagOf(inside);
      if (found !== null) tag(found);
    }
  }
}

function attribute(tag: Tag, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    tag.attributes,
  );
  return found === null ? null : plainText(found[1] ?? found[2] ?? "");
}

/** Texts that cells share; pieces of different look are one text, readings (rPh) are none. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let readings = 0;
  walk(
    xml,
    ({ name, kind }) => {
      if (name === "si" && kind !== "close") text = "";
      if (name === "si" && kind !== "open") texts.push(text);
      if (name === "rPh") readings += kind === "open" ? 1 : kind === "close" ? -1 : 0;
      if (name === "t") isText = kind === "open";
    },
    (piece) => {
      if (isText && readings === 0) text += piece;
    },
  );
  return texts;
}

/** "AB12" is column 27. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

const mostColumns = 200;

function sheetRows(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = -1;
  let type = "";
  let value = "";
  let isValue = false;
  const endCell = () => {
    if (column < 0 || column >= mostColumns) return;
    while (row.length < column) row.push("");
    const text = type === "s" ? (shared[Number(value)] ?? "") : type === "e" ? "" : value;
    row[column] = text.replace(/\s+/g, " ").trim();
  };
  walk(
    xml,
    (tag) => {
      const { name, kind } = tag;
      if (name === "row" && kind !== "close") {
        // Rows that are left out are empty ones: lines keep the numbers they have in the sheet.
        const number = Number(attribute(tag, "r") ?? rows.length + 1);
        while (rows.length < number - 1 && rows.length < 5000) rows.push([]);
        row = [];
        column = -1;
      }
      if (name === "row" && kind !== "open") rows.push(row);
      if (name === "c" && kind !== "close") {
        column = columnOf(attribute(tag, "r")) ?? column + 1;
        type = attribute(tag, "t") ?? "n";
        value = "";
      }
      if (name === "c" && kind === "close") endCell();
      if (name === "v" || name === "t") isValue = kind === "open";
    },
    (text) => {
      if (isValue) value += text;
    },
  );
  return rows;
}

/** The first sheet that is not hidden, as the workbook names it. */
async function firstSheet(zip: Zip): Promise<string | null> {
  let relation: string | null = null;
  walk(
    (await zip.text("xl/workbook.xml")) ?? "",
    (tag) => {
      if (tag.name !== "sheet" || /hidden/i.test(attribute(tag, "state") ?? "")) return;
      relation ??= attribute(tag, "id");
    },
    () => {},
  );
  let target = "worksheets/sheet1.xml";
  walk(
    (await zip.text("xl/_rels/workbook.xml.rels")) ?? "",
    (tag) => {
      if (tag.name !== "Relationship" || attribute(tag, "Id") !== relation) return;
      target = attribute(tag, "Target") ?? target;
    },
    () => {},
  );
  return zip.text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

/** Throws UnreadableFile. */
export async function rowsOfXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const zip = new Zip(bytes);
  const sheet = await firstSheet(zip);
  if (sheet === null) throw new UnreadableFile("not_a_table");
  const shared = sharedTexts((await zip.text("xl/sharedStrings.xml")) ?? "");
  return sheetRows(sheet, shared);
}
