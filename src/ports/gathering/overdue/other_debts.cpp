#include "ports/gathering/overdue/other_debts.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/lessons/briefings.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Who teaches today; else whoever did last, or will.
EmployeeId teacher_of(const CourseTitle& title, Date today) {
    EmployeeId last;
    for (const CourseTeacher& one : title.teachers) {
        if (one.covers(today)) return one.teacher_id;
        last = one.teacher_id;
    }
    return last;
}

bool has_plan(SubjectKind kind) { return kind != SubjectKind::after_school; }

bool belongs_to(DebtKind kind, SubjectKind subject) {
    if (kind == DebtKind::plan) return has_plan(subject);
    return kind != DebtKind::period_marks || has_period_results(subject);
}

}  // namespace

Result<std::vector<OtherDebt>> OtherDebts::overdue(Date from, Date to, const DebtSearch& search) {
    const Date today = moscow_date(now_);
    search_ = search;
    LETOPIS_TRY(set, reader_.policies());
    terms_ = overdue_terms(set, today);
    LETOPIS_TRY(year, school_year_on(reader_, today));
    LETOPIS_TRY(special, reader_.calendar_days(from, year.ends_on.plus_days(60)));
    special_days_ = std::move(special);
    LETOPIS_TRY_DONE(add_asked(from, to, year));
    return std::move(debts_);
}

Result<Done> OtherDebts::add_asked(Date from, Date to, const SchoolYear& year) {
    const auto wants = [&](DebtKind kind) { return search_.wants(kind); };
    if (wants(DebtKind::point)) LETOPIS_TRY_DONE(add_points(from, to));
    if (wants(DebtKind::absence_reason) || wants(DebtKind::absence_document))
        LETOPIS_TRY_DONE(add_absences(from, to));
    if (wants(DebtKind::period_marks)) LETOPIS_TRY_DONE(add_period_marks(year));
    if (wants(DebtKind::plan)) LETOPIS_TRY_DONE(add_plans(year));
    if (wants(DebtKind::briefing)) LETOPIS_TRY_DONE(add_briefings(year));
    return Done{};
}

void OtherDebts::add(OtherDebt debt) {
    if (search_.debtor_id && debt.debtor_id != *search_.debtor_id) return;
    debts_.push_back(std::move(debt));
}

Result<Done> OtherDebts::add_of_course(OtherDebt debt) {
    LETOPIS_TRY(title, names_.title_of(debt.course_id));
    if (!belongs_to(debt.kind, title->subject.kind)) return Done{};
    debt.title = title;
    debt.study_group_id = title->study_group.study_group_id;
    debt.debtor_id = teacher_of(*title, moscow_date(now_));
    add(std::move(debt));
    return Done{};
}

Result<Done> OtherDebts::add_points(Date from, Date to) {
    LETOPIS_TRY(policies, deadlines_.policies_of(moscow_date(now_)));
    // By that policy an expired one is waited for no more.
    if (policies->pending == PendingPolicy::remove) return Done{};
    LETOPIS_TRY(points,
                reader_.overdue_points(from, to, moscow_date(now_), limits::unfinished_lessons));
    cut_off_ = cut_off_ || std::ssize(points) == limits::unfinished_lessons;
    for (const OverduePoint& point : points) {
        LETOPIS_TRY(title, names_.title_of(point.course_id));
        LETOPIS_TRY(closed, closed_.is_closed(*title, point.lesson_on));
        if (closed) continue;
        LETOPIS_TRY_DONE(add_of_course({.kind = DebtKind::point,
                                        .due_at = point_due(point.due_on),
                                        .on = point.lesson_on,
                                        .slot_no = point.slot_no,
                                        .course_id = point.course_id,
                                        .lesson_id = point.lesson_id,
                                        .student_id = point.student_id}));
    }
    return Done{};
}

Result<EmployeeId> OtherDebts::class_teacher_of(StudyGroupId id, Date on) {
    auto known = class_teachers_.find(id);
    if (known == class_teachers_.end()) {
        LETOPIS_TRY(teachers, reader_.class_teachers(id));
        known = class_teachers_.emplace(id, std::move(teachers)).first;
    }
    for (const ClassTeacher& one : known->second)
        if (one.valid_from <= on && (!one.valid_to || on <= *one.valid_to)) return one.teacher_id;
    return EmployeeId{};
}

