#pragma once
// What lessons owe and by when (долги уроков и сроки): deadlines of entry as the school's policies
// set them (ORD-1.4.1-a, requirements f.1).

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/lessons/deadlines.h"
#include "ports/reader.h"

namespace letopis {

LETOPIS_ENUM(DebtUrgency,
             in_time,  ///< There is time.
             soon,     ///< Less than two hours are left (f.3).
             overdue)

/// A debt with its deadline.
struct DueDebt {
    LessonDebt debt = LessonDebt::topic;
    Instant due_at;
    DebtUrgency urgency = DebtUrgency::in_time;
    bool operator==(const DueDebt&) const = default;
};
LETOPIS_DESCRIBE(DueDebt, debt, due_at, urgency)

/// Unfinished lessons and those without a roll, by date and place in the day, each once.
std::vector<UnfinishedLesson> with_rolls(std::vector<UnfinishedLesson> unfinished,
                                         std::vector<Lesson> without_roll);

/// Asks once about policies, groups and days. Lives for one look.
class Deadlines {
public:
    Deadlines(Reader& reader, Instant now) : reader_{reader}, now_{now} {}

    /// When this must be made good.
    Result<DueDebt> due(LessonDebt debt, const Lesson& lesson, const CourseTitle& title);
    /// The same without asking when the students' day ends: not later than `due`, and for homework
    /// earlier where they have lessons after this one.
    Result<Instant> due_at_the_earliest(LessonDebt debt, const Lesson& lesson,
                                        const CourseTitle& title);
    /// The latest moment `due` may give for a lesson of that day.
    Result<Instant> due_at_the_latest(LessonDebt debt, const Lesson& lesson,
                                      const CourseTitle& title);
    Result<const Policies*> policies_of(Date on);
    /// The `days`-th working day after `on`, by the school's week and calendar (E-17).
    Result<Date> working_days_after(Date on, int days);
    /// The clause of the local act that sets the policy on that day; empty for the default.
    Result<std::string> clause_of(std::string_view key, Date on);

private:
    Result<const std::vector<PolicyValue>*> set_policies();
    /// Of the calendar year of the day, and the weeks after it in which a term may end.
    Result<const std::vector<CalendarDay>*> special_days(Date on);
    Result<Instant> term_of(LessonDebt debt, const Lesson& lesson, TimeOfDay day_ends,
                            const CourseTitle& title);
    Result<const std::vector<StudyGroup>*> groups_of_year(SchoolYearId id);
    Result<const std::vector<Enrolment>*> list_of(StudyGroupId id);
    /// Whether a student is on both lists that day.
    Result<bool> share_a_student(StudyGroupId one, StudyGroupId other, Date on);
    /// The groups in which students of this one have lessons that day: a class with all that draw
    /// from it; a subgroup with its classes and those of their subgroups that have its students
    /// (E-16). Circles and other groups of their own are no part of the school day.
    Result<std::vector<StudyGroupId>> groups_of_day(const StudyGroup& group, Date on);
    Result<TimeOfDay> day_ends(const StudyGroup& group, Date on);
    Result<TimeOfDay> last_end_of(StudyGroupId id, Date on);

    Reader& reader_;
    Instant now_;
    std::optional<std::vector<PolicyValue>> policies_;
    std::map<Date, Policies> by_day_;
    std::map<int, std::vector<CalendarDay>> special_days_;  ///< By calendar year.
    std::map<SchoolYearId, std::vector<StudyGroup>> groups_;
    std::map<StudyGroupId, std::vector<Enrolment>> lists_;
    std::map<std::pair<StudyGroupId, Date>, TimeOfDay> day_ends_;
    std::map<std::pair<StudyGroupId, Date>, TimeOfDay> last_ends_;
};

}  // namespace letopis
