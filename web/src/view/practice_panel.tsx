/** The way to the practice that one leads for the college: no role tells of it, so it is asked for,
 * once a page (VOC-10). Of who holds only a post: others have ways of their own. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { practice_panel as words } from "#text";
import { call } from "../api/client";
import { here } from "./page/router";

const leads = signal(false);
let isAsked = false;

async function ask() {
  const answer = await call("get", "/api/v1/practice/courses");
  if (answer.ok) leads.value = answer.value.courses.length > 0;
}

function useLeads(): boolean {
  useEffect(() => {
    if (isAsked) return;
    isAsked = true;
    void ask();
  }, []);
  return leads.value;
}

/** Beside the tabs of the office. */
export function PracticeTab() {
  if (!useLeads()) return null;
  const isHere = here.value.parts[1] === "practice";
  return (
    <a href="/s/practice" aria-current={isHere ? "page" : undefined}>
      {words.tab}
    </a>
  );
}

/** On a page without tabs. */
export function PracticeLink() {
  if (!useLeads()) return null;
  return (
    <p>
      <a href="/s/practice">{words.mine}</a>
    </p>
  );
}
