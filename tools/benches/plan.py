"""Plan: what is measured in this run, where, and what came out."""
import pathlib
import statistics
import sys


class Plan:
    # Upper bounds; everything else is a lower bound. In all, ratio = figure / baseline_figure.
    at_most = {
        "cold_week_cpu",
        "college_import",
        "mark_alone",
        "marks_64_clients_p99",
        "start",
        "resident",
        "city_evening_p99",
        "city_evening_p999",
        "city_evening_errors",
        "city_overload_marks_p99",
        "city_overload_recovery",
        "city_overload_marks_shed",
        "city_idle_connection",
        "city_live_connection",
        "city_live_p95",
        "city_school_p99",
        "city_school_resident",
        "postgres_evening_p99",
        "postgres_evening_p999",
        "postgres_evening_errors",
        "postgres_live_p95",
        "growth_resident",
        "web_key_35x80",
        "web_key_45x200",
        "web_key_35x80_beside_empty",
        "web_key_45x200_beside_empty",
        "web_inp",
        "web_shift",
        "large_gap_panel",
        "large_gap_panel_lessons",
        "large_gap_panel_gaps",
        "large_year_switch",
    }

    # What docs/performance.md promises.
    targets = {
        "diary_week": 0.8,
        "diary_week_cpu": 1.25,
        "diary_week_unchanged": 1.5,
        "diary_week_first_look": 0.15,
        "class_week_first_look": 0.85,
        "class_week_first_look_cpu": 0.85,
        "cold_week_cpu": 1.25,
        "journal_page": 0.5,
        "start": 1,
        "resident": 1,
        "marks_64_clients": 0.5,
        "marks_64_clients_p99": 1,
        "mark_alone": 3,
        "summary_sheet": 5,
        "package_verification": 1,
        "college_import": 1,
        "city_made": 1,
        "city_evening_p99": 1,
        "city_evening_p999": 1,
        "city_evening_errors": 0,
        "city_overload_goodput": 0.9,
        "city_overload_marks_p99": 1,
        "city_overload_recovery": 1,
        "city_overload_marks_shed": 0.5,
        "city_idle_connection": 1,
        "city_idle_connection_count": 1,
        "city_live_connection": 1,
        "city_live_connection_count": 1,
        "city_live_p95": 1,
        "city_school_p99": 1,
        "city_school_resident": 1,
        "postgres_evening_p99": 1,
        "postgres_evening_p999": 1,
        "postgres_evening_errors": 0,
        "postgres_marks_64_clients": 5,
        "postgres_live_p95": 1,
        "growth_diary": 1 / 1.2,
        "growth_journal": 1 / 1.2,
        "growth_resident": 1.2,
        "web_key_35x80": 1,
        "web_key_45x200": 1,
        "web_key_35x80_beside_empty": 8,
        "web_key_45x200_beside_empty": 8,
        "web_inp": 1,
        "web_shift": 0,
        "large_gap_panel": 1,
        "large_gap_panel_lessons": 1.2,
        "large_gap_panel_gaps": 4,
        "large_year_switch": 1,
    }

    def __init__(self, build, scratch, asked):
        self.build = build
        self.web = pathlib.Path(__file__).resolve().parents[2] / "web"
        self.scratch = scratch
        self.rounds = asked.rounds
        self.seconds = asked.seconds
        self.scale = asked.scale
        self.minute = asked.minute
        self.asked_names = asked.names
        self.results = []

    def wants(self, *names):
        """Whether one of the measurements was asked for."""
        return not self.asked_names or any(
            name.startswith(asked) for name in names for asked in self.asked_names
        )

    def program(self, name):
        """A program of the build, wherever its room is."""
        found = [path for path in self.build.glob(f"**/{name}") if path.is_file()]
        if not found:
            sys.exit(f"bench: {name} is not built in {self.build}")
        return str(found[0])

    def say(self, words):
        print(words, file=sys.stderr, flush=True)

    def add(self, name, figures, unit, baseline, baseline_figures):
        """Keeps the medians of a measurement and of its baseline."""
        figure = statistics.median(figures)
        baseline_figure = statistics.median(baseline_figures)
        ratio = figure / baseline_figure
        target = self.targets[name]
        held = ratio <= target if name in self.at_most else ratio >= target
        self.results.append(
            {
                "name": name,
                "figure": round(figure, 3),
                "unit": unit,
                "baseline": baseline,
                "baseline_figure": round(baseline_figure, 3),
                "ratio": round(ratio, 3),
                "target": target,
                "held": held,
            }
        )
        self.say(f"{name}: {ratio:.2f}")
