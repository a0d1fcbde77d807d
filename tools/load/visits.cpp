#include "load/visits.h"

#include <algorithm>
#include <cmath>

#include "base/random.h"
#include "load/cell_use.h"

namespace letopis::load {
namespace {

constexpr double nanos_per_second = 1e9;

Nanos nanos(double seconds) { return static_cast<Nanos>(seconds * nanos_per_second); }

/// In (0, 1].
double share(SeededRandom& random) {
    return (static_cast<double>(random.next() >> 11) + 1) / 9007199254740992.0;
}

double seconds_of(const Journey& journey) {
    double seconds = 0;
    for (const Stop& stop : journey.stops) seconds += 1.5 * stop.seconds;
    return seconds;
}

/// Deals out what may be written once: cells, topics, results of periods.
class Desk {
public:
    Desk(const Cast& cast, const Load& load)
        : cast_{cast}, load_{load}, courses_(cast.courses.size()) {
        for (Cursor& cursor : courses_) cursor.mark_lesson = cursor.topic_lesson = load.slice;
    }

    /// Sets the call's lesson and student; false when the course has none left.
    bool take(Call& call) {
        Cursor& cursor = courses_[call.course];
        const CastCourse& course = cast_.courses[call.course];
        const std::size_t students = cast_.classes[course.class_index].student_ids.size();
        if (call.ask == Ask::period_mark) {
            call.student = cursor.result_student++;
            return call.student < students;
        }
        if (call.ask == Ask::topic) return take_topic(call, cursor, course);
        for (; cursor.mark_lesson < course.lessons.size(); cursor.mark_lesson += load_.slices) {
            const std::size_t lesson_no = course.lessons[cursor.mark_lesson].lesson_no;
            while (cursor.mark_student < students) {
                const std::uint32_t student = cursor.mark_student++;
                if (use_of_cell(lesson_no, student) != CellUse::free) continue;
                call.lesson = cursor.mark_lesson;
                call.student = student;
                return true;
            }
            cursor.mark_student = 0;
        }
        return false;
    }

private:
    struct Cursor {
        std::uint32_t mark_lesson = 0;
        std::uint32_t mark_student = 0;
        std::uint32_t topic_lesson = 0;
        std::uint32_t result_student = 0;
    };

    bool take_topic(Call& call, Cursor& cursor, const CastCourse& course) {
        while (cursor.topic_lesson < course.lessons.size()) {
            call.lesson = cursor.topic_lesson;
            cursor.topic_lesson += load_.slices;
            if (!has_topic(course.lessons[call.lesson].lesson_no)) return true;
        }
        return false;
    }

    const Cast& cast_;
    const Load& load_;
    std::vector<Cursor> courses_;
};

class Planner {
public:
    Planner(const Cast& cast, const Load& load) : cast_{cast}, load_{load}, random_{load.seed} {}

    Visits plan(const Profile& profile) {
        for (const Part& part : profile.parts) {
            add(part, {.rate = load_.per_second, .seconds = load_.seconds});
            add(part, {.from = load_.burst_from,
                       .rate = load_.per_second * (load_.burst - 1),
                       .seconds = load_.burst_seconds});
        }
        auto& calls = visits_.calls;
        std::stable_sort(calls.begin(), calls.end(),
                         [](const Call& a, const Call& b) { return a.due < b.due; });
        Desk desk{cast_, load_};
        for (Call& call : calls) {
            if (!is_command(call.ask) || desk.take(call)) continue;
            call.ask = Ask::mark;  // A topic that nobody forgot: one more mark.
            if (desk.take(call)) continue;
            call.ask = Ask::journal_again;
            ++visits_.short_of_cells;
        }
        return std::move(visits_);
    }

private:
    /// A while with an even rate of requests.
    struct While {
        double from = 0;
        double rate = 0;
        double seconds = 0;
    };
    void add(const Part& part, const While& during) {
        const Journey& journey = part.journey;
        const std::size_t people = people_of(journey.actor);
        const double visits =
            during.rate * part.share / 10'000 / static_cast<double>(journey.stops.size());
        if (people == 0 || visits <= 0) return;
        for (double at = -seconds_of(journey); at < during.seconds;) {
            add_visit(journey, during, static_cast<std::uint32_t>(random_.below(people)), at);
            at -= std::log(share(random_)) / visits;
        }
    }

    std::size_t people_of(Actor actor) const {
        if (actor == Actor::family) return cast_.families.size();
        return actor == Actor::teacher ? cast_.teachers.size() : cast_.deputies.size();
    }

    void add_visit(const Journey& journey, const While& during, std::uint32_t person, double at) {
        Call call{.person = person, .actor = journey.actor};
        call.course = course_of(call);
        for (const Stop& stop : journey.stops) {
            at += stop.seconds * (0.5 + share(random_));
            if (at < 0 || at >= during.seconds) continue;
            call.due = nanos(during.from + at);
            call.ask = stop.ask;
            visits_.calls.push_back(call);
        }
    }

    /// A teacher comes about one of his courses, a deputy about one of his classes.
    std::uint32_t course_of(const Call& call) {
        if (call.actor == Actor::teacher) {
            const auto& courses = cast_.teachers[call.person].courses;
            if (courses.empty()) return 0;
            return static_cast<std::uint32_t>(courses[random_.below(courses.size())]);
        }
        if (call.actor == Actor::family) return 0;
        const CastDeputy& deputy = cast_.deputies[call.person];
        const auto classes = deputy.last_class - deputy.first_class + 1;
        return static_cast<std::uint32_t>(deputy.first_class + random_.below(classes));
    }

    const Cast& cast_;
    const Load& load_;
    SeededRandom random_;
    Visits visits_;
};

}  // namespace

Visits plan_visits(const Cast& cast, const Profile& profile, const Load& load) {
    return Planner{cast, load}.plan(profile);
}

}  // namespace letopis::load
