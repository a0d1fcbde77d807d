"""The same house on PostgreSQL: a city's evening, durable marks, what two servers tell each other.

Only when asked for by name (postgres). The cluster is a throwaway one on a socket in a scratch
folder, and durable: it waits for the disk at each commit, as a school's does.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from benches import city
from benches.servers import Letopis, configure

BIN = pathlib.Path(os.environ.get("LETOPIS_POSTGRES_BIN", "/usr/lib/postgresql/15/bin"))
CLIENTS = 64

EVENING = tuple(f"postgres_evening_{what}" for what in ("p99", "p999", "errors"))
MARKS = "postgres_marks_64_clients"
LIVE = "postgres_live_p95"

# What each request would do alone: take its turn at the organisation's head, state the mark,
# put it into the cell.
NAIVE_TABLES = """
CREATE TABLE heads (org_id bigint PRIMARY KEY, tree_size bigint NOT NULL);
INSERT INTO heads VALUES (1, 0);
CREATE TABLE entries (org_id bigint, entry_index bigint, leaf bytea, body bytea,
                      PRIMARY KEY (org_id, entry_index));
CREATE TABLE cells (org_id bigint, lesson bytea, student bytea, mark text, entry_index bigint,
                    PRIMARY KEY (org_id, lesson, student));
"""
NAIVE_MARK = r"""
\set lesson random(1, 100000)
\set student random(1, 1000)
BEGIN;
UPDATE heads SET tree_size = tree_size + 1 WHERE org_id = 1 RETURNING tree_size \gset head_
INSERT INTO entries VALUES (1, :head_tree_size, decode(md5(:head_tree_size::text), 'hex'),
                            convert_to(repeat('x', 300), 'UTF8'));
INSERT INTO cells VALUES (1, int8send(:lesson), int8send(:student), '5', :head_tree_size)
  ON CONFLICT (org_id, lesson, student) DO UPDATE SET entry_index = excluded.entry_index;
COMMIT;
"""


def measure(plan):
    if not any(name.startswith("postgres") for name in plan.asked_names):
        return
    if not (BIN / "initdb").exists():
        sys.exit(f"bench: no PostgreSQL in {BIN}")
    if plan.wants(*EVENING, LIVE):
        with Cluster() as cluster:
            measure_city(plan, cluster)
    if plan.wants(MARKS):
        with Cluster() as cluster:
            measure_marks(plan, cluster)


class Cluster:
    """A PostgreSQL 15 of one node until the block ends."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="letopis-bench-postgres-", dir="/tmp")
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        data = f"{self.folder}/data"
        self.call("initdb", "-D", data, "-U", "letopis", "-A", "trust", "-E", "UTF8",
                  "--locale=C.UTF-8")
        options = (f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
                   " -c shared_buffers=512MB -c max_wal_size=4GB -c max_connections=200")
        self.call("pg_ctl", "-D", data, "-s", "-w", "-l", f"{self.folder}/log", "-o", options,
                  "start")
        return self

    def __exit__(self, *_):
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-s", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)

    def call(self, program, *words):
        """PostgreSQL refuses to run as root."""
        other = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        return subprocess.run([*other, str(BIN / program), *words], check=True, cwd=self.folder,
                              stdout=subprocess.PIPE, text=True).stdout

    def database(self, name):
        """The address of a new database."""
        self.call("createdb", "-h", self.folder, "-U", "letopis", name)
        return f"postgresql://letopis@/{name}?host={self.folder}"


def move(plan, folder, organizations, address):
    plan.say(f"  {organizations} organisations go to PostgreSQL …")
    for org in range(1, organizations + 1):
        subprocess.run([plan.program("letopis"), "move", "--data", str(folder), "--org", str(org),
                        "--to", address], check=True, stdout=subprocess.DEVNULL)


def measure_city(plan, cluster):
    organizations = max(2, round(city.ORGANIZATIONS * plan.scale))
    folder, _ = city.make(plan, "postgres-city", organizations, round(city.STUDENTS * plan.scale))
    move(plan, folder, organizations, cluster.database("city"))
    configure(folder, kept_answers_mb=city.KEPT_MEGABYTES)
    if plan.wants(LIVE):
        measure_live(plan, folder)
    if not plan.wants(*EVENING):
        return
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        everything, errors = city.evening(plan, folder, server, "postgres-evening")
    plan.add(EVENING[0], [everything["p99_ms"]], "ms", "the limit", [100])
    plan.add(EVENING[1], [everything["p999_ms"]], "ms", "the limit", [300])
    plan.add(EVENING[2], [errors], "errors", "one", [1])


def measure_live(plan, folder):
    """From sending a mark to one server to the word about it on a page open at another."""
    other = plan.scratch / "postgres-city-other"
    shutil.copytree(folder, other)
    with Letopis(plan, folder) as here, Letopis(plan, other) as there:
        here.wait_for("/livez", {})
        there.wait_for("/livez", {})
        report = city.live(plan, folder, here, "--heard-port", str(there.port))
    plan.add(LIVE, [report["from_sending"]["p95_ms"]], "ms", "the limit", [300])


def measure_marks(plan, cluster):
    """Durable marks of 64 clients, against a transaction for each request."""
    folder = plan.scratch / "postgres-marks"
    folder.mkdir()
    subprocess.run([plan.program("marks_bench"), "make", str(folder)], check=True,
                   stdout=subprocess.DEVNULL)
    move(plan, folder, 1, cluster.database("marks"))
    configure(folder)
    cluster.database("naive")
    socket = ["-h", cluster.folder, "-U", "letopis"]
    cluster.call("psql", *socket, "-q", "-d", "naive", "-c", NAIVE_TABLES)
    script = pathlib.Path(cluster.folder) / "mark.sql"
    script.write_text(NAIVE_MARK, encoding="utf-8")
    ours, theirs = [], []
    with Letopis(plan, folder) as server:
        server.wait_for("/livez", {})
        marking = subprocess.Popen(
            [plan.program("marks_bench"), "only", str(folder), str(server.port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(plan.rounds):
            marking.stdin.write("again\n")
            marking.stdin.flush()
            ours.append(json.loads(marking.stdout.readline())["marks_per_second"])
            told = cluster.call("pgbench", *socket, "-n", "-f", str(script), "-c", str(CLIENTS),
                                "-j", "2", "-T", str(plan.seconds), "naive")
            theirs.append(float(told.split("tps = ")[1].split()[0]))
            plan.say(f"  {ours[-1]:.0f} marks/s, one by one {theirs[-1]:.0f}")
        marking.communicate()
    plan.add(MARKS, ours, "marks/s", "pgbench, a transaction each", theirs)
