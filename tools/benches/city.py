"""A city's evening: a made city, its load, ten times as much, and connections that only wait.

Only when asked for by name (city): the city of --scale 0.05 takes minutes to make. The whole of
Moscow is 700 organisations and 1,100,000 students; --scale takes a part of both. The load is that
of all Moscow at any scale.
"""
import json
import resource
import subprocess

from benches.servers import Letopis, configure

ORGANIZATIONS = 700
STUDENTS = 1_100_000
PEAK = 3600  # Requests a second in the evening's peak minute, 1,060 of them commands.
SCHOOL_STUDENTS = 1571
SCHOOL_PEAK = 50 * 21  # Requests in the worst second of a school, fifty times.
KEPT_MEGABYTES = 512  # Of answers: 35,000 families are in the middle of a visit.
BURST_SECONDS = 15
QUIET_SECONDS = 15
IDLE = 100_000  # Or as many as one process may have open here.
KILOBYTE = 1024
LIVE_PER_SESSION = 8  # base/limits.h: live_connections_per_session.

EVENING = ("city_evening_p99", "city_evening_p999", "city_evening_errors")
BURST = ("city_overload_goodput", "city_overload_marks_p99", "city_overload_recovery",
         "city_overload_marks_shed")
WAITING = ("city_idle_connection", "city_idle_connection_count", "city_live_connection",
           "city_live_connection_count", "city_live_p95")
SCHOOL = ("city_school_p99", "city_school_resident")


def measure(plan):
    if not any(name.startswith("city") for name in plan.asked_names):
        return
    if plan.wants("city_made", *EVENING, *BURST, *WAITING):
        measure_city(plan)
    if plan.wants(*SCHOOL):
        measure_school(plan)


def make(plan, name, organizations, students, *more):
    """A folder with a city, and what its making said."""
    folder = plan.scratch / name
    plan.say(f"{name}: {organizations} organisations, {students} students …")
    command = [plan.program("letopis-load"), "city", "--data", str(folder)]
    command += ["--organizations", str(organizations), "--students", str(students), *more]
    made = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    configure(folder)
    about = json.loads(made.stdout)
    plan.say(f"  {about['entries']} entries, {about['entries_per_second']:.0f} a second")
    return folder, about


def load(plan, folder, server, name, *words):
    """The report of a run; its table goes to the terminal."""
    report = plan.scratch / f"{name}.json"
    command = [plan.program("letopis-load"), "run", "--cast", str(folder / "cast.txt")]
    command += ["--port", str(server.port), "--json", str(report), *words]
    subprocess.run(command)  # What was not answered well is in the report.
    return json.loads(report.read_text(encoding="utf-8"))


def measure_city(plan):
    organizations = max(2, round(ORGANIZATIONS * plan.scale))
    folder, about = make(plan, "city", organizations, round(STUDENTS * plan.scale))
    configure(folder, kept_answers_mb=KEPT_MEGABYTES)
    plan.add("city_made", [about["entries_per_second"]], "entries/s", "the goal", [50_000])
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        if plan.wants(*EVENING):
            measure_evening(plan, folder, server)
        if plan.wants(*BURST):
            measure_burst(plan, folder, server)
    if plan.wants("city_idle_connection"):
        measure_idle(plan, folder, "city_idle_connection", IDLE)
    if plan.wants("city_live_connection"):
        cast = folder / "cast.txt"
        listeners = LIVE_PER_SESSION * cast.read_text(encoding="utf-8").count("\nteacher ")
        measure_idle(plan, folder, "city_live_connection", listeners, "--live", str(cast))
    if plan.wants("city_live_p95"):
        measure_live(plan, folder)


def evening(plan, folder, server, name):
    """The times of all requests of the peak minute, and how many answers were no good."""
    report = load(plan, folder, server, name, "--rate", str(PEAK), "--slices", "4", "--seconds",
                  str(plan.minute), "--warm-up", "20", "--connections", "1024")
    everything = report["all"]
    errors = everything["wrong"] + everything["unanswered"] + everything["shed"]
    return everything, errors + report["marks_acknowledged"] - report["marks_found"]


