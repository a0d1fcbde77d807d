#include "domain/marks/course_demands.h"

#include <algorithm>

#include "domain/classes/after_school.h"

namespace letopis {
namespace {

Refusal not_allowed(const char* remedy) {
    return {.code = RefusalCode::result_not_allowed, .field = "value", .detail = remedy};
}

}  // namespace

bool demands_homework(SubjectKind kind) { return is_of_curriculum(kind); }

bool has_period_results(SubjectKind kind) { return is_of_curriculum(kind); }

bool has_annual_result(SubjectKind kind) { return kind != SubjectKind::after_school; }

std::vector<LessonDebt> debts_of(const UnfinishedLesson& unfinished, SubjectKind kind) {
    std::vector<LessonDebt> debts = debts_of(unfinished);
    if (!demands_homework(kind)) std::erase(debts, LessonDebt::homework);
    return debts;
}

Result<Done> check_period_result(SubjectKind kind, ResultValue value) {
    if (!has_period_results(kind))
        return not_allowed("Итогов за период у этих занятий нет: они ведутся без отметок.");
    if (value == ResultValue::attended)
        return not_allowed("«Посещал(а)» — итог года внеурочной деятельности.");
    return Done{};
}

Result<Done> check_annual_result(SubjectKind kind, ResultValue value) {
    if (!has_annual_result(kind)) return not_allowed("У группы продлённого дня итогов нет.");
    const bool is_attended = value == ResultValue::attended;
    if (is_of_curriculum(kind))
        return is_attended
                   ? Result<Done>{not_allowed("«Посещал(а)» — итог внеурочной деятельности.")}
                   : Done{};
    if (is_attended || value == ResultValue::mastered) return Done{};
    return not_allowed("Итог внеурочной деятельности — «посещал(а)» или «освоено».");
}

}  // namespace letopis
