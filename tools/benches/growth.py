"""Growth: the same requests of a school with 1, 5 and 25 years behind it. Only when asked for."""
from benches.city import make
from benches.servers import Letopis, configure, requests_per_second

YEARS = (1, 5, 25)
STUDENTS = 220
NAMES = ("growth_diary", "growth_journal", "growth_resident")


def measure(plan):
    if not any(name.startswith("growth") for name in plan.asked_names):
        return
    servers = {}
    looks = {years: {"diary": [], "journal": []} for years in YEARS}
    folders = {years: make(plan, f"years-{years}", 1, STUDENTS, "--years", str(years))[0]
               for years in YEARS}
    for folder in folders.values():
        configure(folder, kept_answers_mb=0)  # The database answers, not the memory.
    with (Letopis(plan, folders[1]) as one, Letopis(plan, folders[5]) as five,
          Letopis(plan, folders[25]) as all_years):
        servers = dict(zip(YEARS, (one, five, all_years)))
        for _ in range(plan.rounds):
            for years, server in servers.items():
                for look, (path, cookie) in paths_of(folders[years]).items():
                    server.wait_for(path, cookie)
                    rate = requests_per_second(plan, server.url(path), cookie)
                    looks[years][look].append(rate)
            plan.say("  " + ", ".join(f"{years}: {looks[years]['diary'][-1]:.0f}, "
                                      f"{looks[years]['journal'][-1]:.0f}" for years in YEARS))
        resident = {years: server.resident_megabytes() for years, server in servers.items()}
    plan.say(f"  resident {resident}")
    for look in ("diary", "journal"):
        slowest = min((5, 25), key=lambda years: sum(looks[years][look]))
        plan.add(f"growth_{look}", looks[slowest][look], f"req/s {slowest} y", "1 year",
                 looks[1][look])
    plan.add("growth_resident", [resident[25]], "MB", "1 year", [resident[1]])


def paths_of(folder):
    """A family's week and a teacher's journal, each with its cookie."""
    paths = {}
    cookie = ""
    with open(folder / "cast.txt", encoding="utf-8") as cast:
        for line in cast:
            words = line.split()
            if words[0] == "teacher":
                cookie = words[1]
            if words[0] == "course" and "journal" not in paths:
                paths["journal"] = (f"/api/v1/courses/{words[1]}/journal", cookie_of(cookie))
            if words[0] == "family" and "diary" not in paths:
                paths["diary"] = (f"/api/v1/students/{words[3]}/diary", cookie_of(words[1]))
    return paths


def families_of_a_class(folder):
    """Paths of the weeks of one class, each with its family's cookie."""
    classes, families = [], {}
    with open(folder / "cast.txt", encoding="utf-8") as cast:
        for line in cast:
            words = line.split()
            if words[0] == "class":
                classes.append(words[2:])
            if words[0] == "family":
                families.setdefault(words[3], words[1])
    of_each = [[(f"/api/v1/students/{student}/diary", cookie_of(families[student]))
                for student in students if student in families] for students in classes]
    return max(of_each, key=len)


def cookie_of(token):
    return {"Cookie": f"letopis_session={token}"}
