"""The browser: from a key to the paint, answers to clicks on a slow computer, what moves."""
import json
import subprocess

from benches.servers import Letopis, configure
from benches.web import demo_school

KEYS = {"web_key_35x80": 16, "web_key_45x200": 24}


def measure(plan):
    asked = {}
    if plan.wants(*KEYS, *(f"{name}_beside_empty" for name in KEYS)):
        measure_keys(plan)
    if plan.wants("web_inp"):
        asked["interactions"] = None
    if plan.wants("web_shift"):
        asked["shifts"] = None
    if asked:
        measure_demo(plan, asked)


def measure_keys(plan):
    """Two journals of one school, into which other sessions write meanwhile."""
    folder = plan.scratch / "wide"
    plan.say("journals of 35 x 80 and 45 x 200 …")
    made = subprocess.run(
        [plan.program("marks_bench"), "wide", str(folder)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    configure(folder)
    journals = []
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        for (name, limit), line in zip(KEYS.items(), made.splitlines()):
            journals.append({**json.loads(line), "name": name, "limit": limit,
                             "url": server.url("")})
        drive(plan, {"keys": journals})


def measure_demo(plan, asked):
    folder = demo_school(plan)
    demo = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        school = {"url": server.url(""), "demo": demo}
        drive(plan, {what: school for what in asked})


def drive(plan, asked):
    """Lets web/bench/run.mjs do it; the rounds of each measurement become one figure."""
    file = plan.scratch / "screens.json"
    file.write_text(json.dumps({**asked, "rounds": plan.rounds}), encoding="utf-8")
    run = subprocess.run(
        ["node", str(plan.web / "bench/run.mjs"), str(file)], check=True, stdout=subprocess.PIPE
    )
    rounds = {}
    for line in run.stdout.splitlines():
        one = json.loads(line)
        rounds.setdefault(one["name"], []).append(one)
    for name, ones in rounds.items():
        plan.add(
            name,
            [one["figure"] for one in ones],
            ones[0]["unit"],
            ones[0]["baseline"],
            [one["baseline_figure"] for one in ones],
        )
