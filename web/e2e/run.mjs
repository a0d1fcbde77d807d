// npm run e2e [PART OF A NAME]: every e2e/<role>_<does>_<what>.mjs in a real browser against the
// real program.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.mjs";
import { writeReport } from "./report.mjs";
import { absence, makeSchools, openSchool } from "./school.mjs";
import { Skipped, Visitor } from "./visit.mjs";

const folder = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
// Tests follow one another in lanes, each with a school and a browser of its own: what reads page
// after page, what needs nothing that other files did, and everything else in one order. All lanes
// should take as long.
const lanesApart = [
  [
    "everybody_can_read_each_page.mjs",
    "deputy_reads_the_protocol.mjs",
    "deputy_reads_reports.mjs",
    "deputy_finds_in_lists.mjs",
    "teacher_corrects_with_a_reason.mjs",
    "staff_opens_help.mjs",
  ],
  [
    "teacher_keeps_an_association.mjs",
    "teacher_plans_a_course.mjs",
    "office_sets_up_a_school.mjs",
    "curator_sends_to_practice.mjs",
    "deputy_keeps_the_calendar.mjs",
    "office_takes_back.mjs",
    "posts_have_their_screens.mjs",
    "student_keeps_a_practice_diary.mjs",
    "teacher_marks_by_points.mjs",
    "guardian_reads_the_diary.mjs",
    "deputy_decides_on_records.mjs",
    "teacher_sees_others_marks.mjs",
    "teacher_finds_a_student.mjs",
    "clerk_records_exams.mjs",
  ],
];

async function loadLanes() {
  const files = fs.readdirSync(folder).filter((name) => /^[a-z]+_\w+\.mjs$/.test(name));
  const others = files.filter((name) => !lanesApart.flat().includes(name)).sort();
  const lanes = await Promise.all([others, ...lanesApart].map(loadTests));
  return lanes.filter((tests) => tests.length > 0);
}

async function loadTests(files) {
  const tests = [];
  for (const file of files) {
    const module = await import(path.join(folder, file));
    for (const [name, act] of Object.entries(module)) {
      const title = `${file.replace(".mjs", "")}: ${name.replaceAll("_", " ")}`;
      if (title.includes(wanted)) tests.push({ name: title, act });
    }
  }
  return tests;
}

const longestTest = 180_000;

// A test that falls may leave a wait behind, which then has nobody to tell. That must not end the
// run; where no test has fallen, it is a failure of its own.
const leftBehind = [];
process.on("unhandledRejection", (error) => leftBehind.push(error));

/** A page that waits for ever fails its test, and only its test. */
function within(milliseconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Why it was skipped; "" where it went to its end. */
async function goThrough(act, visitor, school) {
  try {
    await within(longestTest, act(visitor, school));
    return "";
  } catch (error) {
    if (error instanceof Skipped) return error.message;
    throw error;
  }
}

async function runOne({ name, act }, browser, school) {
  const visitor = new Visitor(browser, school);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const why = await goThrough(act, visitor, school);
    await visitor.close();
    const [word, state] = why === "" ? ["ok     ", "passed"] : ["skipped", "skipped"];
    const told = why === "" ? "" : `: ${why}`;
    console.log(`${word} ${name} (${seconds().toFixed(1)} s)${told}`);
    return { name, state, words: why, seconds: seconds() };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`FAILED  ${name}\n${words}`);
    await visitor.close().catch(() => {});
    return { name, state: "failed", words, seconds: seconds() };
  }
}

async function runAll(tests, folder) {
  const school = await openSchool(folder);
  const browser = await openBrowser();
  const results = [];
  try {
    for (const test of tests) results.push(await runOne(test, browser, school));
  } finally {
    await browser.close();
    await school.close();
  }
  return results;
}

async function runLanes() {
  const schools = makeSchools();
  try {
    const folders = lanes.map(() => schools.copy());
    return (await Promise.all(lanes.map((own, at) => runAll(own, folders[at])))).flat();
  } finally {
    schools.remove();
  }
}

const lanes = await loadLanes();
const tests = lanes.flat();
const reason = absence();
const skipped = ({ name }) => ({ name, state: "skipped", words: reason, seconds: 0 });
if (reason !== null) console.log(`e2e: ${tests.length} tests skipped: ${reason}`);
const results = reason === null ? await runLanes() : tests.map(skipped);
writeReport(results);
const count = (state) => results.filter((one) => one.state === state).length;
console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
if (count("failed") === 0) for (const error of leftBehind) console.error(error);
const isGood = count("failed") === 0 && leftBehind.length === 0 && results.length > 0;
process.exitCode = isGood ? 0 : 1;
