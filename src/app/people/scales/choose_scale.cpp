#include "app/people/scales/choose_scale.h"

#include <algorithm>

#include "app/people/office.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Refusal refused(const char* detail) {
    return {.code = RefusalCode::invalid_value, .field = "scale", .detail = detail};
}

bool has_mark(const Cell& cell) {
    return std::any_of(cell.marks.begin(), cell.marks.end(),
                       [](const Mark& mark) { return mark.value.has_value(); });
}

Result<bool> has_results(Reader& reader, const Course& course) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    LETOPIS_TRY(cells, reader.cells_of_course(course.course_id, year.starts_on, last_day_of(year)));
    if (std::any_of(cells.begin(), cells.end(), has_mark)) return true;
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(course.course_id));
    LETOPIS_TRY(held, reader.attestations_of_course(course.course_id));
    return !period_marks.empty() || !annual_marks.empty() || !held.empty();
}

Result<std::vector<EntryBody>> decide(Reader& reader, const ChooseScale& choice) {
    LETOPIS_TRY(title, find_course(reader, choice.course_id));
    if (title.course.scale == choice.scale) return std::vector<EntryBody>{};
    LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    if (!is_of_curriculum(title.subject.kind))
        return refused("Внеурочная деятельность и группы продлённого дня идут без отметок.");
    if (choice.scale == Scale::levels && title.study_group.family != ProgrammeFamily::additional)
        return refused("Уровни ставятся только в дополнительном образовании.");
    LETOPIS_TRY(is_marked, has_results(reader, title.course));
    if (is_marked)
        return refused(
            "По предмету уже стоят отметки. Шкалу меняют до первой отметки: снимите отметки или "
            "выберите шкалу для нового учебного года.");
    Course course = title.course;
    course.scale = choice.scale;
    return std::vector<EntryBody>{CourseOpened{course}};
}

}  // namespace

Command choose_scale(CommandId command_id, PersonId actor_id, ChooseScale choice) {
    return {command_id, actor_id,
            [actor_id, choice](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return decide(context.reader, choice);
            }};
}

}  // namespace letopis
