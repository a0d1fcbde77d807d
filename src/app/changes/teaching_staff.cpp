#include "app/changes/teaching_staff.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

std::vector<StudyGroupId> with_parents(const StudyGroup& group) {
    std::vector<StudyGroupId> ids = group.parent_group_ids;
    ids.push_back(group.study_group_id);
    return ids;
}

/// What a teacher does on the day of a lesson.
struct HisDay {
    bool is_away = false;
    std::vector<const Lesson*> meanwhile;  ///< What he holds at the time of the lesson.
};

std::map<EmployeeId, HisDay> days_of(const Lesson& lesson, std::span<const Lesson> day) {
    std::map<EmployeeId, HisDay> days;
    for (const Lesson& other : day) {
        if (other.state == LessonState::cancelled) continue;
        if (other.substitution) days[other.teacher_id].is_away = true;
        if (other.lesson_id != lesson.lesson_id && overlap(lesson, other))
            days[other.held_by()].meanwhile.push_back(&other);
    }
    return days;
}

/// In the order in which they are offered; equal ones keep the alphabet.
int rank(const PossibleSubstitute& one) {
    if (one.kind == SubstitutionKind::merge) return 1;  // Beside the same subject: a subgroup.
    return one.same_subject ? 0 : one.same_class ? 2 : 3;
}

}  // namespace

Result<TeachingStaff> TeachingStaff::gather(Reader& reader, ChangeReading& reading,
                                            const SchoolYear& year, Date on) {
    TeachingStaff staff;
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        if (group.parent_group_ids.empty()) {
            staff.groups_.push_back({group.study_group_id, group.title});
            staff.classes_.push_back(group);
        }
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        for (const CourseTitle& title : titles) {
            for (const CourseTeacher& teacher : title.teachers) {
                if (!teacher.covers(on)) continue;
                Teaching& teaching = staff.teaching_[teacher.teacher_id];
                teaching.subjects.insert(title.subject.subject_id);
                for (const StudyGroupId id : with_parents(group)) teaching.groups.insert(id);
            }
        }
    }
    for (const auto& [id, teaching] : staff.teaching_) {
        LETOPIS_TRY(name, reading.name_of(id));
        staff.teachers_.push_back({id, std::move(name)});
    }
    std::stable_sort(staff.teachers_.begin(), staff.teachers_.end(),
                     [](const ListedTeacher& one, const ListedTeacher& other) {
                         return sort_key(one.name) < sort_key(other.name);
                     });
    return staff;
}

Result<std::vector<PossibleSubstitute>> TeachingStaff::possible(ChangeReading& reading,
                                                                const Lesson& lesson,
                                                                std::span<const Lesson> day) const {
    LETOPIS_TRY(title, reading.title_of(lesson.course_id));
    const SubjectId subject = title->subject.subject_id;
    const std::vector<StudyGroupId> groups = with_parents(title->study_group);
    const auto his_days = days_of(lesson, day);
    std::vector<PossibleSubstitute> found;
    for (const ListedTeacher& teacher : teachers_) {
        if (teacher.teacher_id == lesson.teacher_id) continue;
        const Teaching& teaching = teaching_.at(teacher.teacher_id);
        PossibleSubstitute one{
            .teacher_id = teacher.teacher_id,
            .name = teacher.name,
            .same_subject = teaching.subjects.contains(subject),
            .same_class = std::any_of(groups.begin(), groups.end(), [&](StudyGroupId id) {
                return teaching.groups.contains(id);
            })};
        const auto his_day = his_days.find(teacher.teacher_id);
        if (his_day != his_days.end()) {
            if (his_day->second.is_away) continue;
            if (!his_day->second.meanwhile.empty()) {
                // Two classes at once make sense in one subject only.
                LETOPIS_TRY(other, reading.title_of(his_day->second.meanwhile.front()->course_id));
                if (other->subject.subject_id != subject) continue;
                one.kind = SubstitutionKind::merge;
            }
        }
        found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PossibleSubstitute& one, const PossibleSubstitute& other) {
                         return rank(one) < rank(other);
                     });
    if (found.size() > limits::substitutes_offered) found.resize(limits::substitutes_offered);
    return found;
}

}  // namespace letopis
