#include "app/timetable/open_course.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/classes/after_school.h"
#include "domain/lessons/lesson_dates.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr std::size_t short_title_points = 24;

std::string shortened(const std::string& title) {
    if (code_point_count(title) <= short_title_points) return title;
    return std::string{first_code_points(title, short_title_points - 1)} + "…";
}

Result<std::vector<EntryBody>> decide_subject(Reader& reader, const AddSubject& adding) {
    if (!is_of_curriculum(adding.kind) || adding.kind == SubjectKind::association)
        return invalid("kind",
                       "Внеурочная деятельность, группы продлённого дня и объединения "
                       "создаются на своих страницах.");
    LETOPIS_TRY(title, written_text(adding.title, limits::name_code_points, "title"));
    if (title.empty()) return invalid("title", "Назовите предмет.");
    LETOPIS_TRY(short_title,
                written_text(adding.short_title, limits::name_code_points, "short_title"));
    LETOPIS_TRY(subjects, reader.subjects());
    int position = 0;
    for (const Subject& one : subjects) {
        if (one.subject_id == adding.subject_id) return std::vector<EntryBody>{};
        if (fold_for_search(one.title) == fold_for_search(title))
            return invalid("title", "Предмет «" + one.title + "» в школе уже есть.");
        position = std::max(position, one.position);
    }
    return std::vector<EntryBody>{
        SubjectAdded{{.subject_id = adding.subject_id,
                      .title = title,
                      .short_title = short_title.empty() ? shortened(title) : short_title,
                      .kind = adding.kind,
                      .position = position + 1}}};
}

Result<Done> check_course(Reader& reader, const OpenCourse& opening, const StudyGroup& group) {
    LETOPIS_TRY(closed, is_aspect_closed(reader, group, ClosureAspect::lessons));
    if (closed) return RefusalCode::aspect_closed;
    LETOPIS_TRY(subjects, reader.subjects());
    const auto subject = std::ranges::find(subjects, opening.subject_id, &Subject::subject_id);
    if (subject == subjects.end()) return RefusalCode::not_found;
    if (!is_of_curriculum(subject->kind))
        return invalid("subject_id",
                       "Внеурочная деятельность и группы продлённого дня создаются отдельно.");
    LETOPIS_TRY(courses, reader.courses_of_group(group.study_group_id));
    for (const CourseTitle& one : courses)
        if (one.course.subject_id == opening.subject_id)
            return invalid("subject_id",
                           "«" + subject->title + "» у " + group.title + " в этом году уже есть.");
    if (opening.teacher_id) {
        LETOPIS_TRY(person, reader.person(*opening.teacher_id));
        if (!person) return RefusalCode::not_found;
    }
    const int hours = opening.weekly_hours_hundredths;
    if (hours < 0 || hours > limits::subgroup_hours_hundredths)
        return invalid("weekly_hours_hundredths", "Часов в неделю — от 0 до 40.");
    if (opening.scale == Scale::levels && group.family != ProgrammeFamily::additional)
        return invalid("scale", "Уровни ставятся только в дополнительном образовании.");
    return Done{};
}

Result<std::vector<EntryBody>> decide_course(Reader& reader, const OpenCourse& opening) {
    LETOPIS_TRY(standing, reader.course(opening.course_id));
    if (standing) return std::vector<EntryBody>{};
    LETOPIS_TRY(group, find_study_group(reader, opening.study_group_id));
    LETOPIS_TRY_DONE(check_course(reader, opening, group));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    if (opening.from < year.starts_on || year.ends_on < opening.from)
        return invalid("from", "Укажите день учебного года " + year.title + ".");
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    const int hours = opening.weekly_hours_hundredths;
    std::vector<EntryBody> bodies{
        CourseOpened{{.course_id = opening.course_id,
                      .subject_id = opening.subject_id,
                      .study_group_id = opening.study_group_id,
                      .school_year_id = group.school_year_id,
                      .period_system_id = group.period_system_id,
                      .scale = opening.scale,
                      .weekly_hours_hundredths = hours,
                      .planned_lessons = hours * teaching_weeks(year, periods) / 100}}};
    if (opening.teacher_id)
        bodies.emplace_back(CourseTeacherAssigned{{.course_id = opening.course_id,
                                                   .teacher_id = *opening.teacher_id,
                                                   .valid_from = opening.from,
                                                   .valid_to = {},
                                                   .comment = {}}});
    return bodies;
}

}  // namespace

Command add_subject(CommandId command_id, PersonId actor_id, AddSubject adding) {
    return {command_id, actor_id,
            [actor_id, adding = std::move(adding)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::form_courses,
                                                     moscow_date(context.now)));
                return decide_subject(context.reader, adding);
            }};
}

Command open_course(CommandId command_id, PersonId actor_id, OpenCourse opening) {
    return {command_id, actor_id,
            [actor_id, opening](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::form_courses,
                                                     moscow_date(context.now)));
                return decide_course(context.reader, opening);
            }};
}

}  // namespace letopis
