// The letters of the school's own act (ATT-01): on the screen, under the hand, in a pasted table.
import { afterEach, describe, expect, it } from "vitest";
import { actOf } from "../keys";
import { canonical } from "../marks";
import { planPaste } from "../paste";
import { bringLetters, lettering, meant, said, shown } from "./lettering";
import { ownLetters } from "./own_letters";

const usual = { absent: "н", ill: "б", excused: "у", late: "о" };
const bring = (own: Partial<typeof usual>) => {
  lettering.own = ownLetters({ ...usual, ...own });
};
const stroke = (key: string, code = "") => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
});
const signOf = (key: string, code = "") => {
  const act = actOf(stroke(key, code));
  return act?.act === "sign" ? act.sign : null;
};
afterEach(() => {
  lettering.own = null;
});

describe("letters of attendance", () => {
  it("are the usual ones until the school has its own", async () => {
    await bringLetters(null);
    expect([shown("н 4"), meant("нб"), said("станут «б»")]).toEqual(["н 4", "нб", "станут «б»"]);
    await bringLetters({ ...usual, absent: "отс" });
    expect(shown("н 4")).toBe("отс 4");
  });

  it("stand in cells, and a word that begins alike stays", () => {
    bring({ absent: "отс", late: "п" });
    expect(["н", "н 4", "о 5/4", "б", "незач", "5/4", "•", ""].map(shown)).toEqual([
      "отс",
      "отс 4",
      "п 5/4",
      "б",
      "незач",
      "5/4",
      "•",
      "",
    ]);
  });

  it("are read back as what is stored, alone and beside a mark", () => {
    bring({ absent: "о", ill: "нб", late: "п" });
    const read = (typed: string) => canonical(meant(typed));
    expect(["о", "О", "о 4", "о5", "п", "нб", "н/б", "5/4", "зач", "-"].map(read)).toEqual([
      "н",
      "н",
      "н 4",
      "н 5",
      "о",
      "б",
      "б",
      "5/4",
      "зач",
      "",
    ]);
    for (const text of ["н 4", "б", "у", "о 5/4"]) expect(read(shown(text))).toBe(text);
  });

  it("have their keys on both layouts; the usual keys go on where they are free", () => {
    bring({ absent: "о", late: "п" });
    expect(
      ["о", "j", "п", "g", "б", ",", "у", "н", "5", "з", "p"].map((key) => signOf(key)),
    ).toEqual(["н", "н", "о", "о", "б", "б", "у", "н", "5", "зач", "зач"]);
  });

  it("of several letters are typed by the usual key, or by the first that is free", () => {
    bring({ absent: "раз", ill: "н", excused: "б", late: "р" });
    expect(
      ["а", "з"].map((key) => signOf(key)),
      "a mark's key stays a mark's",
    ).toEqual(["н", "зач"]);
    bring({ absent: "отс", ill: "н" });
    expect(["н", "y", "о", "б"].map((key) => signOf(key))).toEqual(["б", "б", "о", "б"]);
    expect(signOf("т")).toBe("н");
  });

  it("leave the point of the number pad, which a Russian layout calls a comma", () => {
    bring({ absent: "отс" });
    expect(signOf(",", "NumpadDecimal")).toBe("•");
    expect(signOf(",", "Comma")).toBe("б");
  });

  it("are understood in a pasted table", () => {
    bring({ absent: "отс" });
    const plan = planPaste("отс\nотс 4\nн", { row: 0, column: 0 }, ["А", "Б", "В"], 1);
    expect(plan.cells.map(({ text }) => text)).toEqual(["н", "н 4", "н"]);
    expect(plan.notUnderstood).toEqual([]);
  });

  it("are named in our own sentences, where prepositions stay what they are", () => {
    bring({ absent: "отс", excused: "у/п" });
    expect(said("н — без причины, б — болезнь, у — уважительная, о — опоздание")).toBe(
      "отс — без причины, б — болезнь, у/п — уважительная, о — опоздание",
    );
    expect(said("Можно: 2, н, б, у, о, зач")).toBe("Можно: 2, отс, б, у/п, о, зач");
    expect(said("н · б · у · о"), "keys, and what they put").toBe("н (отс) · б · у (у/п) · о");
    expect(said("Все «н» у класса станут «у»; уважительная (у)")).toBe(
      "Все «отс» у класса станут «у/п»; уважительная (у/п)",
    );
  });
});
