#include "program/marking_crowd.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "app/journal/open_history.h"

namespace letopis::testing {
namespace {

/// Counts answers; whoever waits for a number of them wakes when it is reached, or when nobody
/// writes any more.
class Counter {
public:
    explicit Counter(std::size_t writers) : writers_{writers} {}
    void add(std::size_t count) {
        const std::lock_guard lock{mutex_};
        count_ += count;
        changed_.notify_all();
    }
    void leave() {
        const std::lock_guard lock{mutex_};
        --writers_;
        changed_.notify_all();
    }
    void wait_for(std::size_t count) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return count_ >= count || writers_ == 0; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t count_ = 0;
    std::size_t writers_;
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

std::string wrong_in(const CellHistory& history, const std::map<EntryIndex, std::string>& texts) {
    CellText cell;
    auto next = texts.begin();
    for (const HistoryRow& row : history.rows) {
        if (next != texts.end() && row.entry_index == next->first) {
            if (next != texts.begin() && cell.text() != std::prev(next)->second)
                return "before entry " + std::to_string(row.entry_index) + " the cell is " +
                       cell.text();
            ++next;
        }
        cell.apply(row);
    }
    if (next != texts.end())
        return "entry " + std::to_string(next->first) + " was acknowledged and is not there";
    if (cell.text() != texts.rbegin()->second) return "at the end the cell is " + cell.text();
    return "";
}

}  // namespace

MarkingCrowd::MarkingCrowd(const SmallSchool& school, int teachers, std::uint64_t seed) {
    for (int i = 0; i < teachers; ++i)
        teachers_.emplace_back(school, i, teachers, seed + static_cast<std::uint64_t>(i));
}

void MarkingCrowd::turn_to(const LetopisServer& server) {
    for (MarkingTeacher& teacher : teachers_) teacher.turn_to(server.port());
}

void MarkingCrowd::mark_until(std::size_t answers, const std::function<void()>& then) {
    Counter counter{teachers_.size()};
    std::vector<std::jthread> threads;
    for (MarkingTeacher& teacher : teachers_)
        threads.emplace_back([&] {
            teacher.mark_until_cut_off([&](std::size_t count) { counter.add(count); });
            counter.leave();
        });
    counter.wait_for(answers);
    then();
}

void MarkingCrowd::mark_through(int rounds, std::size_t answers_per_round) {
    std::vector<std::jthread> threads;
    for (MarkingTeacher& teacher : teachers_)
        threads.emplace_back([&teacher, rounds, answers_per_round] {
            for (int round = 0; round < rounds && teacher.trouble().empty(); ++round)
                teacher.mark_some(answers_per_round);
        });
}

void MarkingCrowd::forgive() {
    for (MarkingTeacher& teacher : teachers_) teacher.forgive();
}

void MarkingCrowd::finish() {
    for (MarkingTeacher& teacher : teachers_) teacher.finish();
}

std::string MarkingCrowd::trouble() const {
    for (const MarkingTeacher& teacher : teachers_)
        if (!teacher.trouble().empty()) return teacher.trouble();
    return "";
}

std::set<std::string> MarkingCrowd::put_off() const {
    std::set<std::string> codes;
    for (const MarkingTeacher& teacher : teachers_)
        codes.insert(teacher.put_off().begin(), teacher.put_off().end());
    return codes;
}

std::size_t MarkingCrowd::acknowledged_count() const {
    std::size_t count = 0;
    for (const MarkingTeacher& teacher : teachers_) count += teacher.acknowledged().size();
    return count;
}

std::string MarkingCrowd::objection_to(const LetopisServer& server) const {
    std::map<CellName, std::map<EntryIndex, std::string>> written;
    for (const MarkingTeacher& teacher : teachers_)
        for (const Acknowledged& one : teacher.acknowledged())
            written[{one.lesson_id, one.student_id}][one.entry_index] = one.text;
    Browser reader{server.port()};
    const Answered in = reader.sign_in(SmallSchool::teacher_login, SmallSchool::password);
    if (in.status != 200) return "not signed in: " + in.body;
    for (const auto& [cell, texts] : written) {
        const Answered answered = reader.get("/api/v1/lessons/" + cell.first.text() + "/students/" +
                                             cell.second.text() + "/history");
        const auto history = http::read_json<CellHistory>(answered.body);
        if (answered.status != 200 || !history) return "no history: " + answered.body;
        if (auto wrong = wrong_in(*history, texts); !wrong.empty()) return wrong;
    }
    return "";
}

}  // namespace letopis::testing
