"""Marks through HTTP: many teachers at once, and one alone."""
import json
import subprocess

from benches.servers import Letopis
from benches.web import bench_school


def measure(plan):
    if not plan.wants("marks_64_clients", "marks_64_clients_p99", "mark_alone"):
        return
    folder, _ = bench_school(plan)
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        run = subprocess.run(
            [plan.program("marks_bench"), "run", str(folder), str(server.port), str(plan.rounds)],
            check=True,
            stdout=subprocess.PIPE,
        )
    for line in run.stdout.splitlines():
        one = json.loads(line)
        plan.add(
            one["name"], [one["figure"]], one["unit"], one["baseline"], [one["baseline_figure"]]
        )
