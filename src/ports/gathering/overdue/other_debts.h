#pragma once
// What is overdue beside the records of lessons (ORD-1.4.1-a, requirements f.1, f.2): «точки»,
// reasons of absences, marks of periods, plans, safety briefings.

#include <map>
#include <vector>

#include "domain/journal/overdue/overdue_terms.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/overdue/closed_days.h"
#include "ports/gathering/overdue/debt_search.h"

namespace letopis {

/// Долг, which no lesson's record owes. Ids that do not belong to its kind are nil.
struct OtherDebt {
    DebtKind kind = DebtKind::plan;
    Instant due_at;
    Date on;  ///< Of the lesson, of the last day of absence, of the period's end.
    int slot_no = 0;
    int count = 1;  ///< Students who lack a result; lessons that were missed.
    CourseId course_id{};
    LessonId lesson_id{};  ///< Of a «точка»; of a briefing: where it can be recorded.
    PeriodId period_id{};
    StudentId student_id{};         ///< Of a «точка» and of an absence.
    StudyGroupId study_group_id{};  ///< Of an absence: his class that day; else the course's group.
    EmployeeId debtor_id{};         ///< Who answers first; nil: nobody teaches or leads.
    const CourseTitle* title = nullptr;  ///< Of the course; lives as long as the names.
    std::string class_title{};           ///< Of an absence.
};

/// Asks a whole school. Lives for one look; `names` and `deadlines` outlive it.
class OtherDebts {
public:
    OtherDebts(Reader& reader, Deadlines& deadlines, KnownNames& names, Instant now)
        : reader_{reader}, deadlines_{deadlines}, names_{names}, closed_{reader}, now_{now} {}

    /// Those whose term has passed, of lessons and absences of these days, both inclusive; kind by
    /// kind. Whoever answers is the teacher of today, else of the last day there was one.
    Result<std::vector<OtherDebt>> overdue(Date from, Date to, const DebtSearch& search = {});
    /// Whether there were more of a kind that was asked for than one look takes.
    bool cut_off() const { return cut_off_; }

private:
    Result<Done> add_asked(Date from, Date to, const SchoolYear& year);
    Result<Done> add_points(Date from, Date to);
    Result<Done> add_absences(Date from, Date to);
    Result<Done> add_period_marks(const SchoolYear& year);
    Result<Done> add_results_of(const Period& period, Instant due_at);
    Result<Done> add_plans(const SchoolYear& year);
    Result<Done> add_briefings(const SchoolYear& year);
    Result<Done> add_absence(const AbsenceRun& run, Instant due_at);
    /// Fills in what its course says. Not for courses that never have such a thing.
    Result<Done> add_of_course(OtherDebt debt);
    void add(OtherDebt debt);
    Result<EmployeeId> class_teacher_of(StudyGroupId id, Date on);

    Reader& reader_;
    Deadlines& deadlines_;
    KnownNames& names_;
    ClosedDays closed_;
    Instant now_;
    DebtSearch search_;
    OverdueTerms terms_;
    std::vector<CalendarDay> special_days_;
    std::map<StudyGroupId, std::vector<ClassTeacher>> class_teachers_;
    std::vector<OtherDebt> debts_;
    bool cut_off_ = false;
};

}  // namespace letopis
