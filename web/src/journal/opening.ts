/** How the page of a journal comes: with the way its marks are read, which stands only once the
 * page is shown. */
import { type Answer, call, noConnection } from "../api/client";
import type { LocalScale } from "../model/marks";
import type { JournalPage } from "../model/sheet";

export interface Opened {
  page: JournalPage;
  scale: LocalScale | null;
}

/** Points and letters are read in a way of their own, which comes with the first such journal. */
async function withScale(page: JournalPage): Promise<Answer<Opened>> {
  if (page.rules.level_borders.length === 0) return { ok: true, value: { page, scale: null } };
  try {
    const { typedScale } = await import("../view/grid/local_scale_keys");
    return { ok: true, value: { page, scale: typedScale(page) } };
  } catch {
    return noConnection;
  }
}

/** The page of the period asked for, or of the period in which a date lies. */
export async function openPage(
  course_id: string,
  period_id: string | undefined,
  on: string | null,
): Promise<Answer<Opened>> {
  const ask = (period?: string) =>
    call("get", "/api/v1/courses/{course_id}/journal", {
      path: { course_id },
      query: { period_id: period },
    });
  let answer = await ask(period_id);
  if (answer.ok && on !== null && period_id === undefined) {
    const { periods, period_id: shown } = answer.value;
    const wanted = periods.find((one) => one.starts_on <= on && on <= one.ends_on);
    if (wanted !== undefined && wanted.period_id !== shown) answer = await ask(wanted.period_id);
  }
  return answer.ok ? withScale(answer.value) : answer;
}
