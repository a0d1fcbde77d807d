// A plan comes from a spreadsheet whole, or with each wrong line named (JRN-21, INT-04).
import { describe, expect, it } from "vitest";
import { rowsOfFile } from "./plan_file";
import { planOfRows } from "./plan_import";
import { decodeText, rowsOfText } from "./table_text";
import { xlsxBytes, zipBytes } from "./testing/xlsx_bytes";

const bytes = (text: string) => new TextEncoder().encode(text);
const planOf = (text: string) => planOfRows(rowsOfText(text));
const titles = (text: string) => planOf(text).items.map((item) => item.title);
const problems = (text: string) => planOf(text).problems.map(({ row, rule }) => `${row}: ${rule}`);

describe("a table as text", () => {
  it("is tabs, semicolons or commas, with quotes", () => {
    expect(rowsOfText("a\tb\r\nc;d\te")).toEqual([
      ["a", "b"],
      ["c;d", "e"],
    ]);
    expect(rowsOfText('№;Тема\n1;"Доли; ""дроби""\nи числа"\n')).toEqual([
      ["№", "Тема"],
      ["1", 'Доли; "дроби"\nи числа'],
    ]);
    expect(rowsOfText("1,Доли\n2,Дроби")).toEqual([
      ["1", "Доли"],
      ["2", "Дроби"],
    ]);
    expect(rowsOfText("Доли, дроби\nЧисла")).toEqual([["Доли, дроби"], ["Числа"]]);
    expect(rowsOfText("")).toEqual([]);
  });

  it("is UTF-8, UTF-16 or Windows-1251", () => {
    const windows = new Uint8Array([0xd2, 0xe5, 0xec, 0xe0, 0x3b, 0xb9]);
    expect(decodeText(windows)).toBe("Тема;№");
    expect(decodeText(bytes("\ufeffТема"))).toBe("Тема");
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x22, 0x04]))).toBe("Т");
  });
});

describe("columns of a plan", () => {
  it("are known by their names, whatever the case and the letter ё", () => {
    const plan = planOf(
      "№ п/п\tРАЗДЕЛ\tТёма урока\tКол-во часов\tВид контроля\tДата\tДомашнее задание\n" +
        "1\tДроби\tДоли\t2\t\t07.09\t§ 1\n2\t\tДроби\t1\tк/р\t\t\n",
    );
    expect(plan.problems).toEqual([]);
    expect(plan.hasHeader).toBe(true);
    expect(plan.ignored).toEqual(["Дата"]);
    expect(plan.columns.map((one) => one.field)).toEqual([
      "number",
      "section",
      "title",
      "hours",
      "work_type",
      "homework",
    ]);
    expect(plan.items).toEqual([
      { section: "Дроби", title: "Доли", hours: 2, work_type: "class_work", homework: "§ 1" },
      { section: "Дроби", title: "Дроби", hours: 1, work_type: "control_work", homework: "" },
    ]);
  });

  it("are guessed where they have no names", () => {
    const plan = planOf("1\tДоли\t2\t§ 1\n2\tДроби\t1\t§ 2\n");
    expect(plan.hasHeader).toBe(false);
    expect(plan.items[0]).toMatchObject({ title: "Доли", hours: 2, homework: "§ 1" });
    expect(titles("Доли\nДроби\n")).toEqual(["Доли", "Дроби"]);
  });

  it("may stand below a title of the document", () => {
    const plan = planOf("Календарно-тематическое планирование\n\n№;Тема;Часы\n1;Доли;1\n");
    expect(plan.items.map((item) => item.title)).toEqual(["Доли"]);
  });
});