Result<Done> OtherDebts::add_absence(const AbsenceRun& run, Instant due_at) {
    OtherDebt debt{.kind = kind_of(run),
                   .due_at = due_at,
                   .on = run.to_on,
                   .count = run.lesson_count,
                   .student_id = run.student_id};
    LETOPIS_TRY(groups, groups_of_student(reader_, run.student_id, run.to_on));
    if (!groups.empty()) {
        debt.study_group_id = groups.front().study_group_id;
        debt.class_title = groups.front().title;
        // Whoever leads the class today asks for it.
        LETOPIS_TRY(teacher, class_teacher_of(debt.study_group_id, moscow_date(now_)));
        debt.debtor_id = teacher;
    }
    add(std::move(debt));
    return Done{};
}

Result<Done> OtherDebts::add_absences(Date from, Date to) {
    LETOPIS_TRY(days, reader_.unexplained_days(from, to, limits::unfinished_lessons));
    cut_off_ = cut_off_ || std::ssize(days) == limits::unfinished_lessons;
    for (const AbsenceRun& run : absence_runs(days, terms_.week_days, special_days_)) {
        if (!search_.wants(kind_of(run))) continue;
        const Instant due_at = absence_due(run, terms_, special_days_);
        if (due_at < now_) LETOPIS_TRY_DONE(add_absence(run, due_at));
    }
    return Done{};
}

Result<Done> OtherDebts::add_results_of(const Period& period, Instant due_at) {
    const Date on = std::min(moscow_date(now_), period.ends_on);
    LETOPIS_TRY(courses, reader_.lacking_results(period.period_id, on, limits::unfinished_lessons));
    for (const LackingResults& one : courses)
        LETOPIS_TRY_DONE(add_of_course({.kind = DebtKind::period_marks,
                                        .due_at = due_at,
                                        .on = period.ends_on,
                                        .count = one.student_count,
                                        .course_id = one.course_id,
                                        .period_id = period.period_id}));
    return Done{};
}

Result<Done> OtherDebts::add_period_marks(const SchoolYear& year) {
    LETOPIS_TRY(systems, reader_.period_systems(year.school_year_id));
    for (const PeriodSystem& system : systems)
        for (const Period& period : system.periods) {
            const Instant due_at = period_marks_due(period, terms_, special_days_);
            if (due_at < now_) LETOPIS_TRY_DONE(add_results_of(period, due_at));
        }
    return Done{};
}

Result<Done> OtherDebts::add_plans(const SchoolYear& year) {
    LETOPIS_TRY(courses, reader_.lacking_plans(year.school_year_id,
                                               moscow_date(now_).plus_days(terms_.plan_days),
                                               limits::unfinished_lessons));
    for (const LackingPlan& one : courses)
        LETOPIS_TRY_DONE(add_of_course({.kind = DebtKind::plan,
                                        .due_at = plan_due(one.first_on, terms_),
                                        .on = one.first_on,
                                        .course_id = one.course_id}));
    return Done{};
}

Result<Done> OtherDebts::add_briefings(const SchoolYear& year) {
    const Date today = moscow_date(now_);
    const HalfYear half = half_year_of(year, day_in(year, today));
    LETOPIS_TRY(subjects, reader_.subjects());
    for (const Subject& subject : subjects) {
        if (!needs_briefing(subject)) continue;
        LETOPIS_TRY(courses, reader_.lacking_briefings(
                                 subject.subject_id, year.school_year_id, half.starts_on,
                                 std::min(today, half.ends_on), limits::unfinished_lessons));
        for (const LackingBriefing& one : courses) {
            const Instant due_at = briefing_due(one.first_on, terms_);
            if (now_ <= due_at) continue;
            LETOPIS_TRY_DONE(add_of_course({.kind = DebtKind::briefing,
                                            .due_at = due_at,
                                            .on = one.last_on,
                                            .course_id = one.course_id,
                                            .lesson_id = one.lesson_id}));
        }
    }
    return Done{};
}

}  // namespace letopis
