"""Teachers who mark while the cluster fails, and what they were told.

    marks.py write URL DEMO LOG --rate N   marks open-loop until SIGTERM, then until all is answered
    marks.py check URL DEMO LOG…           every acknowledged mark stands, once, and nothing else
    marks.py checkpoint URL ORG            the ledger's head now: size, root and its signed text
    marks.py follow URL ORG SIZE ROOT      the ledger of now continues that head (RFC 9162)

LOG stands outside of the cluster: one line for each command the server acknowledged, written before
the next is sent. Nothing but Python itself is needed.
"""

import argparse
import base64
import contextlib
import hashlib
import http.client
import json
import signal
import sys
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import urlsplit

MARKS = "2345"
WRITERS = 12
COMMANDS_PER_REQUEST = 2
PATIENCE_SECONDS = 8  # Then the outcome is unknown, and the same commands are asked again.
LAST_ANSWER_SECONDS = 90  # After SIGTERM.
PAUSE_SECONDS = 0.2
PASSING = {"busy", "storage_unavailable"}


class Trouble(Exception):
    """What no failover may show to a teacher."""


class Person:
    """Somebody signed in, over one connection that is opened again when it breaks."""

    def __init__(self, url, login, password):
        parts = urlsplit(url)
        self.place = (parts.hostname, parts.port or 80)
        self.account = {"login": login, "password": password}
        self.connection = None
        self.cookies, self.token = {}, ""

    def ask(self, method, target, body=None):
        """Status and text. Raises OSError or HTTPException where there was no answer."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(*self.place, timeout=PATIENCE_SECONDS)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookie} if cookie else {}
        if body is not None:
            headers |= {"Content-Type": "application/json", "X-Letopis-CSRF": self.token}
        try:
            self.connection.request(method, target, json.dumps(body) if body else None, headers)
            reply = self.connection.getresponse()
            self.keep_cookies(reply)
            return reply.status, reply.read().decode()
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise

    def keep_cookies(self, reply):
        """The session, and the node that served it last."""
        for one in reply.msg.get_all("Set-Cookie") or []:
            name, _, value = one.split(";")[0].partition("=")
            self.cookies[name] = value

    def hang_up(self):
        if self.connection is not None:
            self.connection.close()
        self.connection = None

    def sign_in(self):
        status, text = self.ask("POST", "/api/v1/session", self.account)
        if status != 200:
            raise Trouble(f"not signed in: {status} {text}")
        self.token = json.loads(text)["csrf_token"]

    def get(self, target):
        """JSON of a page that must be there."""
        status, text = self.ask("GET", target)
        if status != 200:
            raise Trouble(f"{target}: {status} {text[:300]}")
        return json.loads(text)


class Cell:
    """A place in the journal with the version this teacher saw last. Each mark differs from the
    one that stands there: the same again would be no entry."""

    def __init__(self, lesson_id, student_id, version, text):
        self.lesson_id, self.student_id, self.version = lesson_id, student_id, version
        self.turn = MARKS.find(text or MARKS[0])

    def command(self):
        self.turn += 1
        return {
            "command_id": str(uuid.UUID(int=new_id())),
            "lesson_id": self.lesson_id,
            "student_id": self.student_id,
            "work_no": 1,
            "text": MARKS[self.turn % len(MARKS)],
            "base_version": self.version,
            "reason_code": "none",
            "reason": "",
        }


def new_id():
    """A UUIDv7, as the browser makes it."""
    random = int.from_bytes(uuid.uuid4().bytes, "big") & ((1 << 76) - 1)
    return (time.time_ns() // 1_000_000) << 80 | 7 << 76 | (random >> 64) << 64 | 2 << 62 | (
        random & ((1 << 62) - 1)
    )


class Acknowledgements:
    """The file outside of the cluster, and the times for the summary."""

    def __init__(self, path):
        self.file = Path(path).open("a", encoding="utf-8", buffering=1)
        self.lock = threading.Lock()
        self.times, self.latencies, self.repeated = [], [], 0

    def add(self, pairs, intended_at, tries):
        now = time.monotonic()
        with self.lock:
            for command, outcome in pairs:
                words = (command["command_id"], outcome["entry_index"], command["lesson_id"],
                         command["student_id"], command["text"])
                print(*words, file=self.file)
                self.times.append(now)
                self.latencies.append(now - intended_at)
            self.repeated += tries > 1

    def summary(self):
        ordered = sorted(self.latencies)
        pairs = zip(self.times, self.times[1:], strict=False)
        gaps = [after - before for before, after in pairs]
        at = lambda share: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000)
        return {"acknowledged": len(ordered), "repeated": self.repeated, "p50_ms": at(0.5),
                "p99_ms": at(0.99), "max_ms": at(1), "longest_gap_s": round(max(gaps, default=0), 1)}


class Writer(threading.Thread):
    """One teacher's desk: its own cells, its own connection, requests at their intended times."""

    def __init__(self, person, cells, rate, acknowledged, stopping):
        super().__init__(daemon=True)
        self.person, self.cells, self.pause = person, cells, 1 / rate
        self.acknowledged, self.stopping = acknowledged, stopping
        self.trouble = ""
        self.next_cell = 0

    def run(self):
        try:
            self.write()
        except Exception as error:  # noqa: BLE001 Whatever it was, the run must say it.
            self.trouble = f"{type(error).__name__}: {error}"

    def write(self):
        intended_at = time.monotonic()
        while not self.stopping.is_set():
            intended_at += self.pause
            self.stopping.wait(max(0, intended_at - time.monotonic()))
            cells = [self.take_cell() for _ in range(COMMANDS_PER_REQUEST)]
            self.send(cells, intended_at)

    def take_cell(self):
        self.next_cell = (self.next_cell + 1) % len(self.cells)
        return self.cells[self.next_cell]

    def send(self, cells, intended_at):
        """Asks until every command is answered; what was asked once is repeated as it was."""
        waiting = [(cell, cell.command()) for cell in cells]
        tries = 0
        deadline = None
        while waiting:
            tries += 1
            if self.stopping.is_set():
                deadline = deadline or time.monotonic() + LAST_ANSWER_SECONDS
                if time.monotonic() > deadline:
                    raise Trouble("the last marks were never answered")
            outcomes = self.outcomes(waiting)
            if outcomes is None:
                time.sleep(PAUSE_SECONDS)
                continue
            waiting = self.settle(waiting, outcomes, intended_at, tries)

    def outcomes(self, waiting):
        body = {"commands": [command for _, command in waiting]}
        try:
            status, text = self.person.ask("POST", "/api/v1/cells", body)
        except (OSError, http.client.HTTPException):
            return None
        if status in (429, 500, 502, 503, 504, 507):
            return None
        if status != 200:
            raise Trouble(f"{status} {text[:300]}")
        return json.loads(text)["outcomes"]

    def settle(self, waiting, outcomes, intended_at, tries):
        settled, left = [], []
        for (cell, command), outcome in zip(waiting, outcomes, strict=True):
            if (outcome["refusal"] or {}).get("code") in PASSING:
                left.append((cell, command))
            elif outcome["outcome"] != "recorded" or outcome["text"] != command["text"]:
                raise Trouble(f"{command} was answered {outcome}")
            else:
                cell.version = outcome["version"]
                settled.append((command, outcome))
        self.acknowledged.add(settled, intended_at, tries)
        return left


