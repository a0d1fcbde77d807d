// Classes, who studies in them, and courses.

#include "base/text.h"
#include "domain/lessons/undone.h"
#include "store/projections/projector.h"

namespace letopis::store {
namespace {

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
    return mention(Mentioned::study_group, fact.study_group_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const StudentLeft& fact) {
    LETOPIS_TRY_DONE(keep(Sql::classes_end_enrolment, fact));
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
