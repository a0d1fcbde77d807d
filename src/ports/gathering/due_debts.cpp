#include "ports/gathering/due_debts.h"

#include <algorithm>
#include <set>

namespace letopis {
namespace {

constexpr Span warned_before = Span::hours(2);
constexpr TimeOfDay midnight{24 * 60};

DebtUrgency urgency_of(Instant due_at, Instant now) {
    if (due_at < now) return DebtUrgency::overdue;
    return due_at - now < warned_before ? DebtUrgency::soon : DebtUrgency::in_time;
}

}  // namespace

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

Result<std::string> Deadlines::clause_of(std::string_view key, Date on) {
    LETOPIS_TRY(set, set_policies());
    const PolicyValue* in_force = nullptr;
    for (const PolicyValue& value : *set)
        if (value.key == key && value.valid_from <= on &&
            (in_force == nullptr || in_force->valid_from <= value.valid_from))
            in_force = &value;
    return in_force == nullptr ? std::string{} : in_force->clause;
}

Result<const std::vector<Deadlines::Membership>*> Deadlines::memberships_of(StudyGroupId id) {
    const auto known = memberships_.find(id);
    if (known != memberships_.end()) return &known->second;
    std::vector<Membership> all;
    LETOPIS_TRY(students, reader_.students_of_group(id));
    std::set<StudentId> asked;
    for (const ListedStudent& student : students) {
        if (!asked.insert(student.person.person_id).second) continue;
        LETOPIS_TRY(enrolments, reader_.enrolments_of(student.person.person_id));
        for (const Enrolment& one : enrolments)
            all.push_back({one.study_group_id, one.enrolled_on, one.left_on});
    }
    return &memberships_.emplace(id, std::move(all)).first->second;
}

Result<TimeOfDay> Deadlines::last_end_of(StudyGroupId id, Date on) {
    const auto key = std::pair{id, on};
    const auto known = last_ends_.find(key);
    if (known != last_ends_.end()) return known->second;
    LETOPIS_TRY(lessons, reader_.lessons_of_group(id, on, on));
    return last_ends_.emplace(key, last_end(lessons)).first->second;
}

Result<TimeOfDay> Deadlines::day_ends(StudyGroupId id, Date on) {
    const auto key = std::pair{id, on};
    const auto known = day_ends_.find(key);
    if (known != day_ends_.end()) return known->second;
    LETOPIS_TRY(memberships, memberships_of(id));
    std::set<StudyGroupId> groups{id};
    for (const Membership& one : *memberships)
        if (one.from <= on && (!one.to || on <= *one.to)) groups.insert(one.study_group_id);
    TimeOfDay ends;
    for (const StudyGroupId& group : groups) {
        LETOPIS_TRY(end, last_end_of(group, on));
        ends = std::max(ends, end);
    }
    return day_ends_.emplace(key, ends).first->second;
}

Result<DueDebt> Deadlines::due(LessonDebt debt, const Lesson& lesson, const CourseTitle& title) {
    LETOPIS_TRY(policies, policies_of(lesson.lesson_on));
    TimeOfDay ends = lesson.ends_at;
    if (debt == LessonDebt::homework) {
        LETOPIS_TRY(day, day_ends(title.study_group.study_group_id, lesson.lesson_on));
        ends = day;
    }
    const Instant due_at = deadline_of(debt, lesson, ends, title.study_group.grade, *policies);
    return DueDebt{.debt = debt, .due_at = due_at, .urgency = urgency_of(due_at, now_)};
}

Result<Instant> Deadlines::due_at_the_earliest(LessonDebt debt, const Lesson& lesson,
                                               const CourseTitle& title) {
    LETOPIS_TRY(policies, policies_of(lesson.lesson_on));
    return deadline_of(debt, lesson, lesson.ends_at, title.study_group.grade, *policies);
}

Result<Instant> Deadlines::due_at_the_latest(LessonDebt debt, const Lesson& lesson,
                                             const CourseTitle& title) {
    LETOPIS_TRY(policies, policies_of(lesson.lesson_on));
    return deadline_of(debt, lesson, midnight, title.study_group.grade, *policies);
}

}  // namespace letopis
