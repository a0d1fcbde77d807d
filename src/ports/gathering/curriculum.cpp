#include "ports/gathering/curriculum.h"

#include <algorithm>

#include "domain/attendance/contingent.h"
#include "domain/classes/after_school.h"
#include "ports/gathering/school_year.h"

namespace letopis {

bool is_of_curriculum(const CourseTitle& title) { return is_of_curriculum(title.subject.kind); }

int hours_of_lesson(SubjectKind kind, ProgrammeFamily family) {
    const bool is_pair = is_of_curriculum(kind) && family == ProgrammeFamily::vocational;
    return is_pair ? hours_of_pairs(1) : 1;
}

int hours_of_lesson(const CourseTitle& title) {
    return hours_of_lesson(title.subject.kind, title.study_group.family);
}

Result<bool> is_after_school(Reader& reader, const StudyGroup& group) {
    if (group.kind != StudyGroupKind::subgroup) return false;
    LETOPIS_TRY(courses, reader.courses_of_group(group.study_group_id));
    return std::any_of(courses.begin(), courses.end(), [](const CourseTitle& one) {
        return one.subject.kind == SubjectKind::after_school;
    });
}

void keep_curriculum(std::vector<CourseTitle>& titles) {
    std::erase_if(titles, [](const CourseTitle& title) { return !is_of_curriculum(title); });
}

Result<std::vector<CourseTitle>> curriculum_of_class(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(titles, courses_of_class(reader, id));
    keep_curriculum(titles);
    return titles;
}

Result<std::vector<CourseTitle>> curriculum_of_group(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(titles, reader.courses_of_group(id));
    keep_curriculum(titles);
    return titles;
}

}  // namespace letopis
