/** The grid's fixed parts: heads, names, figures at the right, counts at the foot. Plain DOM. */
import { work_types as typeWords, journal as words } from "#text";
import { dayNumber, monthName, shortDate, weekdayName } from "../../model/dates";
import { weightText } from "../../model/means";
import type { Column, MarkSheet } from "../../model/sheet";
import { element } from "../dom";

export interface Skeleton {
  inner: HTMLElement;
  heads: HTMLElement[];
  names: HTMLElement[];
  /** One per row: the holder of its cells. */
  strips: HTMLElement[];
  means: HTMLElement[];
  results: HTMLElement[];
  counts: HTMLElement[];
  /** Names over their columns: from the first to the one after the last. */
  months: { name: HTMLElement; from: number; to: number }[];
  cursor: HTMLElement;
  selection: HTMLElement;
}

const shortTypes: Record<string, string> = typeWords.short;
const types: Record<string, string> = typeWords.long;

const weightClass = (hundredths: number) =>
  hundredths >= 300 ? "heavy" : hundredths >= 200 ? "medium" : "";

function headLabel({ lesson, work }: Column): string {
  const work_title = work.title || (types[work.work_type] ?? "");
  return `${shortDate(lesson.lesson_on)}, ${work_title}, ${lesson.topic}`;
}

function head(column: Column, index: number, sheet: MarkSheet): HTMLElement {
  const { lesson, work } = column;
  const kind = element(
    "span",
    `kind ${weightClass(work.weight_hundredths)}`,
    shortTypes[work.work_type] ?? "",
  );
  const made = element(
    "div",
    "head",
    [
      element("span", "weekday", weekdayName(lesson.lesson_on)),
      element("b", "", String(dayNumber(lesson.lesson_on))),
      kind,
    ],
    { role: "columnheader", "aria-colindex": index + 2, "aria-label": headLabel(column) },
  );
  made.title = `${headLabel(column)} (${weightText(work.weight_hundredths)})`;
  if (lesson.lesson_on === sheet.page.today) made.classList.add("today");
  if (lesson.lesson_on > sheet.page.today) made.classList.add("future");
  else if (lesson.lock !== "open") made.classList.add("locked");
  if (work.work_no > 1) made.classList.add("second");
  return made;
}

/** Names of months over their columns. */
function monthBand(sheet: MarkSheet, months: Skeleton["months"]): HTMLElement {
  const band = element("div", "months", "", { "aria-hidden": "true" });
  let from = 0;
  sheet.columns.forEach(({ lesson }, index) => {
    const next = sheet.columns[index + 1]?.lesson.lesson_on.slice(0, 7);
    if (next === lesson.lesson_on.slice(0, 7)) return;
    const to = index + 1;
    const name = element("span", "", monthName(lesson.lesson_on));
    const group = element("div", "month", [name]);
    group.style.width = `calc(${to - from} * var(--cell-width))`;
    band.append(group);
    months.push({ name, from, to });
    from = to;
  });
  return band;
}

function headRow(sheet: MarkSheet, { heads, months }: Skeleton): HTMLElement {
  const corner = element("div", "name corner", words.student, {
    role: "columnheader",
    "aria-colindex": 1,
  });
  heads.push(...sheet.columns.map((column, index) => head(column, index, sheet)));
  sheet.columns.forEach(({ lesson }, index) => {
    const before = sheet.columns[index - 1]?.lesson.lesson_on.slice(0, 7);
    if (before !== lesson.lesson_on.slice(0, 7)) heads[index]?.classList.add("month-start");
  });
  const strip = element("div", "strip", [...heads, monthBand(sheet, months)], {
    role: "presentation",
  });
  const figures = [words.mean, words.result].map((title, index) =>
    element("div", index === 0 ? "mean" : "result", title, {
      role: "columnheader",
      "aria-colindex": sheet.columnCount + 2 + index,
    }),
  );
  const right = element("div", "right", figures, { role: "presentation" });
  const row = element("div", "head-row", [corner, strip, right], {
    role: "row",
    "aria-rowindex": 1,
  });
  return element("div", "top", [row], { role: "rowgroup" });
}

/** "Абрамова Дарья", where a phone shows "Абрамова Д." by hiding letters. */
function nameParts(name: string): HTMLElement {
  const [surname = "", ...rest] = name.split(" ");
  const first = rest.join(" ");
  return element("span", "", [
    document.createTextNode(`${surname} `),
    element("span", "", first.slice(0, 1)),
    element("span", "rest", first.slice(1)),
    element("span", "dot", first === "" ? "" : "."),
  ]);
}

function bodyRow(sheet: MarkSheet, row: number, parts: Skeleton): HTMLElement {
  const student = sheet.studentAt(row);
  const name = element("div", "name", [
    element("i", "", String(student.number)),
    nameParts(student.name),
  ]);
  name.setAttribute("role", "rowheader");
  name.setAttribute("aria-colindex", "1");
  if (student.note) name.title = student.note;
  // The first line tells why he is not like the others; where he sits tells nothing of that.
  if (student.note >= " ") name.classList.add("noted");
  const figure = (className: string, index: number) =>
    element("div", className, "", {
      role: "gridcell",
      "aria-colindex": sheet.columnCount + 2 + index,
    });
  const strip = element("div", "strip cells", "", { role: "presentation" });
  const mean = figure("mean", 0);
  const result = figure("result", 1);
  parts.names.push(name);
  parts.strips.push(strip);
  parts.means.push(mean);
  parts.results.push(result);
  const right = element("div", "right", [mean, result], { role: "presentation" });
  const fifth = row % 5 === 4 ? " fifth" : "";
  return element("div", `row${fifth}`, [name, strip, right], {
    role: "row",
    "aria-rowindex": row + 2,
  });
}

function foot(sheet: MarkSheet, counts: HTMLElement[]): HTMLElement {
  counts.push(...sheet.columns.map(() => element("div", "count")));
  const strip = element("div", "strip", counts);
  const label = element("div", "name", words.marks_per_lesson);
  return element("div", "foot", [label, strip, element("div", "right")], {
    "aria-hidden": "true",
  });
}

export function buildSkeleton(sheet: MarkSheet): Skeleton {
  const parts: Skeleton = {
    inner: element("div", "inner", "", { role: "presentation" }),
    heads: [],
    names: [],
    strips: [],
    means: [],
    results: [],
    counts: [],
    months: [],
    cursor: element("div", "cursor", "", { "aria-hidden": "true" }),
    selection: element("div", "selection", "", { "aria-hidden": "true" }),
  };
  const body = element("div", "body", "", { role: "rowgroup" });
  const top = headRow(sheet, parts);
  for (let row = 0; row < sheet.rowCount; row++) body.append(bodyRow(sheet, row, parts));
  parts.inner.append(top, body, foot(sheet, parts.counts), parts.selection, parts.cursor);
  return parts;
}
