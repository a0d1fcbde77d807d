#include "app/office/open_subgroups.h"

#include "app/office/closed_list.h"
#include "ports/gathering/class_split.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// An after-school group is entered and left by order, from the student's card.
bool is_placed(const SplitSubject& subject) {
    return subject.subject.kind != SubjectKind::after_school;
}

Result<SplitColumn> column_of(Reader& reader, const ClassSplit& split, const SplitSubject& subject,
                              Date on) {
    SplitColumn column{.subject_id = subject.subject.subject_id,
                       .title = subject.subject.title,
                       .is_for_all = subject.is_for_all()};
    for (const CourseTitle& course : subject.courses) {
        const StudyGroup& group = course.study_group;
        LETOPIS_TRY(teachers, teachers_on(reader, course.teachers, on));
        SubgroupColumn one{.study_group_id = group.study_group_id,
                           .course_id = course.course.course_id,
                           .title = group.title,
                           .teachers = std::move(teachers),
                           .student_count = split.size_of(group.study_group_id)};
        for (const StudyGroupId id : group.parent_group_ids) {
            LETOPIS_TRY(parent, find_study_group(reader, id));
            one.parents.push_back(parent.title);
        }
        column.subgroups.push_back(std::move(one));
    }
    return column;
}

}  // namespace

Result<ClassSubgroups> open_subgroups(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    LETOPIS_TRY(list_closed, is_list_closed(reader, group));
    const Date on = day_in(year, moscow_date(now));
    LETOPIS_TRY(split, ClassSplit::gather(reader, id, on));
    ClassSubgroups view{
        .study_group_id = id,
        .title = group.title,
        .school_year_title = year.title,
        .on = on,
        .is_closed = closed_at.has_value(),
        .is_list_closed = list_closed,
        .may_keep = check_access(standing, Action::keep_people, Target{}).has_value(),
        .wrong_count = split.wrong_count()};
    for (const SplitSubject& subject : split.subjects()) {
        if (!is_placed(subject)) continue;
        LETOPIS_TRY(column, column_of(reader, split, subject, on));
        view.subjects.push_back(std::move(column));
    }
    for (const Person& student : split.students()) {
        SubgroupRow row{.student_id = student.person_id, .name = student.last_first()};
        for (const SplitSubject& subject : split.subjects()) {
            if (!is_placed(subject)) continue;
            row.places.push_back({.study_group_ids = split.places_of(subject, student.person_id),
                                  .is_wrong = split.is_wrong(subject, student.person_id)});
        }
        view.students.push_back(std::move(row));
    }
    return view;
}

}  // namespace letopis
