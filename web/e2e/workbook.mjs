/** A workbook of XLSX as a spreadsheet program would write it, its parts stored as they are. */
import { crc32 } from "node:zlib";

const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function sheetXml(rows) {
  const cell = (value) =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const body = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return `<worksheet><sheetData>${body}</sheetData></worksheet>`;
}

function zip(files) {
  const bodies = [];
  const list = [];
  let offset = 0;
  for (const [file, text] of Object.entries(files)) {
    const name = Buffer.from(file);
    const plain = Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(crc32(plain), 14);
    local.writeUInt32LE(plain.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    local.copy(listed, 6, 4, 28);
    listed.writeUInt32LE(offset, 42);
    bodies.push(local, name, plain);
    list.push(listed, name);
    offset += local.length + name.length + plain.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 8);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...list, end]);
}

/** `sheets`: rows of texts and numbers by the title of their sheet. */
export function workbook(sheets) {
  const titles = Object.keys(sheets);
  const files = {
    "xl/workbook.xml": `<workbook><sheets>${titles
      .map((title, i) => `<sheet name="${escaped(title)}" sheetId="${i + 1}" r:id="r${i}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${titles
      .map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join("")}</Relationships>`,
  };
  titles.forEach((title, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[title]);
  });
  return zip(files);
}
