#include "app/journal/closing/closing_facts.h"

#include <algorithm>

#include "ports/gathering/school_year.h"

namespace letopis {

Result<PeriodFacts> gather_period_facts(Reader& reader, const CourseTitle& title,
                                        const Period& period) {
    const CourseId id = title.course.course_id;
    LETOPIS_TRY(closings, reader.period_closings(id));
    LETOPIS_TRY(lessons, reader.lessons_of_course(id, period.starts_on, period.ends_on));
    LETOPIS_TRY(cells, reader.cells_of_course(id, period.starts_on, period.ends_on));
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
    return PeriodFacts{.title = title,
                       .period = period,
                       .already_closed = std::any_of(closings.begin(), closings.end(),
                                                     [&](const PeriodClosing& one) {
                                                         return one.period_id == period.period_id;
                                                     }),
                       .lessons = std::move(lessons),
                       .cells = std::move(cells),
                       .students = std::move(students),
                       .period_marks = std::move(period_marks)};
}

Result<CourseFacts> gather_course_facts(Reader& reader, const CourseTitle& title) {
    const CourseId id = title.course.course_id;
    LETOPIS_TRY(closed_at, reader.course_closed_at(id));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    LETOPIS_TRY(closings, reader.period_closings(id));
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
    return CourseFacts{.title = title,
                       .already_closed = closed_at.has_value(),
                       .periods = std::move(periods),
                       .closings = std::move(closings),
                       .students = std::move(students),
                       .annual_marks = std::move(annual_marks)};
}

Result<ClassFacts> gather_class_facts(Reader& reader, const StudyGroup& study_group) {
    const StudyGroupId id = study_group.study_group_id;
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    LETOPIS_TRY(titles, courses_of_class(reader, id));
    LETOPIS_TRY(students, reader.students_of_group(id));
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    ClassFacts facts{.study_group = study_group,
                     .already_closed = closed_at.has_value(),
                     .students = std::move(students),
                     .decisions = std::move(decisions)};
    for (CourseTitle& title : titles) {
        LETOPIS_TRY(course_closed_at, reader.course_closed_at(title.course.course_id));
        facts.courses.push_back({std::move(title), course_closed_at.has_value()});
    }
    return facts;
}

Result<StudyGroup> find_closable_group(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    return group;
}

}  // namespace letopis
