// week_bench: what a diary week costs that nothing is remembered of, from the questions to the
// JSON, against SQLite alone, asked the same questions. Both in turns on one thread, by its own
// processor time; the socket is left out.
//
//   week_bench FOLDER [ROUNDS]     FOLDER is an organisation's; a line of JSON

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "app/diary/open_diary.h"
#include "base/check.h"
#include "base/clock.h"
#include "database/sqlite/connection.h"
#include "http/wire/write_json.h"
#include "store/bench/bare_questions.h"
#include "store/reading/looking_reader.h"
#include "store/school_files.h"

namespace letopis::bench {
namespace {

constexpr int passes = 20;  ///< Over all students of the class, in a round.

double thread_micros() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) * 1e-3;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The week of now of the largest class, student by student.
class ColdWeeks {
public:
    explicit ColdWeeks(const std::string& path)
        : connection_{database::SqliteConnection::open(path, 1, database::Connection::Mode::reader)
                          .value()},
          bare_{path} {
        standing_.appointed = {AppointedRole::director};
        LETOPIS_CHECK(connection_->begin_read(), "the bench looks");
        store::SchoolReader reader{*connection_};
        for (const SchoolYear& year : reader.school_years().value())
            for (const StudyGroup& group : reader.study_groups(year.school_year_id).value())
                take_larger(reader, group);
        LETOPIS_CHECK(connection_->rollback(), "the bench's look ends");
        LETOPIS_CHECK(!students_.empty(), "the bench's school has a class now");
        for (const StudentId student : students_) {
            bare_.begin_look(*connection_);
            bytes_ = open(student);
            bare_.end_look(*connection_);
        }
    }

    /// Microseconds for each week.
    double ours() {
        return micros_each([&](std::size_t i) { open(students_[i]); });
    }
    double theirs() {
        return micros_each([&](std::size_t i) { values_ = bare_.ask(i); });
    }
    void say() const {
        std::fprintf(stderr, "  %zu students, %zu questions, %zu values, %zu bytes of JSON\n",
                     students_.size(), bare_.question_count(students_.size() - 1), values_, bytes_);
    }

private:
    void take_larger(store::SchoolReader& reader, const StudyGroup& group) {
        const auto listed = reader.students_of_group(group.study_group_id).value();
        if (listed.size() <= students_.size()) return;
        std::vector<StudentId> now;
        for (const ListedStudent& one : listed)
            if (one.enrolment.covers(moscow_date(now_))) now.push_back(one.person.person_id);
        if (now.size() > students_.size()) students_ = std::move(now);
    }
    std::size_t open(StudentId student) {
        // Remembers for one look only.
        store::LookingReader reader{*connection_, nullptr};
        reader.begin_look();
        LETOPIS_CHECK(connection_->begin_read(), "the bench looks");
        const auto week = open_diary(reader, standing_, student, Week::of(moscow_date(now_)), now_);
        LETOPIS_CHECK(week, "a student's week is there");
        LETOPIS_CHECK(connection_->rollback(), "the bench's look ends");
        return http::write_json(*week).size();
    }
    template <class Look>
    double micros_each(Look look) {
        const double begun = thread_micros();
        for (int pass = 0; pass < passes; ++pass)
            for (std::size_t i = 0; i < students_.size(); ++i) look(i);
        return (thread_micros() - begun) / static_cast<double>(students_.size()) / passes;
    }

    const Instant now_ = SystemClock{}.now();
    std::unique_ptr<database::SqliteConnection> connection_;
    store::bench::BareQuestions bare_;
    Standing standing_;
    std::vector<StudentId> students_;
    std::size_t bytes_ = 0;
    std::size_t values_ = 0;
};

int run(const std::string& folder, int rounds) {
    ColdWeeks weeks{store::SchoolFiles{.folder = folder}.database()};
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(weeks.theirs());
        ours.push_back(weeks.ours());
    }
    weeks.say();
    std::printf(
        "{\"name\":\"cold_week_cpu\",\"figure\":%.1f,\"unit\":\"us CPU\","
        "\"baseline\":\"SQLite alone, the same questions\",\"baseline_figure\":%.1f}\n",
        median(ours), median(theirs));
    return 0;
}

}  // namespace
}  // namespace letopis::bench

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "week_bench FOLDER [ROUNDS]\n");
        return 2;
    }
    return letopis::bench::run(words[1], count > 2 ? std::atoi(words[2]) : 5);
}
