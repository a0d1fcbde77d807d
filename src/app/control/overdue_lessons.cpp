#include "app/control/overdue_lessons.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/marks/course_demands.h"

namespace letopis {

namespace {

bool is_owed_by_lessons(DebtKind kind) { return kind <= DebtKind::marks; }

}  // namespace

Result<std::vector<UnfinishedLesson>> OverdueLessons::unfinished(Date from, Date to) {
    if (search_.kind &&
        (!is_owed_by_lessons(*search_.kind) || *search_.kind == DebtKind::attendance))
        return std::vector<UnfinishedLesson>{};
    if (!search_.debtor_id) return reader_.unfinished_lessons(from, to, limits::unfinished_lessons);
    return reader_.unfinished_lessons_of_teacher(*search_.debtor_id, from, to,
                                                 limits::unfinished_lessons);
}

Result<std::vector<Lesson>> OverdueLessons::without_roll(Date from, Date to) {
    if (!search_.wants(DebtKind::attendance)) return std::vector<Lesson>{};
    if (!search_.debtor_id)
        return reader_.lessons_without_roll(from, to, limits::unfinished_lessons);
    return reader_.lessons_without_roll_of_teacher(*search_.debtor_id, from, to,
                                                   limits::unfinished_lessons);
}

Result<Done> OverdueLessons::gather(Date from, Date to, const DebtSearch& search) {
    search_ = search;
    const Date today = moscow_date(now_);
    LETOPIS_TRY(found, unfinished(from, std::min(to, today)));
    cut_off_ = std::ssize(found) == limits::unfinished_lessons;
    // A roll is asked for as long as it may still be taken.
    LETOPIS_TRY(policies, deadlines_.policies_of(today));
    LETOPIS_TRY(rolls, without_roll(std::max(from, today.plus_days(-policies->edit_days)),
                                    std::min(to, today)));
    cut_off_ = cut_off_ || std::ssize(rolls) == limits::unfinished_lessons;
    unfinished_ = with_rolls(std::move(found), std::move(rolls));
    return Done{};
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
        LETOPIS_TRY(closed, closed_.is_closed(*title, one.lesson.lesson_on));
        if (closed) continue;
        for (const LessonDebt debt : debts_of(one, title->subject.kind)) {
            if (!search_.wants(kind_of(debt))) continue;
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
