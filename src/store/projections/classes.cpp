// Classes, who studies in them, and courses.

#include <algorithm>

#include "base/text.h"
#include "domain/lessons/timetable/undone.h"
#include "store/projections/projector.h"

namespace letopis::store {
namespace {

const Date last_day{9999, 12, 31};

/// Bytes that sort groups as a school lists them: family, kind, grade, letter, title.
std::string place_key(const StudyGroup& group) {
    std::string key;
    key += static_cast<char>(group.family);
    key += static_cast<char>(group.kind);
    key += static_cast<char>(group.grade >> 8);
    key += static_cast<char>(group.grade);
    return key + sort_key(group.letter) + sort_key(group.title);
}

}  // namespace

Result<Done> Projector::take(const StudyGroupFormed& fact) {
    const StudyGroup& group = fact.study_group;
    const std::string key = place_key(group);
    Query query{connection_, Sql::classes_keep_study_group};
    query.with_fields(group).with("place_key", as_bytes(key));
    LETOPIS_TRY_DONE(query.run());
    Query forget{connection_, Sql::classes_forget_parents};
    LETOPIS_TRY_DONE(forget.with("study_group_id", group.study_group_id).run());
    int position = 0;
    for (const StudyGroupId& parent : group.parent_group_ids) {
        Query add{connection_, Sql::classes_keep_parent};
        add.with("study_group_id", group.study_group_id).with("parent_group_id", parent);
        LETOPIS_TRY_DONE(add.with("position", position++).run());
    }
    return mention(Mentioned::study_group, group.study_group_id.bytes());
}

Result<Done> Projector::take(const StudentEnrolled& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_keep_enrolment, fact));
    LETOPIS_TRY_DONE(count_missing_of(fact.student_id, fact.enrolled_on, last_day));
    return mention(Mentioned::study_group, fact.study_group_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const StudentLeft& fact) {
    // Who left before is on the list again until another day.
    Date from = fact.left_on;
    LETOPIS_TRY(known, reader_.enrolments_of(fact.student_id));
    for (const Enrolment& one : known)
        if (one.study_group_id == fact.study_group_id && one.left_on)
            from = std::min(from, *one.left_on);
    LETOPIS_TRY_DONE(keep(Sql::classes_end_enrolment, fact));
    LETOPIS_TRY_DONE(count_missing_of(fact.student_id, from, last_day));
    return mention(Mentioned::study_group, fact.study_group_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const ClassTeacherAssigned& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_keep_class_teacher, fact));
    return mention(Mentioned::study_group, fact.class_teacher.study_group_id.bytes());
}

Result<Done> Projector::take(const SubjectAdded& fact) {
    const std::string title_key = sort_key(fact.subject.title);
    Query query{connection_, Sql::classes_keep_subject};
    query.with_fields(fact).with("title_key", as_bytes(title_key));
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::subject, fact.subject.subject_id.bytes());
}

Result<Done> Projector::take(const CourseOpened& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_keep_course, fact));
    LETOPIS_TRY_DONE(keep(Sql::lessons_join_group, fact));
    LETOPIS_TRY_DONE(count_missing_of_course(fact.course.course_id));
    LETOPIS_TRY_DONE(count_course(fact.course.course_id));
    return mention(Mentioned::course, fact.course.course_id.bytes());
}

Result<Done> Projector::take(const CourseTeacherAssigned& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_keep_course_teacher, fact));
    return mention(Mentioned::course, fact.course_teacher.course_id.bytes());
}

Result<Done> Projector::take(const CourseTeacherEnded& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_end_course_teacher, fact));
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const TimetableSlotPlaced& fact) {
    return keep(
        is_taken_back(fact) ? Sql::classes_forget_timetable_slot : Sql::classes_keep_timetable_slot,
        fact);
}

}  // namespace letopis::store
