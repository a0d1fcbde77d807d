/** Results (итоги) as a table: students by periods and the year. Pure. */
import { mastery_panel as masteryWords } from "#text";
import type { Schemas } from "../api/client";
import { type Stroke, signOf } from "./keys";
import { failSign, isBeside, local, passSign, signOn } from "./marks";
import type { JournalPage } from "./sheet";

/** `period_id` of the year's result. */
export const nilId = "00000000-0000-0000-0000-000000000000";

export interface ResultColumn {
  period_id: string;
  title: string;
  isClosed: boolean;
  /** Its marks may be confirmed today. */
  isOpen: boolean;
  /** Of interim attestation: its result is not computed from the marks of the semester (VOC-04). */
  form: Schemas["AttestationForm"] | null;
}
export interface ResultCell {
  student: Schemas["PageStudent"];
  result: Schemas["PageResult"] | null;
  /** Who gave it, where another organisation did (JRN-23). */
  carried: string;
  /** It may be confirmed today: with everybody's, or early by an order (ASM-08). */
  isOpen: boolean;
}

/** Whether his results of the column may be confirmed before the others'. */
function isEarly(page: JournalPage, row: number, column: ResultColumn): boolean {
  const early = page.early.filter((one) => one.student_index === row && one.may_confirm);
  if (early.length === 0 || column.isClosed) return false;
  const isHis = (id: string) => early.some((one) => one.period_id === id);
  if (column.period_id !== nilId) return isHis(column.period_id);
  return page.periods.every(
    (period) => period.may_confirm || period.closed || isHis(period.period_id),
  );
}

/** The periods that have begun, and the year; beside the curriculum the year alone, or nothing. */
export function resultColumns(page: JournalPage, yearTitle: string): ResultColumn[] {
  const isOver = page.course_closed || page.class_closed;
  const periods = page.periods.map((period) => ({
    period_id: period.period_id,
    title: period.title,
    isClosed: period.closed,
    isOpen: period.may_confirm && !period.closed && !isOver,
    form: period.form,
  }));
  const allConfirmable = page.periods.every((period) => period.may_confirm || period.closed);
  const year = {
    period_id: nilId,
    title: yearTitle,
    isClosed: page.course_closed,
    isOpen: allConfirmable && !isOver,
    form: null,
  };
  if (page.kind === "after_school") return [];
  return isBeside(page.kind) ? [year] : [...periods, year];
}

export function resultAt(page: JournalPage, row: number, column: ResultColumn): ResultCell {
  const student = page.students[row];
  if (student === undefined) throw new RangeError(`no student ${row}`);
  const result = page.results.find(
    (one) => one.student_index === row && one.period_id === column.period_id,
  );
  const carried = page.carried.find(
    (one) => one.student_index === row && one.period_id === column.period_id,
  );
  return {
    student,
    result: result ?? null,
    carried: carried?.note ?? "",
    isOpen: column.isOpen || isEarly(page, row, column),
  };
}

/** Cells whose computed result waits for a confirmation, unless attestation is deferred; none where
 * an examiner gives it. */
export function confirmable(page: JournalPage, column: ResultColumn): ResultCell[] {
  if (column.form !== null) return [];
  return page.students
    .map((_, row) => resultAt(page, row, column))
    .filter(
      ({ result }) =>
        result !== null &&
        result.value === "" &&
        result.proposed !== "" &&
        result.deferred_until === null,
    );
}

const values: Record<string, Schemas["ResultValue"]> = {
  "1": "one",
  "2": "two",
  "3": "three",
  "4": "four",
  "5": "five",
  [passSign]: "pass",
  [`${passSign}.`]: "pass",
  [failSign]: "fail",
  [`${failSign}.`]: "fail",
  "н/а": "not_attested",
  "осв.": "exempt",
  освоено: "mastered",
  "посещал(а)": "attended",
  [masteryWords.partly]: "mastered_partly",
  [masteryWords.none]: "not_mastered",
  низкий: "level_low",
  средний: "level_medium",
  высокий: "level_high",
};
const levels: Record<string, string> = { низ: "низкий", ср: "средний", выс: "высокий" };
/** How far a programme is mastered (ADE-04), by the first letters: полностью, частично, не. */
const mastery: Record<string, string> = {
  п: masteryWords.whole,
  g: masteryWords.whole,
  ч: masteryWords.partly,
  x: masteryWords.partly,
  н: masteryWords.none,
  y: masteryWords.none,
};
/** "4" → four; nothing for a text that is no result. */
export const resultValue = (text: string) => values[text] ?? local.scale?.result(text) ?? null;

/** On a scale of letters «а» is a mark, and «н» says «н/а». */
function letterSign(key: string): string | null {
  if (key === "н" || key === "n") return "н/а";
  if (key === "о" || key === "o") return "осв.";
  return local.scale?.read(key) ?? null;
}

/** What a key means in the table of results: a mark or a level, «н/а» (а), «осв.» (о), a зачёт;
 * «посещал(а)» (п) for extracurricular activity; where levels are given also how far the programme
 * is mastered. */
export function resultSign(
  { scale, kind }: Pick<JournalPage, "scale" | "kind">,
  stroke: Pick<Stroke, "key" | "code" | "shiftKey">,
): string | null {
  const key = stroke.key.toLowerCase();
  if (scale === "letters") return letterSign(key);
  if (isBeside(kind)) return key === "п" || key === "g" ? "посещал(а)" : null;
  if (key === "а" || key === "f" || key === "a") return "н/а";
  if (scale === "levels" && mastery[key] !== undefined) return mastery[key];
  const sign = signOf(stroke);
  if (sign === "о") return "осв.";
  if (sign !== null && scale === "levels") return levels[signOn(scale, sign)] ?? null;
  return sign !== null && resultValue(sign) !== null ? sign : null;
}