def measure_evening(plan, folder, server):
    everything, errors = evening(plan, folder, server, "evening")
    plan.add("city_evening_p99", [everything["p99_ms"]], "ms", "the limit", [100])
    plan.add("city_evening_p999", [everything["p999_ms"]], "ms", "the limit", [300])
    plan.add("city_evening_errors", [errors], "errors", "one", [1])
    plan.say(f"  resident {server.resident_megabytes():.0f} MB")


def measure_burst(plan, folder, server):
    """The peak, then ten times the peak, then the peak again."""
    end = QUIET_SECONDS + BURST_SECONDS
    report = load(plan, folder, server, "burst", "--rate", str(PEAK), "--slice", "1", "--slices",
                  "4", "--seconds", str(2 * QUIET_SECONDS + BURST_SECONDS), "--warm-up", "0",
                  "--burst", "10", "--burst-from", str(QUIET_SECONDS), "--burst-seconds",
                  str(BURST_SECONDS), "--connections", "16000")
    seconds = report["seconds"]
    good = sum(second[1] for second in seconds[QUIET_SECONDS:end]) / BURST_SECONDS
    marks = next(kind for kind in report["kinds"] if kind["name"] == "mark")
    plan.say(f"  marks: {marks['shed'] / marks['asked']:.1%} shed, all: "
             f"{report['all']['shed'] / report['all']['asked']:.1%}")
    plan.add("city_overload_goodput", [good], "requests/s", "the peak", [PEAK])
    plan.add("city_overload_marks_p99", [marks["p99_ms"]], "ms", "the limit", [1000])
    bad = [i for i, (asked, fine, slowest) in enumerate(seconds[end:]) if fine < asked]
    recovery = bad[-1] + 1 if bad else 0
    plan.add("city_overload_recovery", [recovery], "s", "the limit", [5])
    plan.add("city_overload_marks_shed", [marks["shed"] / max(1, marks["asked"])], "of marks",
             "of all", [max(1e-9, report["all"]["shed"] / report["all"]["asked"])])


def open_files(wanted):
    """How many files a process may have open; root raises it, for the programs started here too."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < wanted:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, wanted))
        except (ValueError, OSError):
            return hard
    return max(hard, wanted)


def measure_idle(plan, folder, name, most, *more):
    idle = min(most, IDLE, open_files(IDLE + 1000) - 1000)
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        before = server.resident_megabytes()
        command = [plan.program("letopis-load"), "idle", "--port", str(server.port), *more]
        holding = subprocess.Popen([*command, "--connections", str(idle)], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True)
        holding.stdout.readline()
        each = (server.resident_megabytes() - before) * 1e6 / idle / KILOBYTE
        held = holding.communicate("")[0]
        if holding.returncode != 0:
            raise SystemExit(f"bench: {idle} connections are not held")
        alive = json.loads(held)["alive"]
        plan.say(f"  {alive} of {idle} live on")
    plan.add(name, [each], "KB", "the limit", [6])
    plan.add(f"{name}_count", [alive], "connections", "asked", [most])


def live(plan, folder, server, *more):
    """What letopis-load live says of marks written through this server."""
    command = [plan.program("letopis-load"), "live", "--cast", str(folder / "cast.txt"), "--port",
               str(server.port), *more]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    report = json.loads(told.stdout)
    plan.say(f"  {report}")
    return report


def measure_live(plan, folder):
    """From sending a mark to the word about it on a page that has the journal open."""
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        report = live(plan, folder, server)
    plan.add("city_live_p95", [report["from_sending"]["p95_ms"]], "ms", "the limit", [300])


def measure_school(plan):
    folder, _ = make(plan, "one-school", 1, SCHOOL_STUDENTS)
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        report = load(plan, folder, server, "school", "--rate", str(SCHOOL_PEAK), "--seconds",
                      str(plan.minute), "--warm-up", "10", "--connections", "512")
        resident = server.resident_megabytes()
    plan.add("city_school_p99", [report["all"]["p99_ms"]], "ms", "the limit", [20])
    plan.add("city_school_resident", [resident], "MB", "the limit", [150])
