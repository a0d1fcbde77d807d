import { describe, expect, it } from "vitest";
import { classesOf, mayJoin } from "./joining";

const stay = (title: string, more = {}) => ({
  kind: "school_class" as const,
  title,
  school_year_title: "2026/2027",
  left_on: null,
  ...more,
});
const afterSchool = { kind: "subgroup" as const, is_after_school: true, parents: ["1 А", "2 Б"] };

// Evidence: JRN-26, F-25.
describe("groups that a person may join", () => {
  it("are after-school groups of his own classes only", () => {
    expect(mayJoin(afterSchool, ["2 Б"])).toBe(true);
    expect(mayJoin(afterSchool, ["3 В"])).toBe(false);
    expect(mayJoin(afterSchool, [])).toBe(false);
  });

  it("are classes and associations, and no other subgroups", () => {
    const other = (kind: "school_class" | "association_group" | "subgroup") =>
      mayJoin({ kind, is_after_school: false, parents: [] }, []);
    expect(other("school_class")).toBe(true);
    expect(other("association_group")).toBe(true);
    expect(other("subgroup")).toBe(false);
  });

  it("go by the classes of this year that he is in", () => {
    const stays = [
      stay("1 А", { school_year_title: "2025/2026" }),
      stay("2 А", { left_on: "2026-10-01" }),
      stay("2 Б"),
      stay("Шахматы", { kind: "association_group" }),
    ];
    expect(classesOf(stays, "2026/2027")).toEqual(["2 Б"]);
  });
});
