#include "app/achievements/open_achievements.h"

#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// "Хореография, Сценическая речь": each once.
void add_once(std::string& list, const std::string& word) {
    if (word.empty() || (", " + list + ", ").find(", " + word + ", ") != std::string::npos) return;
    list += (list.empty() ? "" : ", ") + word;
}

Result<AttendedAssociation> association_of(Reader& reader, const StudyGroup& group,
                                           StudentId student_id, Date today) {
    AttendedAssociation attended{.study_group_id = group.study_group_id, .title = group.title};
    LETOPIS_TRY(courses, reader.courses_of_group(group.study_group_id));
    for (const CourseTitle& one : courses) {
        add_once(attended.programme, one.subject.title);
        LETOPIS_TRY(teachers, teachers_on(reader, one.teachers, today));
        add_once(attended.teachers, teachers);
    }
    LETOPIS_TRY(enrolment, reader.enrolment(student_id, group.study_group_id, today));
    if (enrolment) attended.joined_on = enrolment->enrolled_on;
    return attended;
}

}  // namespace

Result<StudentAchievements> open_achievements(Reader& reader, const Standing& standing,
                                              StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    StudentAchievements view{.student_id = student_id, .student_name = student->last_first()};
    LETOPIS_TRY(achieved, reader.achievements_of_student(student_id));
    LETOPIS_TRY(lines, tell_achievements(reader, achieved));
    for (AchievementLine& line : lines)
        (line.is_award ? view.awards : view.achievements).push_back(std::move(line));
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    for (const StudyGroup& group : groups) {
        if (group.family != ProgrammeFamily::additional) {
            if (view.study_group_title.empty() && group.kind != StudyGroupKind::subgroup)
                view.study_group_title = group.title;
            continue;
        }
        LETOPIS_TRY(attended, association_of(reader, group, student_id, today));
        view.associations.push_back(std::move(attended));
    }
    return view;
}

}  // namespace letopis
