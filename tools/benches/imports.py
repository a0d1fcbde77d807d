"""Imports: the real college's timetable, from its file to the lessons of a semester in the ledger.

The file is LETOPIS_SHARED_DATA/medical-college-ru.timetable.fet, or beside the checkout; without it
nothing is measured. Each round founds an organisation of its own.
"""
import os
import pathlib
import subprocess
import time

TIMETABLE = "medical-college-ru.timetable.fet"
TARGET_SECONDS = 1.0


def shared_file(plan):
    said = os.environ.get("LETOPIS_SHARED_DATA")
    folder = pathlib.Path(said) if said else plan.web.parent.parent / "shared" / "data"
    return folder / TIMETABLE


def measure(plan):
    if not plan.wants("college_import"):
        return
    timetable = shared_file(plan)
    if not timetable.is_file():
        plan.say(f"college_import: no {timetable}")
        return
    seconds = [import_once(plan, timetable, number) for number in range(plan.rounds)]
    plan.add("college_import", seconds, "s", "one second", [TARGET_SECONDS])


def import_once(plan, timetable, number):
    """Seconds of `letopis import fet --apply` of a semester."""
    letopis = plan.program("letopis")
    place = ["--data", str(plan.scratch / f"college-{number}")]
    subprocess.run(
        [letopis, "init", *place, "--name", "ГБПОУ «Медицинский колледж»", "--short", "Медколледж",
         "--address", "Москва", "--origin", "letopis.example/college",
         "--director", "Орлов Пётр Ильич", "--basis", "приказ № 1"],
        check=True, stdout=subprocess.DEVNULL,
    )
    begun = time.monotonic()
    subprocess.run(
        [letopis, "import", "fet", str(timetable), *place, "--year", "2026/2027", "--apply",
         "--lessons-to", "2026-12-31"],
        check=True, stdout=subprocess.DEVNULL,
    )
    seconds = time.monotonic() - begun
    plan.say(f"  {seconds:.2f} s")
    return seconds
