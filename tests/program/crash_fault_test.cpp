// kill -9 of the server at random moments while several people write: what was acknowledged is
// there under its number, nothing is half, and the ledger verifies.

#include <gmock/gmock.h>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "app/journal/open_history.h"
#include "program/letopis_program.h"
#include "program/marking.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t seed = 810;
constexpr int kills = 50;
constexpr int connections = 4;

/// Counts answers; whoever waits for a number of them wakes when it is reached, or when nobody
/// writes any more.
class Counter {
public:
    void add(std::size_t count) {
        const std::lock_guard lock{mutex_};
        count_ += count;
        changed_.notify_all();
    }
    void leave() {
        const std::lock_guard lock{mutex_};
        ++left_;
        changed_.notify_all();
    }
    void wait_for(std::size_t count) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return count_ >= count || left_ == connections; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t count_ = 0;
    int left_ = 0;
};

using CellName = std::pair<LessonId, StudentId>;

/// The text of a cell after each of its rows.
class CellText {
public:
    void apply(const HistoryRow& row) {
        (row.kind == HistoryKind::attendance ? attendance_ : mark_) = row.text;
    }
    std::string text() const {
        return attendance_ + (attendance_.empty() || mark_.empty() ? "" : " ") + mark_;
    }

private:
    std::string attendance_;
    std::string mark_;
};

/// The history of a cell says of each acknowledged command, under its number, what it wrote, and
/// says nothing else.
void expect_told(const CellHistory& history, const std::map<EntryIndex, std::string>& texts) {
    CellText cell;
    auto next = texts.begin();
    for (std::size_t i = 0; i < history.rows.size(); ++i) {
        const HistoryRow& row = history.rows[i];
        if (next != texts.end() && row.entry_index == next->first) {
            if (next != texts.begin()) {
                EXPECT_EQ(cell.text(), std::prev(next)->second) << "before " << row.entry_index;
            }
            ++next;
        }
        cell.apply(row);
    }
    EXPECT_EQ(next, texts.end()) << "not in the history: " << next->first;
    EXPECT_EQ(cell.text(), texts.rbegin()->second);
}

class KilledServer : public ::testing::Test {
protected:
    KilledServer() {
        for (int i = 0; i < connections; ++i)
            teachers_.emplace_back(school_, i, connections, seed + static_cast<std::uint64_t>(i));
    }

    /// Everybody writes; after so many answers the server is killed.
    void write_and_kill(std::size_t answers) {
        LetopisServer server{folder_.path()};
        for (MarkingTeacher& teacher : teachers_) teacher.turn_to(server.port());
        Counter counter;
        std::vector<std::jthread> threads;
        for (MarkingTeacher& teacher : teachers_)
            threads.emplace_back([&] {
                teacher.mark_until_cut_off([&](std::size_t count) { counter.add(count); });
                counter.leave();
            });
        counter.wait_for(answers);
        server.kill();
    }
    void expect_no_trouble() {
        for (const MarkingTeacher& teacher : teachers_) ASSERT_EQ(teacher.trouble(), "");
    }

    ScratchFolder folder_;
    SmallSchool school_ = found_small_school(folder_.path());
    std::vector<MarkingTeacher> teachers_;
};

// Evidence: AP-04.
TEST_F(KilledServer, KeepsEveryAcknowledgedMarkAndNoHalfOfOne) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    SeededRandom chance{seed};
    for (int kill = 0; kill < kills; ++kill) {
        write_and_kill(1 + chance.below(60));
        expect_no_trouble();
        if (HasFatalFailure()) return;
    }

    LetopisServer server{folder_.path()};
    std::map<CellName, std::map<EntryIndex, std::string>> written;
    std::size_t count = 0;
    for (MarkingTeacher& teacher : teachers_) {
        teacher.turn_to(server.port());
        teacher.finish();
        for (const Acknowledged& one : teacher.acknowledged())
            written[{one.lesson_id, one.student_id}][one.entry_index] = one.text;
        count += teacher.acknowledged().size();
    }
    expect_no_trouble();
    EXPECT_GT(count, static_cast<std::size_t>(kills));
    Browser teacher{server.port()};
    ASSERT_EQ(teacher.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    for (const auto& [cell, texts] : written) {
        const Answered answered = teacher.get("/api/v1/lessons/" + cell.first.text() +
                                              "/students/" + cell.second.text() + "/history");
        ASSERT_EQ(answered.status, 200) << answered.body;
        expect_told(http::read_json<CellHistory>(answered.body).value(), texts);
    }
    EXPECT_EQ(server.stop(), 0) << server.complaints();

    const Told verified = letopis({"verify", "--data", folder_.path()});
    EXPECT_EQ(verified.exit_code, 0) << verified.complaints;
    EXPECT_THAT(verified.out, HasSubstr("ЦЕЛ"));
}

}  // namespace
}  // namespace letopis::testing
