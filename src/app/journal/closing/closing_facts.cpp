#include "app/journal/closing/closing_facts.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/marks/attestation_terms.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool is_of_class(const ClassFacts& facts, CourseId id) {
    return std::any_of(facts.courses.begin(), facts.courses.end(),
                       [id](const CourseState& one) { return one.title.course.course_id == id; });
}

/// In order.
Result<std::vector<Period>> open_periods_of(Reader& reader, const Course& course) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    LETOPIS_TRY(closings, reader.period_closings(course.course_id));
    std::erase_if(periods, [&](const Period& period) {
        return std::any_of(closings.begin(), closings.end(), [&](const PeriodClosing& one) {
            return one.period_id == period.period_id;
        });
    });
    return periods;
}

}  // namespace

Result<PeriodFacts> gather_period_facts(Reader& reader, const CourseTitle& title,
                                        const Period& period) {
    const CourseId id = title.course.course_id;
    CourseFacts course{.title = title};
    LETOPIS_TRY(closings, reader.period_closings(id));
    course.closings = std::move(closings);
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    course.students = std::move(students);
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
    course.period_marks = std::move(period_marks);
    return gather_period_facts(reader, course, period);
}

Result<PeriodFacts> gather_period_facts(Reader& reader, const CourseFacts& course,
                                        const Period& period) {
    const CourseTitle& title = course.title;
    const CourseId id = title.course.course_id;
    const StudyGroupId group = title.course.study_group_id;
    LETOPIS_TRY(lessons, reader.lessons_of_course(id, period.starts_on, period.ends_on));
    LETOPIS_TRY(cells, reader.cells_of_course(id, period.starts_on, period.ends_on));
    LETOPIS_TRY(modes, reader.study_modes_of_group(group, period.starts_on, period.ends_on));
    LETOPIS_TRY(deferred, deferred_in_course(reader, title.course));
    LETOPIS_TRY(exemptions, reader.exemptions_of_group(group, period.starts_on, period.ends_on));
    LETOPIS_TRY(system, reader.period_system(title.course.period_system_id));
    if (!system) return RefusalCode::not_found;
    LETOPIS_TRY(policies, reader.policies());
    return PeriodFacts{.title = title,
                       .period = period,
                       .already_closed = std::any_of(course.closings.begin(), course.closings.end(),
                                                     [&](const PeriodClosing& one) {
                                                         return one.period_id == period.period_id;
                                                     }),
                       .lessons = std::move(lessons),
                       .cells = std::move(cells),
                       .students = course.students,
                       .period_marks = course.period_marks,
                       .study_modes = std::move(modes),
                       .deferred = std::move(deferred),
                       .exemptions = std::move(exemptions),
                       .period_kind = system->kind,
                       .few_marks_policy = few_marks_policy(policies, period.ends_on),
                       .minimum = minimum_marks_by_act(policies, period.ends_on)};
}

Result<CourseFacts> gather_course_facts(Reader& reader, const CourseTitle& title) {
    const CourseId id = title.course.course_id;
    LETOPIS_TRY(closed_at, reader.course_closed_at(id));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    LETOPIS_TRY(closings, reader.period_closings(id));
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
    // As many as for a class.
    LETOPIS_TRY(appeals, reader.appeals(AppealState::open, limits::remarks_looked_at));
    std::erase_if(appeals, [&](const Appeal& one) { return one.course_id != id; });
    std::vector<StudyMode> modes;
    if (!periods.empty()) {
        const Date last = periods.back().ends_on;
        LETOPIS_TRY(known, reader.study_modes_of_group(title.course.study_group_id, last, last));
        modes = std::move(known);
    }
    return CourseFacts{.title = title,
                       .already_closed = closed_at.has_value(),
                       .periods = std::move(periods),
                       .closings = std::move(closings),
                       .students = std::move(students),
                       .annual_marks = std::move(annual_marks),
                       .period_marks = std::move(period_marks),
                       .study_modes = std::move(modes),
                       .appeals = std::move(appeals)};
}

Result<ClassFacts> gather_class_facts(Reader& reader, const StudyGroup& study_group) {
    const StudyGroupId id = study_group.study_group_id;
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    LETOPIS_TRY(titles, courses_of_class(reader, id));
    LETOPIS_TRY(students, reader.students_of_group(id));
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    LETOPIS_TRY(closed_aspects, reader.closed_aspects(id));
    ClassFacts facts{.study_group = study_group,
                     .already_closed = closed_at.has_value(),
                     .students = std::move(students),
                     .decisions = std::move(decisions),
                     .closed_aspects = std::move(closed_aspects)};
    for (CourseTitle& title : titles) {
        LETOPIS_TRY(course_closed_at, reader.course_closed_at(title.course.course_id));
        facts.courses.push_back({std::move(title), course_closed_at.has_value()});
    }
    return facts;
}

Result<Done> add_remarks(Reader& reader, ClassFacts& facts) {
    for (const RemarkState state : {RemarkState::open, RemarkState::answered}) {
        LETOPIS_TRY(remarks, reader.remarks(state, limits::remarks_looked_at));
        for (Remark& remark : remarks)
            if (is_of_class(facts, remark.course_id)) facts.remarks.push_back(std::move(remark));
    }
    return Done{};
}

Result<Done> add_appeals(Reader& reader, ClassFacts& facts) {
    // As many as of remarks.
    LETOPIS_TRY(appeals, reader.appeals(AppealState::open, limits::remarks_looked_at));
    for (Appeal& appeal : appeals)
        if (is_of_class(facts, appeal.course_id)) facts.appeals.push_back(std::move(appeal));
    return Done{};
}

Result<Done> add_unsigned_finals(Reader& reader, ClassFacts& facts) {
    if (facts.study_group.kind != StudyGroupKind::vocational_group) return Done{};
    LETOPIS_TRY(planned, reader.final_attestations_of_group(facts.study_group.study_group_id));
    for (const FinalAttestation& one : planned)
        if (!one.signed_on && !one.is_cancelled)
            facts.unsigned_finals.push_back(std::string{final_attestation_title(one.kind)} + ", " +
                                            one.held_on.russian());
    return Done{};
}

Result<std::vector<CourseLessonFacts>> gather_lesson_facts(Reader& reader, const ClassFacts& facts,
                                                           Date today) {
    // A class without a course has its periods to wait for.
    LETOPIS_TRY(own_periods, periods_of(reader, facts.study_group.period_system_id));
    std::vector<CourseLessonFacts> gathered{
        {.title = {}, .open_periods = std::move(own_periods), .lessons = {}}};
    for (const CourseState& course : facts.courses) {
        if (course.closed) continue;
        LETOPIS_TRY(open, open_periods_of(reader, course.title.course));
        if (open.empty()) continue;
        CourseLessonFacts one{
            .title = course.title, .open_periods = std::move(open), .lessons = {}};
        const Date from = one.open_periods.front().starts_on;
        if (from <= today) {
            const Date to = std::min(one.open_periods.back().ends_on, today);
            LETOPIS_TRY(lessons, reader.lessons_of_course(course.title.course.course_id, from, to));
            one.lessons = std::move(lessons);
        }
        gathered.push_back(std::move(one));
    }
    return gathered;
}

Result<StudyGroup> find_closable_group(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    return group;
}

}  // namespace letopis
