#pragma once
// What the panel of gaps is put together from: debts of lessons and the others in one order.

#include <set>
#include <unordered_map>
#include <vector>

#include "app/control/open_gaps.h"
#include "app/control/overdue_lessons.h"
#include "ports/gathering/overdue/other_debts.h"

namespace letopis {

/// Долг of either sort: one of the two is not null.
struct PanelDebt {
    const OverdueDebt* of_lesson = nullptr;
    const OtherDebt* other = nullptr;

    DebtKind kind() const;
    Date on() const;
    int slot_no() const;
    EmployeeId debtor_id() const;
    CourseId course_id() const;
    /// Of its course; null for an absence.
    const CourseTitle* title() const;
    bool is_of_lesson() const { return slot_no() > 0; }
};

/// Puts the view together.
class GapPanel {
public:
    GapPanel(Deadlines& deadlines, KnownNames& names, GapsView& view, std::size_t most_lines)
        : deadlines_{deadlines}, names_{names}, view_{view}, most_lines_{most_lines} {}

    /// `debts`: the oldest first.
    Result<Done> fill(const std::vector<PanelDebt>& debts);

private:
    Result<Done> count_teacher(const PanelDebt& debt);
    void list_teachers();
    Result<Done> add_line(const PanelDebt& debt);
    Result<Instant> due_at(const PanelDebt& debt);
    void draw_map(const std::vector<PanelDebt>& debts);

    Deadlines& deadlines_;
    KnownNames& names_;
    GapsView& view_;
    std::size_t most_lines_;
    std::unordered_map<EmployeeId, TeacherGaps> teachers_;
    std::set<Date> days_;
};

}  // namespace letopis
