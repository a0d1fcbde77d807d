// The other session: writes marks into an open journal all the time, one request after the other.
import { randomBytes } from "node:crypto";
import { pause } from "./figures.mjs";

const between = 100;

/** A version 7 id, as the page makes them. */
export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Signs in outside the browser: the headers of what this person asks and writes. */
export async function signedIn({ url, login, password }) {
  const reply = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ login, password }),
  });
  if (!reply.ok) throw new Error(`${login} is not let in: ${reply.status}`);
  const { csrf_token } = await reply.json();
  return {
    Cookie: reply.headers.get("Set-Cookie").split(";")[0],
    "Content-Type": "application/json",
    "X-Letopis-CSRF": csrf_token,
  };
}

export class Colleague {
  count = 0;
  isOver = false;

  static async begin({ url, login, password, course_id }) {
    const colleague = new Colleague();
    colleague.url = url;
    colleague.headers = await signedIn({ url, login, password });
    const page = await fetch(`${url}/api/v1/courses/${course_id}/journal`, {
      headers: colleague.headers,
    });
    colleague.working = colleague.work(await page.json());
    return colleague;
  }

  /** Marks in the first half of the lessons: whoever is measured types in the last ones. */
  async work({ lessons, students, cells }) {
    const standing = new Map();
    for (const { lesson_index, student_index, version, text } of cells) {
      standing.set(`${lesson_index} ${student_index}`, { version, text });
    }
    const half = Math.max(1, Math.floor(lessons.length / 2));
    for (let at = 0; !this.isOver; at++) {
      const [lesson, student] = [(at * 7) % half, (at * 11) % students.length];
      const key = `${lesson} ${student}`;
      const { version = -1, text = "" } = standing.get(key) ?? {};
      const command = {
        command_id: newId(),
        lesson_id: lessons[lesson].lesson_id,
        student_id: students[student].student_id,
        work_no: 1,
        text: text === "4" ? "5" : "4",
        base_version: version,
        reason_code: "none",
        reason: "",
      };
      standing.set(key, { version: await this.write(command), text: command.text });
      this.count += 1;
      await pause(between);
    }
  }

  async write(command) {
    const reply = await fetch(`${this.url}/api/v1/cells`, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify({ commands: [command] }),
    });
    const body = await reply.json();
    const outcome = body.outcomes?.[0];
    if (outcome?.outcome !== "recorded" && outcome?.outcome !== "unchanged") {
      throw new Error(`another's mark: ${reply.status} ${JSON.stringify(body)}`);
    }
    return outcome.version;
  }

  async end() {
    this.isOver = true;
    await this.working;
  }
}
