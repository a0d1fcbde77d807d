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

bool MarkingTeacher::send() {
    const Answered answered = browser_->send("POST", "/api/v1/cells", planned_);
    if (answered.status == 0) return false;
    const auto read = http::read_json<http::CellOutcomes>(answered.body);
    if (answered.status != 200 || !read || read->outcomes.size() != planned_.commands.size()) {
        trouble_ = answered.head + answered.body;
        return false;
    }
    for (std::size_t i = 0; i < planned_.commands.size(); ++i) {
        const http::CellOutcome& outcome = read->outcomes[i];
        const http::CellCommand& command = planned_.commands[i];
        if (outcome.outcome != http::Outcome::recorded || outcome.text != command.text)
            trouble_ = answered.body;
        Cell& cell = cells_[planned_cells_[i]];
        cell.version = outcome.version;
        ++cell.text_number;
        acknowledged_.push_back(
            {outcome.entry_index, command.lesson_id, command.student_id, command.text});
    }
    planned_.commands.clear();
    return true;
}

}  // namespace letopis::testing