describe("lines of a plan", () => {
  it("stand under headings, without totals and empty rows", () => {
    const plan = planOf(
      "№;Тема;Часы\n;Раздел 1. Дроби;12\n1;Доли;1\n;;\nГлава 2;;\n2;Числа;1\n;Итого;2\n",
    );
    expect(plan.problems).toEqual([]);
    expect(plan.items.map(({ section, title }) => `${section}: ${title}`)).toEqual([
      "Раздел 1. Дроби: Доли",
      "Глава 2: Числа",
    ]);
  });

  it("that begin with the name of a work are that work, and are numbered anew", () => {
    const of = (title: string) => {
      const [item] = planOf(`Тема;Часы;Раздел\n${title};1;Р`).items;
      return `${item?.work_type} ${item?.title}`;
    };
    expect(of("Контрольная работа № 3. Дроби")).toBe("control_work Дроби");
    expect(of("Контрольная работа №3 по теме «Дроби»")).toBe("control_work Дроби");
    expect(of("К/р по теме «Дроби»")).toBe("control_work Дроби");
    expect(of("Контрольная работа № 1")).toBe("control_work Р");
    expect(of("Зачёт. Дроби")).toBe("credit Дроби");
    expect(of("Тестирование приборов")).toBe("class_work Тестирование приборов");
    expect(of("Проект как форма работы")).toBe("class_work Проект как форма работы");
  });

  it("that are wrong are named as the spreadsheet numbers them", () => {
    expect(
      problems("№;Тема;Часы;Вид работы\n1;Доли;два;\n2;;1;\n3;Дроби;21;\n4;Числа;1;Экскурсия\n"),
    ).toEqual([
      "2: «два» — не число часов.",
      "3: нет темы.",
      "4: «21» — не число часов.",
      "5: вид работы «Экскурсия» не распознан.",
    ]);
    expect(problems(`Тема;Часы\n${"а".repeat(301)};1`)).toEqual([
      "2: тема или раздел длиннее 300 знаков.",
    ]);
    expect(problems("Тема;Часы\nДоли;1,5\nДроби;-1\nЧисла;1 ч.\n")).toEqual([
      "2: «1,5» — не число часов.",
      "3: «-1» — не число часов.",
    ]);
  });

  it("are as many as a plan may have", () => {
    expect(problems("")).toEqual(["0: Строк плана здесь нет."]);
    expect(problems("Тема;Часы\n")).toEqual(["0: Строк плана здесь нет."]);
    expect(problems("1\t2\n3\t4\n")).toEqual(["0: Столбец с темами не найден."]);
    const many = (count: number, hours: number) => `Тема;Часы\n${`Доли;${hours}\n`.repeat(count)}`;
    expect(problems(many(401, 1))).toEqual(["0: Строк 401, а можно не больше 400."]);
    expect(problems(many(51, 10))).toEqual(["0: Часов 510, а можно не больше 500."]);
    expect(problems(`${"а\t".repeat(11)}\n`.repeat(1000))[0]).toContain("клеток");
  });
});

describe("a file", () => {
  const cell = (at: string, inside: string, type = "") => `<c r="${at}"${type}>${inside}</c>`;
  const rows =
    `<row r="1">${cell("A1", "<v>0</v>", ' t="s"')}${cell("C1", "<v>1</v>", ' t="s"')}</row>` +
    `<row r="3">${cell("A3", "<is><t>Сложение &lt;&#1076;олей&gt;</t></is>", ' t="inlineStr"')}` +
    `<c r="B3" s="4"/>${cell("C3", "<v>2</v>")}</row>` +
    `<x:row r="4"><x:c r="A4" t="str"><x:f>A1</x:f><x:v>Дроби</x:v></x:c>` +
    '<x:c r="C4"><x:v>1</x:v></x:c></x:row>';
  const shared = "<si><r><t>Те</t></r><r><t>ма</t></r><rPh><t>x</t></rPh></si><si><t>Часы</t></si>";

  it("of XLSX is read from its first visible sheet", async () => {
    const read = await rowsOfFile(await xlsxBytes(rows, shared));
    expect(read).toEqual([
      ["Тема", "", "Часы"],
      [],
      ["Сложение <долей>", "", "2"],
      ["Дроби", "", "1"],
    ]);
    expect(planOfRows(read).items.map(({ title, hours }) => [title, hours])).toEqual([
      ["Сложение <долей>", 2],
      ["Дроби", 1],
    ]);
  });

  it("of CSV is read in any of its encodings", async () => {
    expect(await rowsOfFile(bytes("Тема;Часы\nДоли;1"))).toHaveLength(2);
  });

  it("that is no table says so", async () => {
    const why = (given: Uint8Array<ArrayBuffer>) =>
      rowsOfFile(given).then(
        () => "read",
        (error: { why?: string }) => error.why,
      );
    expect(await why(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe("not_a_table");
    expect(await why(await zipBytes({ "word/document.xml": "<w/>" }))).toBe("not_a_table");
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("old_format");
    expect(await why(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0, 1]))).toBe("not_a_table");
    expect(await why(new Uint8Array(2 * 1024 * 1024 + 1))).toBe("too_big");
    expect(await why(await zipBytes({ "xl/worksheets/sheet1.xml": "<w/>" }, 1))).toBe("encrypted");
    const bomb = { "xl/worksheets/sheet1.xml": "a".repeat(17 * 1024 * 1024) };
    expect(await why(await zipBytes(bomb))).toBe("too_big");
    const torn = await xlsxBytes(rows, shared);
    expect(await why(torn.slice(0, torn.length - 30))).toBe("not_a_table");
  });
});
