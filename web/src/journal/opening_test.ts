// How the page of a journal comes, with the way its marks are read.
import { afterEach, describe, expect, it, vi } from "vitest";
import { local } from "../model/marks";
import type { JournalPage } from "../model/sheet";
import { page } from "../model/testing/journal_page";

const ofLetters = page({
  course_id: "letters",
  scale: "letters",
  rules: { ...page().rules, mark_borders: [], level_borders: [1, 3, 5] },
});

function serve(answer: (address: string) => JournalPage) {
  vi.stubGlobal("fetch", async (address: string) => Response.json(answer(address)));
}

afterEach(() => {
  local.scale = null;
  vi.unstubAllGlobals();
  vi.doUnmock("../view/grid/local_scale_keys");
  vi.resetModules();
});

describe("a journal that is opened", () => {
  it("brings its scale with it and changes nothing of the one that is shown", async () => {
    const { openPage } = await import("./opening");
    serve(() => ofLetters);
    const answer = await openPage("letters", undefined, null);
    expect(answer.ok && answer.value.scale?.level("A")).toBe(5);
    expect(local.scale).toBeNull();
    serve(() => page());
    const five = await openPage("course", undefined, null);
    expect(five.ok && five.value.scale).toBeNull();
  });

  it("is of the period in which the date lies", async () => {
    const { openPage } = await import("./opening");
    const [now] = page().periods;
    if (now === undefined) throw new RangeError("a page has a period");
    const before = { ...now, period_id: "q", starts_on: "2026-09-01", ends_on: "2026-10-25" };
    const periods = [before, now];
    serve((address) => page({ periods, period_id: address.endsWith("=q") ? "q" : "p" }));
    const answer = await openPage("course", undefined, "2026-09-14");
    expect(answer.ok && answer.value.page.period_id).toBe("q");
  });

  it("says that there is no connection when its keys do not come", async () => {
    vi.doMock("../view/grid/local_scale_keys", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const { openPage } = await import("./opening");
    serve(() => ofLetters);
    const answer = await openPage("letters", undefined, null);
    expect(answer.ok ? "" : answer.problem.code).toBe("no_connection");
  });
});
