// A server on an empty folder, with the address that it prints for whoever founds its school.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const program = path.join(root, "build/release/letopis");

/** The program on a folder; `begin` is what its line with the address has in it. */
export async function serve(letopis, folder, begin, env = process.env) {
  const child = spawn(letopis, ["serve", "--data", folder, "--listen", "127.0.0.1:0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env,
  });
  const link = await new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`letopis serve ended: ${code}`)));
    readline.createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes(begin)) resolve(line.slice(line.indexOf("http://")).trim());
    });
  });
  const close = async () => {
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  return { url: new URL(link).origin, link, close };
}

export async function openEmptyServer(letopis = program, env = process.env) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "letopis-empty-"));
  const server = await serve(letopis, folder, "/setup#", env);
  const close = async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, close };
}

/** Today in days, as a date field takes it. */
export function dayFromToday(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const days = ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота"];

/** A placed timetable of one class: a lesson of algebra every day. */
export function smallTimetable() {
  const of = (list, write) => list.map(write).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.8.5">
<Mode>Official</Mode>
<Institution_Name>Школа</Institution_Name>
<Days_List>
<Number_of_Days>${days.length}</Number_of_Days>
${of(days, (day) => `<Day><Name>${day}</Name></Day>`)}
</Days_List>
<Hours_List>
<Number_of_Hours>1</Number_of_Hours>
<Hour><Name>08:30</Name></Hour>
</Hours_List>
<Subjects_List><Subject><Name>Алгебра</Name></Subject></Subjects_List>
<Teachers_List><Teacher><Name>Иванова Мария Петровна</Name></Teacher></Teachers_List>
<Students_List>
<Year><Name>7А</Name><Number_of_Students>25</Number_of_Students></Year>
</Students_List>
<Activities_List>
${of(
  days,
  (_, at) => `<Activity><Teacher>Иванова Мария Петровна</Teacher><Subject>Алгебра</Subject>
<Students>7А</Students><Duration>1</Duration><Total_Duration>${days.length}</Total_Duration>
<Id>${at + 1}</Id><Activity_Group_Id>1</Activity_Group_Id><Active>true</Active></Activity>`,
)}
</Activities_List>
<Time_Constraints_List>
<ConstraintBasicCompulsoryTime></ConstraintBasicCompulsoryTime>
${of(
  days,
  (day, at) => `<ConstraintActivityPreferredStartingTime>
<Weight_Percentage>100</Weight_Percentage><Activity_Id>${at + 1}</Activity_Id>
<Preferred_Day>${day}</Preferred_Day><Preferred_Hour>08:30</Preferred_Hour>
<Permanently_Locked>false</Permanently_Locked></ConstraintActivityPreferredStartingTime>`,
)}
</Time_Constraints_List>
<Space_Constraints_List></Space_Constraints_List>
</fet>
`;
}
