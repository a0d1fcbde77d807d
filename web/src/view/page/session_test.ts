// How a staff page opens: with the letters of the school's act (ATT-01), or with what is wrong.
import { afterEach, expect, it, vi } from "vitest";

const letters = { absent: "о", ill: "б", excused: "у", late: "п" };
const serve = () =>
  vi.stubGlobal("fetch", async () => Response.json({ attendance_letters: letters }));
const ownLetters = "../../model/letters/own_letters";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock(ownLetters);
  vi.resetModules();
});

it("brings the letters before anything is typed", async () => {
  serve();
  const { openSession } = await import("./session");
  const { meant } = await import("../../model/letters/lettering");
  expect((await openSession()).ok).toBe(true);
  expect(meant("о 4")).toBe("н 4");
});

it("says that there is no connection when they do not come, and gives no page", async () => {
  serve();
  vi.doMock(ownLetters, () => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  const { openSession } = await import("./session");
  const answer = await openSession();
  expect(answer.ok ? "" : answer.problem.code).toBe("no_connection");
});
