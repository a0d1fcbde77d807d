"""The servers that are compared, and the load they get."""
import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A program that serves on a port of this machine until the block ends."""

    def __init__(self, command, port):
        self.command = command
        self.port = port

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def get(self, path, headers):
        """The answer; nothing while nobody listens yet."""
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            body = response.read()
        except ConnectionRefusedError:
            if self.process.poll() is not None:
                sys.exit(f"bench: {self.command[0]} has ended")
            return None
        if response.status != 200:
            sys.exit(f"bench: {path}: {response.status} {body[:300]!r}")
        return body

    def wait_for(self, path, headers):
        """The first answer, asked for until it comes."""
        while (body := self.get(path, headers)) is None:
            time.sleep(0.001)
        return body

    def processor_seconds(self):
        """User and system time of the program and of those it has started."""
        ticks = 0
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for pid in [self.process.pid, *children.read_text(encoding="utf-8").split()]:
            stat = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
            ticks += sum(int(word) for word in stat.rpartition(")")[2].split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    def etag(self, path, headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        response.read()
        return response.headers["ETag"]

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return int(re.search(r"VmRSS:\s+(\d+) kB", status.read())[1]) * 1024 / 1e6


class Letopis(Server):
    def __init__(self, plan, folder):
        port = free_port()
        listen = f"127.0.0.1:{port}"
        super().__init__(
            [plan.program("letopis"), "serve", "--data", str(folder), "--listen", listen], port
        )

    def sign_in(self, login, password):
        """The fields of a request by the person."""
        self.wait_for("/livez", {})
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        body = json.dumps({"login": login, "password": password})
        connection.request("POST", "/api/v1/session", body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        answer = response.read()
        if response.status != 200:
            sys.exit(f"bench: {login} is not let in: {response.status} {answer.decode()}")
        return {"Cookie": response.headers["Set-Cookie"].split(";")[0]}, json.loads(answer)


def configure(folder, **settings):
    """Settings of a data folder. The access log is on, as in a school."""
    lines = [f"access_log = {folder}/access.log\n"]
    lines += [f"{key} = {value}\n" for key, value in settings.items()]
    (folder / "letopis.conf").write_text("".join(lines), encoding="utf-8")


def nginx(folder, files):
    """nginx with all that makes it fast, and without an access log."""
    folder.mkdir()
    for name, body in files.items():
        (folder / name).write_bytes(body)
    port = free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"""{user} daemon off; worker_processes auto; pid {folder}/pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000;
  open_file_cache max=100; types {{ application/json json; }} {temporary}
  server {{ listen 127.0.0.1:{port} reuseport; root {folder}; }}
}}
""",
        encoding="utf-8",
    )
    return Server(["nginx", "-e", "stderr", "-c", str(folder / "nginx.conf")], port)


def script_of(plan, name, requests):
    """A script for wrk that asks for each path with its headers, in turn."""
    made = ",\n".join(
        f"wrk.format('GET', {json.dumps(path)}, {{" +
        ", ".join(f"[{json.dumps(field)}]={json.dumps(value)}"
                  for field, value in headers.items()) + "})"
        for path, headers in requests
    )
    script = plan.scratch / name
    script.write_text(
        f"""local made = nil
local at = 0
function request()
  made = made or {{{made}}}
  at = at % #made + 1
  return made[at]
end
""",
        encoding="utf-8",
    )
    return ["-s", str(script)]


def requests_per_second(plan, url, headers, more=()):
    """What wrk counts with 64 connections."""
    threads = str(min(2, os.cpu_count() or 1))
    command = ["wrk", "-t", threads, "-c", "64", "-d", f"{plan.seconds}s", *more]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    report = subprocess.run([*command, url], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in report or "Socket errors" in report:
        sys.exit(f"bench: {url}: {report}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", report)[1])


def load_of(plan, server, path, headers, more=()):
    """Requests a second by the clock, and by the server's own processor time."""
    before = server.processor_seconds()
    rate = requests_per_second(plan, server.url(path), headers, more)
    return rate, rate * plan.seconds / (server.processor_seconds() - before)
