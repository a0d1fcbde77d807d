#include "app/people/form_subgroup.h"

#include <algorithm>

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/after_school.h"
#include "domain/classes/group_titles.h"
#include "domain/classes/membership.h"
#include "entry/entry.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int weeks_of_year = 34;

/// The classes, all of one kind, year and system of periods, none of them closed.
Result<std::vector<StudyGroup>> parents_of(Reader& reader, const FormSubgroup& forming) {
    const auto& ids = forming.parent_group_ids;
    if (ids.empty() || ids.size() > limits::classes_of_subgroup)
        return invalid("parent_group_ids", "Выберите классы, из которых набирается группа.");
    std::vector<StudyGroup> parents;
    for (const StudyGroupId id : ids) {
        LETOPIS_TRY(parent, find_study_group(reader, id));
        LETOPIS_TRY_DONE(check_list_open(reader, parent));
        const StudyGroup& first = parents.empty() ? parent : parents.front();
        if (!is_home_class(parent) || parent.kind != first.kind ||
            parent.school_year_id != first.school_year_id ||
            parent.period_system_id != first.period_system_id)
            return invalid("parent_group_ids",
                           "Классы одной группы — одного года и с одними периодами.");
        parents.push_back(std::move(parent));
    }
    return parents;
}

Result<Done> check_title(Reader& reader, const FormSubgroup& forming, SchoolYearId year) {
    if (squeeze_spaces(forming.title).empty() || !is_clean_text(forming.title))
        return invalid("title", "Назовите группу.");
    if (code_point_count(forming.title) > limits::name_code_points)
        return Refusal{.code = RefusalCode::text_too_long, .field = "title"};
    LETOPIS_TRY(groups, reader.study_groups(year));
    const std::string folded = folded_group_title(forming.title);
    for (const StudyGroup& one : groups)
        if (folded_group_title(one.title) == folded)
            return invalid("title", "Группа с таким названием уже есть.");
    return Done{};
}

Result<Done> check_course(Reader& reader, const FormSubgroup& forming) {
    LETOPIS_TRY(subjects, reader.subjects());
    const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& one) {
        return one.subject_id == forming.subject_id;
    });
    if (subject == subjects.end()) return RefusalCode::not_found;
    if (!is_of_curriculum(subject->kind))
        return invalid("subject_id",
                       "Внеурочная деятельность и группы продлённого дня создаются отдельно.");
    if (forming.teacher_id) LETOPIS_TRY_DONE(find_person(reader, *forming.teacher_id));
    const int hours = forming.weekly_hours_hundredths;
    if (hours < 0 || hours > limits::subgroup_hours_hundredths)
        return invalid("weekly_hours_hundredths", "Часов в неделю — от 0 до 40.");
    return Done{};
}

Result<std::vector<EntryBody>> decide(Reader& reader, const FormSubgroup& forming) {
    LETOPIS_TRY(standing, reader.study_group(forming.study_group_id));
    if (standing) return std::vector<EntryBody>{};
    LETOPIS_TRY(parents, parents_of(reader, forming));
    const StudyGroup& first = parents.front();
    LETOPIS_TRY_DONE(check_title(reader, forming, first.school_year_id));
    LETOPIS_TRY_DONE(check_course(reader, forming));
    LETOPIS_TRY_DONE(check_day_of_year(reader, first, forming.from, "from"));
    const bool one_grade =
        std::all_of(parents.begin(), parents.end(),
                    [&](const StudyGroup& parent) { return parent.grade == first.grade; });
    std::vector<EntryBody> bodies{
        StudyGroupFormed{{.study_group_id = forming.study_group_id,
                          .school_year_id = first.school_year_id,
                          .family = first.family,
                          .kind = StudyGroupKind::subgroup,
                          .title = squeeze_spaces(forming.title),
                          .grade = one_grade ? first.grade : 0,
                          .letter = parents.size() == 1 ? first.letter : "",
                          .period_system_id = first.period_system_id,
                          .parent_group_ids = forming.parent_group_ids}},
        CourseOpened{{.course_id = forming.course_id,
                      .subject_id = forming.subject_id,
                      .study_group_id = forming.study_group_id,
                      .school_year_id = first.school_year_id,
                      .period_system_id = first.period_system_id,
                      .scale = forming.scale,
                      .weekly_hours_hundredths = forming.weekly_hours_hundredths,
                      .planned_lessons = forming.weekly_hours_hundredths * weeks_of_year / 100}}};
    if (forming.teacher_id)
        bodies.emplace_back(CourseTeacherAssigned{{.course_id = forming.course_id,
                                                   .teacher_id = *forming.teacher_id,
                                                   .valid_from = forming.from}});
    return bodies;
}

}  // namespace

Command form_subgroup(CommandId command_id, PersonId actor_id, FormSubgroup forming) {
    return {command_id, actor_id,
            [actor_id, forming = std::move(forming)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return decide(context.reader, forming);
            }};
}

}  // namespace letopis
