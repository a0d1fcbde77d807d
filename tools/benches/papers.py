"""Papers: the summary sheet against WeasyPrint, a package against sha256sum."""
import json
import subprocess
import time


def measure(plan):
    if plan.wants("summary_sheet"):
        measure_sheet(plan)
    if plan.wants("package_verification"):
        measure_package(plan)


def measure_sheet(plan):
    """F-08 of 30 students and 18 subjects. Both are warm: nothing is loaded while they print."""
    import weasyprint  # Takes a second, and is needed by nobody else.

    html = str(plan.scratch / "sheet.html")
    ours, theirs = [], []
    for round_number in range(plan.rounds + 1):
        printed = subprocess.run(
            [plan.program("press_bench"), html], check=True, stdout=subprocess.PIPE
        )
        begun = time.monotonic()
        weasyprint.HTML(filename=html).write_pdf()
        if round_number == 0:
            continue  # WeasyPrint's first sheet finds its fonts.
        theirs.append(1 / (time.monotonic() - begun))
        ours.append(json.loads(printed.stdout)["figure"])
        plan.say(f"  {ours[-1]:.1f} sheets/s, WeasyPrint {theirs[-1]:.2f}")
    plan.add("summary_sheet", ours, "sheets/s", "WeasyPrint, the same table", theirs)


def measure_package(plan):
    """CPU, user and system, of the two programs on one package in the page cache."""
    run = subprocess.run(
        [plan.program("package_bench"), plan.program("letopis-verify"), "100", str(plan.rounds)],
        check=True,
        stdout=subprocess.PIPE,
    )
    one = json.loads(run.stdout.splitlines()[-1])
    plan.add(
        "package_verification",
        [1 / one["figure"]],
        "GB/CPU s",
        "sha256sum of its bytes",
        [1 / one["baseline_figure"]],
    )
