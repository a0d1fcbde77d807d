#include "program/marks_told.h"

#include <gtest/gtest.h>

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

}  // namespace

void expect_all_told(const std::vector<MarkingTeacher>& teachers, std::uint16_t port) {
    std::map<CellName, std::map<EntryIndex, std::string>> written;
    for (const MarkingTeacher& teacher : teachers)
        for (const Acknowledged& one : teacher.acknowledged())
            written[{one.lesson_id, one.student_id}][one.entry_index] = one.text;
    Browser reader{port};
    ASSERT_EQ(reader.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    for (const auto& [cell, texts] : written) {
        const Answered answered = reader.get("/api/v1/lessons/" + cell.first.text() + "/students/" +
                                             cell.second.text() + "/history");
        ASSERT_EQ(answered.status, 200) << answered.body;
        expect_told(http::read_json<CellHistory>(answered.body).value(), texts);
    }
}

}  // namespace letopis::testing
