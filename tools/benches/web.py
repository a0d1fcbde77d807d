"""Reading through HTTP: a diary week of the demo year, first looks of a class one after another, a
journal page, the start of the server. And a week that nothing is remembered of, beside SQLite."""
import json
import pathlib
import shutil
import subprocess
import time

from benches import city, growth
from benches.servers import (
    Letopis, configure, load_of, nginx, requests_per_second, script_of,
)

NGINX = "nginx, the same bytes as a file"
CLASS_WEEK = ("class_week_first_look", "class_week_first_look_cpu")
CLASS_SCHOOL = 220  # Students: some classes.
WEEK = ("diary_week", "diary_week_cpu", "diary_week_unchanged", "diary_week_first_look")


def measure(plan):
    if plan.wants(*WEEK, "start", "resident"):
        measure_demo(plan)
    if plan.wants("cold_week_cpu"):
        measure_cold_week(plan)
    if plan.wants(*CLASS_WEEK):
        measure_class_week(plan)
    if plan.wants("journal_page"):
        measure_journal(plan)


def demo_school(plan):
    """The demo year, made once a run: its folder."""
    folder: pathlib.Path = plan.scratch / "demo"
    if not folder.exists():
        plan.say("demo year …")
        subprocess.run(
            [plan.program("letopis"), "demo", "--data", str(folder)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        configure(folder)
    return folder


def measure_demo(plan):
    folder = demo_school(plan)
    login = json.loads((folder / "demo.json").read_text(encoding="utf-8"))["logins"]["student"]
    with Letopis(plan, folder) as server:
        cookie, session = server.sign_in(login["login"], login["password"])
    week = f"/api/v1/students/{session['student_id']}/diary"
    measure_start(plan, folder, week, cookie)
    measure_week(plan, folder, week, cookie)


def measure_start(plan, folder, path, cookie):
    """From the start of the program to the first answer that needs the database."""
    milliseconds = []
    for _ in range(plan.rounds):
        begun = time.monotonic()
        with Letopis(plan, folder) as server:
            server.wait_for(path, cookie)
            milliseconds.append((time.monotonic() - begun) * 1000)
    plan.add("start", milliseconds, "ms", "the limit", [300])


def measure_week(plan, folder, path, cookie):
    forgetful_folder = plan.scratch / "demo-forgetful"
    shutil.copytree(folder, forgetful_folder)
    configure(forgetful_folder, kept_answers_mb=0)
    ours, first_looks, unchanged, theirs = [], [], [], []
    with Letopis(plan, folder) as server, Letopis(plan, forgetful_folder) as forgetful:
        body = server.wait_for(path, cookie)
        if forgetful.wait_for(path, cookie) != body:
            raise SystemExit("bench: kept and fresh answers differ")
        plan.say(f"diary week of {len(body)} bytes")
        known = {**cookie, "If-None-Match": server.etag(path, cookie)}
        with nginx(plan.scratch / "nginx-week", {"week.json": body}) as yardstick:
            yardstick.wait_for("/week.json", {})
            for _ in range(plan.rounds):
                theirs.append(load_of(plan, yardstick, "/week.json", cookie))
                ours.append(load_of(plan, server, path, cookie))
                unchanged.append(requests_per_second(plan, server.url(path), known))
                first_looks.append(requests_per_second(plan, forgetful.url(path), cookie))
                plan.say(f"  nginx {theirs[-1][0]:.0f}, {ours[-1][0]:.0f}, "
                         f"unchanged {unchanged[-1]:.0f}, first {first_looks[-1]:.0f}")
        resident = server.resident_megabytes()
    rates = [rate for rate, _ in theirs]
    plan.add("diary_week", [rate for rate, _ in ours], "requests/s", NGINX, rates)
    plan.add("diary_week_cpu", [each for _, each in ours], "requests/CPU s", NGINX,
             [each for _, each in theirs])
    plan.add("diary_week_unchanged", unchanged, "requests/s", NGINX, rates)
    plan.add("diary_week_first_look", first_looks, "requests/s", NGINX, rates)
    plan.add("resident", [resident], "MB", "the limit", [80])


def measure_cold_week(plan):
    """From the questions to the JSON, nothing remembered, by one thread's own processor time."""
    command = [plan.program("week_bench"), str(demo_school(plan) / "organizations/1")]
    told = subprocess.run([*command, str(plan.rounds)], check=True, stdout=subprocess.PIPE)
    one = json.loads(told.stdout)
    plan.add(one["name"], [one["figure"]], one["unit"], one["baseline"], [one["baseline_figure"]])


def measure_class_week(plan):
    """Families of one class, one after another: what belongs to the class is remembered after the
    first of them, the student's own is read from the database, and no answer is given again."""
    folder, _ = city.make(plan, "class-week", 1, CLASS_SCHOOL)
    configure(folder, kept_answers_mb=0)
    families = growth.families_of_a_class(folder)
    ours, theirs = [], []
    with Letopis(plan, folder) as server:
        weeks = {f"{i}.json": server.wait_for(path, cookie)
                 for i, (path, cookie) in enumerate(families)}
        plan.say(f"first looks of {len(families)} families, "
                 f"{sum(map(len, weeks.values())) // len(weeks)} bytes each")
        looks = script_of(plan, "class-week.lua", families)
        files = script_of(plan, "class-files.lua",
                          [(f"/{name}", cookie) for name, (_, cookie) in zip(weeks, families)])
        with nginx(plan.scratch / "nginx-class", weeks) as yardstick:
            yardstick.wait_for("/0.json", {})
            for _ in range(plan.rounds):
                theirs.append(load_of(plan, yardstick, "/", {}, files))
                ours.append(load_of(plan, server, "/", {}, looks))
                plan.say(f"  nginx {theirs[-1][0]:.0f}, first {ours[-1][0]:.0f}")
    for name, which, unit in zip(CLASS_WEEK, (0, 1), ("requests/s", "requests/CPU s")):
        plan.add(name, [one[which] for one in ours], unit, NGINX, [one[which] for one in theirs])


def measure_journal(plan):
    """A page of 30 students and 40 lessons, every cell marked."""
    folder, about = bench_school(plan)
    path = f"/api/v1/courses/{about['course_id']}/journal"
    ours, theirs = [], []
    with Letopis(plan, folder) as server:
        cookie, _ = server.sign_in(about["login"], about["password"])
        body = server.wait_for(path, cookie)
        page = json.loads(body)
        plan.say(
            f"journal page of {len(page['students'])} students, {len(page['lessons'])} lessons, "
            f"{len(body)} bytes"
        )
        with nginx(plan.scratch / "nginx-page", {"page.json": body}) as yardstick:
            yardstick.wait_for("/page.json", {})
            for _ in range(plan.rounds):
                theirs.append(requests_per_second(plan, yardstick.url("/page.json"), cookie))
                ours.append(requests_per_second(plan, server.url(path), cookie))
                plan.say(f"  nginx {theirs[-1]:.0f}, {ours[-1]:.0f}")
    plan.add("journal_page", ours, "requests/s", NGINX, theirs)


def bench_school(plan):
    """The school of 40 classes, made once a run: its folder and what is in it."""
    folder: pathlib.Path = plan.scratch / "school"
    about = plan.scratch / "school.json"
    if not about.exists():
        plan.say("a school of 40 classes …")
        made = subprocess.run(
            [plan.program("marks_bench"), "make", str(folder)],
            check=True,
            stdout=subprocess.PIPE,
        )
        about.write_bytes(made.stdout)
        configure(folder)
    return folder, json.loads(about.read_text(encoding="utf-8"))
