// Hints on the wording of records (JRN-25): what is said, what is left alone.
import { describe, expect, it } from "vitest";
import ru from "../../../text/ru.json";
import { type Dictionary, mended, remarkOn } from "./wording";

const { known, words, whole } = ru.wording;
const dictionary: Dictionary = { known: known.split("; "), words: words.split(" "), whole };
const remark = (text: string, own: string[] = []) => remarkOn(text, dictionary, own);
const cured = (text: string) => {
  const found = remark(text);
  return found === null ? text : mended(text, found);
};

describe("letters of two alphabets in one word", () => {
  it.each([
    ["\u0063тр. 15", "стр. 15"],
    ["Упр. 12, пиcьменно", "Упр. 12, письменно"],
    ["треугольник \u0410BC", "треугольник ABC"],
    ["Taблица", "Таблица"],
  ])("%s", (text, right) => {
    expect(remark(text)?.kind).toBe("mixed");
    expect(cured(text)).toBe(right);
  });

  it("are told of also where no letters of one look help", () => {
    expect(remark("Wебинар")).toMatchObject({ word: "Wебинар", instead: null });
    expect(cured("Wебинар")).toBe("Wебинар");
  });

  it("are fine in words of their own", () => {
    for (const text of ["IT-технологии", "Word и Excel", "x-координата", "sin x, y = kx + b"])
      expect(remark(text)).toBeNull();
  });
});

describe("abbreviations", () => {
  it.each([
    "§ 4, упр. 118, с. 45, рис. 2",
    "Стр. 15–17, № 3 и т. д.",
    "Учить правило.",
    "Решить задачу. Повторить § 3",
    "Тест. 5 вопросов",
    "А. С. Пушкин. «Зимнее утро»",
    "XIX в. и XX в.",
    "Насыщенный пар. Влажность",
    "Насыщенный пар. § 31",
    "Союз. § 12",
    "Вектор. § 4",
    "Глагол. 5 предложений",
    "Атом. § 3",
    "Круг. № 45",
    "Климат. § 7",
    "Объём. № 12",
    "Азот. § 24",
    "ВВП и ВРП. Особенности хозяйства России",
    "Дж. Лондон. «Сказание о Кише»",
    "нет",
    "",
  ])("says nothing of «%s»", (text) => {
    expect(remark(text)).toBeNull();
  });

  it("offers the whole word for an invented one that everybody understands", () => {
    expect(cured("Чит. с. 45")).toBe("Читать с. 45");
    expect(cured("§ 4, выуч. правило")).toBe("§ 4, выучить правило");
  });

  it("offers it before a figure as well", () => {
    expect(cured("Вопр. 3, контр. № 2, парагр. § 4")).toBe("Вопросы 3, контр. № 2, парагр. § 4");
    expect(cured("реш. № 45")).toBe("решить № 45");
    expect(cured("вопр. 1–4")).toBe("вопросы 1–4");
  });

  it("names one that nobody knows and leaves it to the person", () => {
    expect(remark("Прврк. знаний")).toMatchObject({ word: "Прврк.", instead: null });
    expect(remark("сделать клст. к уроку")).toMatchObject({ word: "клст.", instead: null });
  });

  it("knows those of the school's own act", () => {
    expect(remark("сделать клст. к уроку", ["клст."])).toBeNull();
    expect(remark("сделать клст. к уроку", ["КЛСТ"])).toBeNull();
  });
});
