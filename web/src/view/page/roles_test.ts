import { describe, expect, it } from "vitest";
import { holdsOnlyPost } from "./roles";

describe("who holds only a post", () => {
  it("neither teaches nor leads anything", () => {
    expect(holdsOnlyPost({ roles: ["clerk"] })).toBe(true);
    expect(holdsOnlyPost({ roles: ["archivist", "journal_admin"] })).toBe(true);
    expect(holdsOnlyPost({ roles: ["clerk", "subject_teacher"] })).toBe(false);
    expect(holdsOnlyPost({ roles: ["deputy"] })).toBe(false);
    expect(holdsOnlyPost({ roles: ["guardian"] })).toBe(false);
    expect(holdsOnlyPost({ roles: [] })).toBe(false);
  });
});