def teacher_of(url, demo):
    login = demo["logins"]["subject_teacher"]
    person = Person(url, login["login"], login["password"])
    person.sign_in()
    return person


def open_cells(person, demo):
    """Cells of the open course that may be marked today without a reason, but for the last lesson:
    there the page of the browser works."""
    course = demo["open_course"]
    stand = {}
    page = person.get(f"/api/v1/courses/{course['course_id']}/journal")
    students = [one["student_id"] for one in page["students"]]
    shown = [one["lesson_id"] for one in page["lessons"]]
    for cell in page["cells"]:
        place = shown[cell["lesson_index"]], students[cell["student_index"]]
        stand[place] = cell["version"], cell["text"]
    lessons = [one for one in course["lesson_ids"][:-1] if one in shown]
    return [Cell(lesson, student, *stand.get((lesson, student), (-1, "")))
            for lesson in lessons for student in students]


def write(words):
    demo = json.loads(Path(words.demo).read_text(encoding="utf-8"))
    first = teacher_of(words.url, demo)
    cells = open_cells(first, demo)
    acknowledged = Acknowledgements(words.logs[0])
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    rate = words.rate / COMMANDS_PER_REQUEST / WRITERS
    writers = []
    for number in range(WRITERS):
        person = Person(words.url, "", "")
        person.cookies, person.token = dict(first.cookies), first.token
        writers.append(Writer(person, cells[number::WRITERS], rate, acknowledged, stopping))
    for writer in writers:
        writer.start()
    for writer in writers:
        while writer.is_alive():
            writer.join(0.2)
    troubles = [writer.trouble for writer in writers if writer.trouble]
    print(json.dumps(acknowledged.summary()))
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles else 0


