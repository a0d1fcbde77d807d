import { describe, expect, it } from "vitest";
import { isMeant } from "./meant";
import { crcOf, csvOf, xlsxOf } from "./table_file";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The files of a ZIP by its directory, each checked by its sum. */
function unzipped(zip: Uint8Array<ArrayBuffer>): Map<string, string> {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const size = view.getUint32(at + 20, true);
    const nameSize = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    expect(view.getUint32(offset, true)).toBe(0x04034b50);
    const name = textOf(zip.subarray(at + 46, at + 46 + nameSize));
    const begin = offset + 30 + view.getUint16(offset + 26, true);
    const bytes = zip.subarray(begin, begin + size);
    expect(crcOf(bytes)).toBe(view.getUint32(at + 16, true));
    files.set(name, textOf(bytes));
    at += 46 + nameSize;
  }
  expect(at).toBe(end);
  return files;
}

describe("a list as CSV", () => {
  it("is as Russian spreadsheets open it", () => {
    const bytes = csvOf([
      ["Класс", "Часы"],
      ["5 «А»", 1.5],
      ['Он сказал "да"; нет', "две\nстроки"],
    ]);
    expect(textOf(bytes)).toBe(
      '\ufeffКласс;Часы\r\n5 «А»;1,5\r\n"Он сказал ""да""; нет";"две\nстроки"\r\n',
    );
  });

  it("has no cell that is taken for a formula", () => {
    for (const text of ["=1+1", "+7", "-5", "@a", "\tx", "\rx"]) {
      const [cell] = textOf(csvOf([[text]]))
        .slice(1)
        .split(/\r\n$/);
      expect(cell?.replaceAll('"', ""), JSON.stringify(text)).toBe(`'${text}`);
    }
    expect(textOf(csvOf([[-5]]))).toBe("\ufeff-5\r\n");
  });
});

describe("a list as XLSX", () => {
  it("is a whole ZIP with texts as texts and numbers as numbers", () => {
    const files = unzipped(
      xlsxOf("Замечания: 5/6", [
        ["Класс", "Часы"],
        ["=1+1", 2.5],
        ["<b> & \u0001\ud800", ""],
      ]),
    );
    expect([...files.keys()]).toContain("[Content_Types].xml");
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain('<c r="B2" s="0"><v>2.5</v></c>');
    expect(sheet).toContain("&lt;b&gt; &amp; </t>");
    expect(sheet).not.toContain("<f>");
    expect(files.get("xl/workbook.xml")).toContain('name="Замечания  5 6"');
  });

  it("names columns beyond the alphabet", () => {
    const row = Array.from({ length: 28 }, (_, at) => at);
    const sheet = unzipped(xlsxOf("А", [row])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('r="Z1"');
    expect(sheet).toContain('r="AB1"');
  });

  it("is the same for the same lines", () => {
    expect(xlsxOf("А", [["1"]])).toEqual(xlsxOf("А", [["1"]]));
    expect(crcOf(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});

describe("what is typed into a list's field", () => {
  it("means lines by the beginnings of words in any order", () => {
    expect(isMeant("ал пет", "Петров Алёша, 5 «А»")).toBe(true);
    expect(isMeant("АЛЕША", "Петров Алёша")).toBe(true);
    expect(isMeant("етр", "Петров Алёша")).toBe(false);
    expect(isMeant("", "что угодно")).toBe(true);
    expect(isMeant("й", "Йод")).toBe(true);
    expect(isMeant("и", "Йод")).toBe(false);
  });
  it("means a class however it is written", () => {
    for (const letters of ["5а", "5 А", "5 «а»", "5-а"])
      expect(isMeant(letters, "5 «А» · Русский язык"), letters).toBe(true);
    expect(isMeant("5а", "5 «Б»")).toBe(false);
  });
});
