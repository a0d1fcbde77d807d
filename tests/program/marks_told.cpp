#include "program/marks_told.h"

#include <iterator>
#include <map>

#include "app/journal/open_history.h"

namespace letopis::testing {
namespace {

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
        const std::string before = cell.text();
        cell.apply(row);
        if (cell.text() == before)
            return "entry " + std::to_string(row.entry_index) + " says again that the cell is " +
                   before;
    }
    if (next != texts.end())
        return "entry " + std::to_string(next->first) + " was acknowledged and is not there";
    if (cell.text() != texts.rbegin()->second) return "at the end the cell is " + cell.text();
    return "";
}

}  // namespace

std::string objection_to(const std::vector<MarkingTeacher>& teachers, std::uint16_t port) {
    std::map<CellName, std::map<EntryIndex, std::string>> written;
    for (const MarkingTeacher& teacher : teachers)
        for (const Acknowledged& one : teacher.acknowledged())
            written[{one.lesson_id, one.student_id}][one.entry_index] = one.text;
    Browser reader{port};
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
