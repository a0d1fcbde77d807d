#include "ports/gathering/due_debts.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "domain/lessons/deadlines.h"

namespace letopis {
namespace {

constexpr Span warned_before = Span::hours(2);
constexpr TimeOfDay midnight{24 * 60};

bool draws_from(const StudyGroup& group, const std::vector<StudyGroupId>& classes) {
    return std::any_of(group.parent_group_ids.begin(), group.parent_group_ids.end(),
                       [&](StudyGroupId id) {
                           return std::find(classes.begin(), classes.end(), id) != classes.end();
                       });
}

DebtUrgency urgency_of(Instant due_at, Instant now) {
    if (due_at < now) return DebtUrgency::overdue;
    return due_at - now < warned_before ? DebtUrgency::soon : DebtUrgency::in_time;
}

bool stands_before(const Lesson& one, const Lesson& other) {
    return std::tie(one.lesson_on, one.slot_no, one.starts_at, one.lesson_id) <
           std::tie(other.lesson_on, other.slot_no, other.starts_at, other.lesson_id);
}

}  // namespace

std::vector<UnfinishedLesson> with_rolls(std::vector<UnfinishedLesson> unfinished,
                                         std::vector<Lesson> without_roll) {
    // Hardly any lesson lacks its roll alone: most stay where they are.
    std::vector<UnfinishedLesson> rest;
    auto next = unfinished.begin();
    for (Lesson& lesson : without_roll) {
        while (next != unfinished.end() && stands_before(next->lesson, lesson)) ++next;
        if (next != unfinished.end() && next->lesson.lesson_id == lesson.lesson_id)
            next->lacks_roll = true;
        else
            rest.push_back({.lesson = std::move(lesson), .lacks_roll = true});
    }
    if (rest.empty()) return unfinished;
    std::vector<UnfinishedLesson> all;
    all.reserve(unfinished.size() + rest.size());
    std::merge(std::make_move_iterator(unfinished.begin()),
               std::make_move_iterator(unfinished.end()), std::make_move_iterator(rest.begin()),
               std::make_move_iterator(rest.end()), std::back_inserter(all),
               [](const UnfinishedLesson& one, const UnfinishedLesson& other) {
                   return stands_before(one.lesson, other.lesson);
               });
    return all;
}

Result<const std::vector<PolicyValue>*> Deadlines::set_policies() {
    if (!policies_) {
        LETOPIS_TRY(set, reader_.policies());
        policies_ = std::move(set);
    }
    return &*policies_;
}

Result<const Policies*> Deadlines::policies_of(Date on) {
    const auto known = by_day_.find(on);
    if (known != by_day_.end()) return &known->second;
    LETOPIS_TRY(set, set_policies());
    return &by_day_.emplace(on, policies_on(*set, on)).first->second;
}

Result<Date> Deadlines::working_days_after(Date on, int days) {
    LETOPIS_TRY(policies, policies_of(on));
    LETOPIS_TRY(special, special_days(on));
    return moscow_date(end_of_working_day_after(on, days, policies->week_days, *special));
}

Result<std::string> Deadlines::clause_of(std::string_view key, Date on) {
    LETOPIS_TRY(set, set_policies());
    const PolicyValue* in_force = nullptr;
    for (const PolicyValue& value : *set)
        if (value.key == key && value.valid_from <= on &&
            (in_force == nullptr || in_force->valid_from <= value.valid_from))
            in_force = &value;
    return in_force == nullptr ? std::string{} : in_force->clause;
}

Result<const std::vector<StudyGroup>*> Deadlines::groups_of_year(SchoolYearId id) {
    const auto known = groups_.find(id);
    if (known != groups_.end()) return &known->second;
    LETOPIS_TRY(groups, reader_.study_groups(id));
    return &groups_.emplace(id, std::move(groups)).first->second;
}

Result<const std::vector<Enrolment>*> Deadlines::list_of(StudyGroupId id) {
    const auto known = lists_.find(id);
    if (known != lists_.end()) return &known->second;
    LETOPIS_TRY(students, reader_.students_of_group(id));
    std::vector<Enrolment> list;
    for (const ListedStudent& student : students) list.push_back(student.enrolment);
    return &lists_.emplace(id, std::move(list)).first->second;
}

Result<bool> Deadlines::share_a_student(StudyGroupId one, StudyGroupId other, Date on) {
    LETOPIS_TRY(first, list_of(one));
    LETOPIS_TRY(second, list_of(other));
    return std::any_of(first->begin(), first->end(), [&](const Enrolment& mine) {
        return mine.covers(on) &&
               std::any_of(second->begin(), second->end(), [&](const Enrolment& theirs) {
                   return theirs.student_id == mine.student_id && theirs.covers(on);
               });
    });
}

Result<std::vector<StudyGroupId>> Deadlines::groups_of_day(const StudyGroup& group, Date on) {
    std::vector<StudyGroupId> groups{group.study_group_id};
    groups.insert(groups.end(), group.parent_group_ids.begin(), group.parent_group_ids.end());
    LETOPIS_TRY(all, groups_of_year(group.school_year_id));
    const bool is_subgroup = !group.parent_group_ids.empty();
    const std::vector<StudyGroupId> classes = groups;
    for (const StudyGroup& other : *all) {
        if (other.study_group_id == group.study_group_id || !draws_from(other, classes)) continue;
        bool has_its_students = true;
        if (is_subgroup) {
            LETOPIS_TRY(shared, share_a_student(group.study_group_id, other.study_group_id, on));
            has_its_students = shared;
        }
        if (has_its_students) groups.push_back(other.study_group_id);
    }
    return groups;
}

Result<TimeOfDay> Deadlines::last_end_of(StudyGroupId id, Date on) {
    const auto key = std::pair{id, on};
    const auto known = last_ends_.find(key);
    if (known != last_ends_.end()) return known->second;
    LETOPIS_TRY(lessons, reader_.lessons_of_group(id, on, on));
    return last_ends_.emplace(key, last_end(lessons)).first->second;
}

Result<TimeOfDay> Deadlines::day_ends(const StudyGroup& group, Date on) {
    const auto key = std::pair{group.study_group_id, on};
    const auto known = day_ends_.find(key);
    if (known != day_ends_.end()) return known->second;
    LETOPIS_TRY(groups, groups_of_day(group, on));
    TimeOfDay ends;
    for (const StudyGroupId& one : groups) {
        LETOPIS_TRY(end, last_end_of(one, on));
        ends = std::max(ends, end);
    }
    return day_ends_.emplace(key, ends).first->second;
}

Result<const std::vector<CalendarDay>*> Deadlines::special_days(Date on) {
    const auto known = special_days_.find(on.year());
    if (known != special_days_.end()) return &known->second;
    LETOPIS_TRY(days, reader_.calendar_days(Date{on.year(), 1, 1}, Date{on.year() + 1, 3, 1}));
    return &special_days_.emplace(on.year(), std::move(days)).first->second;
}

Result<Instant> Deadlines::term_of(LessonDebt debt, const Lesson& lesson, TimeOfDay day_ends,
                                   const CourseTitle& title) {
    LETOPIS_TRY(policies, policies_of(lesson.lesson_on));
    const int grade = title.study_group.grade;
    if (debt != LessonDebt::marks) return deadline_of(debt, lesson, day_ends, grade, *policies, {});
    LETOPIS_TRY(days, special_days(lesson.lesson_on));
    return deadline_of(debt, lesson, day_ends, grade, *policies, *days);
}

Result<DueDebt> Deadlines::due(LessonDebt debt, const Lesson& lesson, const CourseTitle& title) {
    TimeOfDay ends = lesson.ends_at;
    if (debt == LessonDebt::homework) {
        LETOPIS_TRY(day, day_ends(title.study_group, lesson.lesson_on));
        ends = day;
    }
    LETOPIS_TRY(due_at, term_of(debt, lesson, ends, title));
    return DueDebt{.debt = debt, .due_at = due_at, .urgency = urgency_of(due_at, now_)};
}

Result<Instant> Deadlines::due_at_the_earliest(LessonDebt debt, const Lesson& lesson,
                                               const CourseTitle& title) {
    return term_of(debt, lesson, lesson.ends_at, title);
}

Result<Instant> Deadlines::due_at_the_latest(LessonDebt debt, const Lesson& lesson,
                                             const CourseTitle& title) {
    return term_of(debt, lesson, midnight, title);
}

}  // namespace letopis
