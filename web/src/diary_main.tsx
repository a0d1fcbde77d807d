/** "/d": the family's diary. The server has poured the session and the week into the page. */
import { render } from "preact";
import { Diary } from "./diary/app";
import { readPoured } from "./model/diary_week";
import { applyAppearance, readAppearance } from "./view/appearance";

applyAppearance(readAppearance());
const poured = readPoured(document.getElementById("diary")?.textContent);
const root = document.getElementById("app");
if (root !== null) {
  render(<Diary session={poured?.session ?? null} week={poured?.week ?? null} />, root);
}
if ("serviceWorker" in navigator) {
  addEventListener("load", () => void navigator.serviceWorker.register("/sw.js"));
}
