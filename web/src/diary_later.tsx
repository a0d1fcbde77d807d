/** What the diary fetches when a family asks for more than the week: marks, receipts, settings.
 * A module of its own, drawn into places that the first screen gives it. */

import { render } from "preact";
import style from "#style/diary_later.css?inline";
import lines from "#style/diary_lines.css?inline";
import { rememberToken } from "./api/client";
import type { Later } from "./diary/app";
import { openMark } from "./diary/mark_sheet";
import { Settings } from "./diary/settings";
import { Standings } from "./diary/standing";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style + lines);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const marks: Later["marks"] = (place, student_id) => {
  render(<Standings key={student_id} student_id={student_id} />, place);
};
const settings: Later["settings"] = (place, session) => {
  rememberToken(session.csrf_token);
  render(<Settings session={session} />, place);
};
const mark: Later["mark"] = openMark;

export { mark, marks, settings };
