#include "program/marking.h"

#include <algorithm>
#include <array>

namespace letopis::testing {
namespace {

/// What a cell holds in turn. A command that was carried out by half would leave a text that is
/// not its neighbour here.
constexpr auto texts = std::to_array<std::string_view>({"н 5", "4", "н 3", "2", "н", "5"});

}  // namespace

MarkingTeacher::MarkingTeacher(const SmallSchool& school, int first, int stride, std::uint64_t seed)
    : chance_{seed} {
    for (std::size_t i = static_cast<std::size_t>(first); i < school.students.size();
         i += static_cast<std::size_t>(stride))
        for (const LessonId& lesson : school.lessons)
            cells_.push_back({.lesson_id = lesson, .student_id = school.students[i]});
}

void MarkingTeacher::turn_to(std::uint16_t port) {
    if (browser_) return browser_->turn_to(port);
    browser_.emplace(port);
    const Answered in = browser_->sign_in(SmallSchool::teacher_login, SmallSchool::password);
    if (in.status != 200) trouble_ = "not signed in: " + in.body;
}

void MarkingTeacher::mark_until_cut_off(const std::function<void(std::size_t)>& acknowledged) {
    mark_while([&](std::size_t count) {
        acknowledged(count);
        return true;
    });
}

bool MarkingTeacher::mark_while(const std::function<bool(std::size_t)>& go_on) {
    while (trouble_.empty()) {
        if (planned_.commands.empty()) plan();
        const std::size_t count = planned_.commands.size();
        if (!send()) return false;
        if (!go_on(count)) return true;
    }
    return false;
}

void MarkingTeacher::mark_some(std::size_t count) {
    for (std::size_t done = 0; done < count && trouble_.empty();) {
        if (planned_.commands.empty()) plan();
        done += planned_.commands.size();
        if (!send()) return;
    }
}

void MarkingTeacher::finish() {
    if (!planned_.commands.empty() && !send() && trouble_.empty()) trouble_ = "no answer";
}

void MarkingTeacher::plan() {
    planned_cells_.clear();
    const std::size_t count = 1 + chance_.below(3);
    while (planned_cells_.size() < count) {
        const std::size_t index = chance_.below(cells_.size());
        if (std::find(planned_cells_.begin(), planned_cells_.end(), index) != planned_cells_.end())
            continue;
        planned_cells_.push_back(index);
        const Cell& cell = cells_[index];
        IdBytes id{};
        chance_.fill(id);
        planned_.commands.push_back(
            {.command_id = CommandId{id},
             .lesson_id = cell.lesson_id,
             .student_id = cell.student_id,
             .text = std::string{texts[static_cast<std::size_t>(cell.text_number) % texts.size()]},
             .base_version = cell.version});
    }
}

bool MarkingTeacher::is_put_off(const std::string& code) {
    const bool for_now = code == "busy" || code == "storage_unavailable";
    if (for_now) put_off_.insert(code);
    return for_now;
}

bool MarkingTeacher::take_promises(const std::vector<http::CellOutcome>& outcomes) {
    bool all_recorded = true;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const http::CellCommand& command = planned_.commands[i];
        const http::CellOutcome& outcome = outcomes[i];
        if (outcome.refusal && is_put_off(outcome.refusal->code)) {
            all_recorded = false;
            continue;
        }
        if (outcome.outcome != http::Outcome::recorded || outcome.text != command.text) {
            trouble_ = "a command was not recorded: " + http::write_json(outcome);
            all_recorded = false;
            continue;
        }
        acknowledged_.push_back(
            {outcome.entry_index, command.lesson_id, command.student_id, command.text});
    }
    return all_recorded;
}

bool MarkingTeacher::send() {
    const Answered answered = browser_->send("POST", "/api/v1/cells", planned_);
    if (answered.status == 0) return false;
    if (answered.status == 503) {
        const auto problem = http::read_json<http::Problem>(answered.body);
        if (problem && is_put_off(problem->code)) return false;
    }
    const auto read = http::read_json<http::CellOutcomes>(answered.body);
    if (answered.status != 200 || !read || read->outcomes.size() != planned_.commands.size()) {
        trouble_ = answered.head + answered.body;
        return false;
    }
    if (!take_promises(read->outcomes)) return false;
    for (std::size_t i = 0; i < planned_.commands.size(); ++i) {
        Cell& cell = cells_[planned_cells_[i]];
        cell.version = read->outcomes[i].version;
        ++cell.text_number;
    }
    planned_.commands.clear();
    return true;
}

}  // namespace letopis::testing
