#pragma once
// Overdue lessons (просроченные записи): what the school's lessons owe and whose turn it is to see
// it. A teacher sees a debt at once; his class teacher, the deputy and the director each some hours
// after the deadline, as the policies of control say (ORD-1.4.1-a).

#include <unordered_map>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/overdue/closed_days.h"
#include "ports/gathering/overdue/debt_search.h"

namespace letopis {

/// A debt of a held lesson that can still be made good and whose deadline has passed.
struct OverdueDebt {
    const UnfinishedLesson* unfinished = nullptr;
    const CourseTitle* title = nullptr;
    LessonDebt debt = LessonDebt::topic;
};

/// All of a range of days. Grows with the number of debts, not of lessons: those of today that
/// nobody has written yet are read, but hardly anything is asked about them.
class OverdueLessons {
public:
    OverdueLessons(Reader& reader, Instant now)
        : reader_{reader}, now_{now}, deadlines_{reader, now}, names_{reader}, closed_{reader} {}

    /// Both dates inclusive. Who asks for one person's debts reads that person's lessons only.
    Result<Done> gather(Date from, Date to, const DebtSearch& search = {});
    /// In order of the lessons.
    Result<std::vector<OverdueDebt>> overdue();
    /// Keeps of them those that were due `after_deadline` ago.
    Result<Done> keep_due_before(Span after_deadline, std::vector<OverdueDebt>& overdue);
    /// Whether more lessons were unfinished than one look takes.
    bool cut_off() const { return cut_off_; }
    Deadlines& deadlines() { return deadlines_; }
    KnownNames& names() { return names_; }

private:
    Result<std::vector<UnfinishedLesson>> unfinished(Date from, Date to);
    Result<std::vector<Lesson>> without_roll(Date from, Date to);
    /// Whether nothing the lesson lacks can be overdue, whatever course it is of.
    Result<bool> has_time(const UnfinishedLesson& one);
    /// When the last unfinished lesson of the group ends today; midnight of a group without one.
    Result<TimeOfDay> last_unfinished_end(StudyGroupId id);
    Result<bool> was_due(LessonDebt debt, const Lesson& lesson, const CourseTitle& title,
                         Instant moment);

    Reader& reader_;
    Instant now_;
    Deadlines deadlines_;
    KnownNames names_;
    DebtSearch search_;
    std::vector<UnfinishedLesson> unfinished_;
    bool cut_off_ = false;
    ClosedDays closed_;
    std::optional<std::unordered_map<StudyGroupId, TimeOfDay>> last_ends_;  ///< Of today.
};

/// Hours after the deadline from which this person sees what others owe; nothing where he sees only
/// his own. The earliest of his posts counts.
std::optional<Span> sees_after(const Standing& standing, const Policies& policies);

}  // namespace letopis
