import { describe, expect, it } from "vitest";
import { beginsInOffice, holdsOnlyPost, officePostsOf } from "./roles";

describe("who holds only a post", () => {
  it("neither teaches nor leads anything", () => {
    expect(holdsOnlyPost({ roles: ["clerk"] })).toBe(true);
    expect(holdsOnlyPost({ roles: ["archivist", "journal_admin"] })).toBe(true);
    expect(holdsOnlyPost({ roles: ["clerk", "subject_teacher"] })).toBe(false);
    expect(holdsOnlyPost({ roles: ["deputy"] })).toBe(false);
    expect(holdsOnlyPost({ roles: ["guardian"] })).toBe(false);
    expect(holdsOnlyPost({ roles: [] })).toBe(false);
    expect(holdsOnlyPost({ roles: ["scheduler"] })).toBe(true);
    expect(holdsOnlyPost({ roles: ["department_head", "subject_teacher"] })).toBe(false);
  });
});

describe("who begins in the office", () => {
  it("has no journal and no class of his own", () => {
    expect(beginsInOffice({ roles: ["inspector"] })).toBe(true);
    expect(beginsInOffice({ roles: ["section_head"] })).toBe(true);
    expect(beginsInOffice({ roles: ["department_head", "subject_teacher"] })).toBe(false);
    expect(beginsInOffice({ roles: ["training_master", "class_teacher"] })).toBe(false);
    expect(beginsInOffice({ roles: ["scheduler", "journal_admin"] })).toBe(false);
    expect(beginsInOffice({ roles: ["clerk"] })).toBe(false);
    expect(beginsInOffice({ roles: ["medic"] })).toBe(true);
    expect(beginsInOffice({ roles: ["counsellor", "class_teacher"] })).toBe(false);
  });

  it("has the screens of each of his posts", () => {
    expect(officePostsOf({ roles: ["department_head", "scheduler"] })).toEqual([
      "scheduler",
      "department_head",
    ]);
    expect(officePostsOf({ roles: ["counsellor", "medic"] })).toEqual(["medic", "counsellor"]);
    expect(officePostsOf({ roles: ["deputy"] })).toEqual([]);
  });
});
