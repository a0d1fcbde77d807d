"""A large school: the panel of gaps of 10,000 students, the switch of 1,000 to a new year.

Only when asked for by name (large): five schools are made, which takes minutes. The panel is timed
by the processor time of the server, with nothing kept in memory, after a remark that somebody has
just made: what a connection has read it then reads anew. In the school that is held against the
limit nobody ever gave a result or held a briefing. That it grows with the gaps and not with the
lessons is seen in schools where these are given: one beside half the lessons and as many gaps, and
that beside four times as many: there the panel is asked up to yesterday, as lessons of today that
nobody has written yet are read as well and are as many as there are classes.
"""
import datetime
import http.client
import json
import pathlib
import time
import uuid

from benches.city import make
from benches.growth import cookie_of
from benches.servers import Letopis, configure

STUDENTS = 10_000
SWITCHED = 1_000
FORGOTTEN_EACH = 120  # Of the large school's lessons: 1,200 or so in the autumn.
MORE_GAPS = 4
LOOKS = 20  # A round.
PANELS = ("large_gap_panel", "large_gap_panel_lessons", "large_gap_panel_gaps")
SWITCH = ("large_year_switch",)


def measure(plan):
    if not any(name.startswith("large") for name in plan.asked_names):
        return
    if plan.wants(*PANELS):
        measure_panels(plan)
    if plan.wants(*SWITCH):
        measure_switch(plan)


def deputy_of(folder):
    with open(folder / "cast.txt", encoding="utf-8") as cast:
        words = next(line.split() for line in cast if line.startswith("deputy "))
    return cookie_of(words[1]) | {"X-Letopis-CSRF": words[2]}


def school(plan, name, students, forgotten_each, *more):
    folder, _ = make(plan, name, 1, students, "--families", "10", "--forgotten-each",
                     str(forgotten_each), *more)
    configure(folder, kept_answers_mb=0)  # The database answers, not the memory.
    return folder


def processor_milliseconds(server):
    """Of all threads; a server that answers starts none."""
    tasks = pathlib.Path(f"/proc/{server.process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="utf-8").split()[0]) for task in tasks) / 1e6


def remark(server, headers, gap, today):
    """Something is written that leaves no gap and mends none."""
    body = json.dumps({
        "command_id": str(uuid.uuid4()),
        "course_id": gap["course_id"],
        "addressee_id": gap["teacher_id"],
        "text": str(uuid.uuid4()),
        "due_on": today,
    })
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    origin = f"http://127.0.0.1:{server.port}"
    connection.request("POST", "/api/v1/remarks", body,
                       headers | {"Content-Type": "application/json", "Origin": origin})
    answer = connection.getresponse()
    said = answer.read()
    if answer.status != 200:
        raise SystemExit(f"bench: no remark is made: {answer.status} {said[:300]!r}")


def panel_milliseconds(server, headers, path="/api/v1/gaps"):
    """Processor time of one look at the panel, and how many gaps there are."""
    view = json.loads(server.get(path, headers))
    spent = 0
    for _ in range(LOOKS):
        remark(server, headers, view["gaps"][0], view["today"])
        begun = processor_milliseconds(server)
        server.get(path, headers)
        spent += processor_milliseconds(server) - begun
    return spent / LOOKS, view["gap_count"]


def measure_panels(plan):
    folders = {
        "forgetful": school(plan, "large", STUDENTS, FORGOTTEN_EACH),
        "whole": school(plan, "large-kept", STUDENTS, FORGOTTEN_EACH, "--attested"),
        "half": school(plan, "large-half", STUDENTS // 2, FORGOTTEN_EACH // 2, "--attested"),
        "more": school(plan, "large-gaps", STUDENTS // 2, FORGOTTEN_EACH // 2 // MORE_GAPS,
                       "--attested"),
    }
    today = []
    spent = {which: [] for which in ("whole", "half", "more")}
    until_yesterday = f"/api/v1/gaps?to={datetime.date.today() - datetime.timedelta(days=1)}"
    gaps = {}
    with (Letopis(plan, folders["forgetful"]) as forgetful,
          Letopis(plan, folders["whole"]) as whole,
          Letopis(plan, folders["half"]) as half,
          Letopis(plan, folders["more"]) as more):
        servers = {"forgetful": forgetful, "whole": whole, "half": half, "more": more}
        deputies = {which: deputy_of(folder) for which, folder in folders.items()}
        for which, server in servers.items():
            server.wait_for("/api/v1/gaps", deputies[which])
        for _ in range(plan.rounds):
            milliseconds, gaps["today"] = panel_milliseconds(forgetful, deputies["forgetful"])
            today.append(milliseconds)
            for which in spent:
                milliseconds, gaps[which] = panel_milliseconds(servers[which], deputies[which],
                                                               until_yesterday)
                spent[which].append(milliseconds)
            seen = (f"{which}: {spent[which][-1]:.1f} ms, {gaps[which]} gaps" for which in spent)
            plan.say(f"  today {today[-1]:.1f} ms, {gaps['today']} gaps; " + ", ".join(seen))
    plan.add("large_gap_panel", today, "ms", "the limit", [50])
    plan.add("large_gap_panel_lessons", spent["whole"], "ms", "half the lessons", spent["half"])
    plan.add("large_gap_panel_gaps", spent["more"], "ms", "a quarter of the gaps", spent["half"])


def measure_switch(plan):
    """As the wizard does it: a look, a request for each class in turn, a look again."""
    folder, _ = make(plan, "switched", 1, SWITCHED, "--families", "10", "--decided")
    configure(folder)
    with Letopis(plan, folder) as server:
        headers = deputy_of(folder)
        years = json.loads(server.wait_for("/api/v1/school-years", headers))
        path = f"/api/v1/school-years/{years['school_years'][0]['school_year_id']}/switch"
        begun = time.monotonic()
        view = json.loads(server.get(path, headers))
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        moved = 0
        for one in view["classes"]:
            students = [student["student_id"] for student in one["students"]
                        if student["fate"] == "moves"]
            if students:
                moved += len(students)
                move(connection, path, headers, one, students)
        server.get(path, headers)
        seconds = time.monotonic() - begun
    plan.say(f"  {moved} of {SWITCHED} went on, the rest graduated")
    plan.add("large_year_switch", [seconds], "s", "the limit", [10])


def move(connection, path, headers, one, students):
    body = json.dumps({
        "command_id": str(uuid.uuid4()),
        "order_no": "1-у",
        "order_on": "2026-11-27",
        "groups": [{
            "group": one["next"],
            "continues": one["study_group_id"],
            "from": [{"study_group_id": one["study_group_id"], "student_ids": students}],
        }],
    })
    origin = f"http://127.0.0.1:{connection.port}"
    connection.request("POST", path, body,
                       headers | {"Content-Type": "application/json", "Origin": origin})
    answer = connection.getresponse()
    outcomes = json.loads(answer.read())
    if answer.status != 200 or outcomes["outcomes"][0]["outcome"] != "recorded":
        raise SystemExit(f"bench: {one['title']} is not moved: {answer.status} {outcomes}")
