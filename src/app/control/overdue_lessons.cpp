#include "app/control/overdue_lessons.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<Done> OverdueLessons::gather(Date from, Date to) {
    LETOPIS_TRY(found, reader_.unfinished_lessons(from, std::min(to, moscow_date(now_)),
                                                  limits::unfinished_lessons));
    cut_off_ = std::ssize(found) == limits::unfinished_lessons;
    unfinished_ = std::move(found);
    return Done{};
}

Result<OverdueLessons::ClosedDays> OverdueLessons::closed_days(const CourseTitle& title) {
    ClosedDays closed;
    LETOPIS_TRY(closures, closures_of(reader_, title.course, std::nullopt));
    closed.whole = closure_refusal(closures).has_value();
    if (closed.whole) return closed;
    LETOPIS_TRY(closings, reader_.period_closings(title.course.course_id));
    if (closings.empty()) return closed;
    LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
    std::copy_if(periods.begin(), periods.end(), std::back_inserter(closed.periods),
                 [&](const Period& period) {
                     return std::any_of(closings.begin(), closings.end(),
                                        [&](const PeriodClosing& closing) {
                                            return closing.period_id == period.period_id;
                                        });
                 });
    return closed;
}

Result<bool> OverdueLessons::is_closed(const CourseTitle& title, Date on) {
    auto known = closed_.find(title.course.course_id);
    if (known == closed_.end()) {
        LETOPIS_TRY(days, closed_days(title));
        known = closed_.emplace(title.course.course_id, std::move(days)).first;
    }
    return known->second.whole ||
           std::any_of(known->second.periods.begin(), known->second.periods.end(),
                       [on](const Period& period) { return period.covers(on); });
}

Result<bool> OverdueLessons::has_time(const UnfinishedLesson& one) {
    const Lesson& lesson = one.lesson;
    const Date today = moscow_date(now_);
    if (now_ < lesson.ends()) return true;
    if (lesson.lesson_on < today) return false;
    LETOPIS_TRY(policies, deadlines_.policies_of(today));
    for (const LessonDebt debt : debts_of(one))
        // Works are checked by the next day at the earliest; grades and holidays only prolong it.
        if (debt != LessonDebt::marks &&
            deadline_of(debt, lesson, lesson.ends_at, 0, *policies, {}) < now_)
            return false;
    return true;
}

Result<TimeOfDay> OverdueLessons::last_unfinished_end(StudyGroupId id) {
    if (!last_ends_) {
        last_ends_.emplace();
        for (const UnfinishedLesson& one : unfinished_) {
            if (one.lesson.lesson_on < moscow_date(now_)) continue;
            LETOPIS_TRY(title, names_.title_of(one.lesson.course_id));
            TimeOfDay& end = (*last_ends_)[title->study_group.study_group_id];
            end = std::max(end, one.lesson.ends_at);
        }
    }
    const auto found = last_ends_->find(id);
    return found == last_ends_->end() ? TimeOfDay{} : found->second;
}

Result<bool> OverdueLessons::was_due(LessonDebt debt, const Lesson& lesson,
                                     const CourseTitle& title, Instant moment) {
    // When the students' day ends is asked only where it decides.
    LETOPIS_TRY(earliest, deadlines_.due_at_the_earliest(debt, lesson, title));
    if (moment <= earliest) return false;
    LETOPIS_TRY(latest, deadlines_.due_at_the_latest(debt, lesson, title));
    if (latest < moment) return true;
    if (debt == LessonDebt::homework && lesson.lesson_on == moscow_date(now_)) {
        // The day lasts at least until the last lesson that nobody has written yet.
        LETOPIS_TRY(end, last_unfinished_end(title.study_group.study_group_id));
        LETOPIS_TRY(policies, deadlines_.policies_of(lesson.lesson_on));
        if (moment <= deadline_of(debt, lesson, end, title.study_group.grade, *policies, {}))
            return false;
    }
    LETOPIS_TRY(due, deadlines_.due(debt, lesson, title));
    return due.due_at < moment;
}

Result<std::vector<OverdueDebt>> OverdueLessons::overdue() {
    std::vector<OverdueDebt> overdue;
    for (const UnfinishedLesson& one : unfinished_) {
        LETOPIS_TRY(in_time, has_time(one));
        if (in_time) continue;
        LETOPIS_TRY(title, names_.title_of(one.lesson.course_id));
        LETOPIS_TRY(closed, is_closed(*title, one.lesson.lesson_on));
        if (closed) continue;
        for (const LessonDebt debt : debts_of(one, title->subject.kind)) {
            LETOPIS_TRY(due, was_due(debt, one.lesson, *title, now_));
            if (due) overdue.push_back({.unfinished = &one, .title = title, .debt = debt});
        }
    }
    return overdue;
}

Result<Done> OverdueLessons::keep_due_before(Span after_deadline,
                                             std::vector<OverdueDebt>& overdue) {
    if (after_deadline == Span{}) return Done{};
    std::vector<OverdueDebt> kept;
    for (const OverdueDebt& one : overdue) {
        LETOPIS_TRY(due,
                    was_due(one.debt, one.unfinished->lesson, *one.title, now_ - after_deadline));
        if (due) kept.push_back(one);
    }
    overdue = std::move(kept);
    return Done{};
}

std::optional<Span> sees_after(const Standing& standing, const Policies& policies) {
    if (standing.has(Role::deputy) || standing.has(Role::journal_admin))
        return Span::hours(policies.deputy_hours);
    if (standing.has(Role::director)) return Span::hours(policies.director_hours);
    if (standing.has(Role::class_teacher)) return Span::hours(policies.class_teacher_hours);
    return std::nullopt;
}

}  // namespace letopis
