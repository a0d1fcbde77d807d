/** "/d": the family's diary. The server has poured the session and the week into the page. */
import { render } from "preact";
import type { Schemas } from "./api/client";
import { Diary } from "./diary/app";
import { type DiaryWeek, readPoured } from "./model/diary_week";
import { applyAppearance, readAppearance } from "./view/page/appearance";

applyAppearance(readAppearance());
const poured = <Value,>(id: string) => readPoured<Value>(document.getElementById(id)?.textContent);
const root = document.getElementById("app");
if (root !== null) {
  const session = poured<Schemas["SessionView"]>("session");
  render(<Diary session={session} week={poured<DiaryWeek>("diary")} />, root);
}
if ("serviceWorker" in navigator) {
  addEventListener("load", () => void navigator.serviceWorker.register("/sw.js"));
}