def read_logs(paths):
    """(lesson, student) → {entry_index: text}; the number of lines; entries acknowledged twice."""
    told, count, twice = {}, 0, 0
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            _, entry_index, lesson_id, student_id, text = line.split()
            cell = told.setdefault((lesson_id, student_id), {})
            twice += int(entry_index) in cell
            cell[int(entry_index)] = text
            count += 1
    return told, count, twice


def check(words):
    """Histories of all cells against the log: 0 lost, 0 doubled, 0 that nobody asked for."""
    demo = json.loads(Path(words.demo).read_text(encoding="utf-8"))
    person = teacher_of(words.url, demo)
    told, count, doubled = read_logs(words.logs)
    lost = other = 0
    for (lesson_id, student_id), texts in told.items():
        history = person.get(f"/api/v1/lessons/{lesson_id}/students/{student_id}/history")
        rows = {}
        for row in history["rows"]:
            doubled += row["entry_index"] in rows
            rows[row["entry_index"]] = row["text"]
        first = min(texts)
        lost += sum(rows.get(entry_index) != text for entry_index, text in texts.items())
        other += sum(index >= first and index not in texts for index in rows)
    print(json.dumps({"acknowledged": count, "lost": lost, "doubled": doubled, "other": other}))
    return 1 if lost or doubled or other or count == 0 else 0


def checkpoint_of(auditor, org):
    status, text = auditor.ask("GET", f"/api/v1/ledger/checkpoint?org={org}")
    if status != 200:
        raise Trouble(f"checkpoint of organisation {org}: {status} {text[:300]}")
    _, size, root = text.split("\n")[:3]
    return int(size), base64.b64decode(root).hex()


def checkpoint(words):
    print(*checkpoint_of(Person(words.url, "", ""), words.org))
    return 0


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def continues(old_size, old_root, new_size, new_root, path):
    """RFC 9162, 2.1.4.2."""
    if old_size == new_size:
        return not path and old_root == new_root
    if old_size & (old_size - 1) == 0:
        path = [old_root, *path]
    if not path:
        return False
    low, high = old_size - 1, new_size - 1
    while low & 1:
        low, high = low >> 1, high >> 1
    old = new = path[0]
    for step in path[1:]:
        if high == 0:
            return False
        if low & 1 or low == high:
            old, new = node(step, old), node(step, new)
            while not low & 1 and low:
                low, high = low >> 1, high >> 1
        else:
            new = node(new, step)
        low, high = low >> 1, high >> 1
    return high == 0 and old == old_root and new == new_root


def follow(words):
    auditor = Person(words.url, "", "")
    size, root = checkpoint_of(auditor, words.org)
    if size < words.size:
        print(f"organisation {words.org}: {size} entries now, {words.size} before the fault")
        return 1
    path = []
    if size > words.size:
        target = f"/api/v1/ledger/consistency?from={words.size}&to={size}&org={words.org}"
        path = auditor.get(target)["path_hex"]
    proof = [bytes.fromhex(one) for one in path]
    if continues(words.size, bytes.fromhex(words.root), size, bytes.fromhex(root), proof):
        return 0
    print(f"organisation {words.org}: the ledger of {size} does not continue that of {words.size}")
    return 1


def main():
    words = argparse.ArgumentParser()
    commands = words.add_subparsers(required=True)
    for name, act in (("write", write), ("check", check)):
        command = commands.add_parser(name)
        command.set_defaults(act=act)
        command.add_argument("url")
        command.add_argument("demo")
        command.add_argument("logs", nargs="+")
        command.add_argument("--rate", type=float, default=100, help="commands a second")
    for name, act in (("checkpoint", checkpoint), ("follow", follow)):
        command = commands.add_parser(name)
        command.set_defaults(act=act)
        command.add_argument("url")
        command.add_argument("org", type=int)
        if act is follow:
            command.add_argument("size", type=int)
            command.add_argument("root")
    read = words.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        return read.act(read)
    return 1


if __name__ == "__main__":
    sys.exit(main())
