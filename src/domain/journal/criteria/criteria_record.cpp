#include "domain/journal/criteria/criteria_record.h"
#include "domain/marks/rubric_scale.h"
#include "domain/marks/scales.h"

#include <algorithm>

namespace letopis {
namespace {

constexpr int first_part = 1;

Refusal wrong_rubric(std::string_view remedy) {
    return {.code = RefusalCode::invalid_value, .field = "rubric", .detail = std::string{remedy}};
}

/// What will stand in the column of the work: "о 4", "5/4" with another first mark.
std::string text_with(const CellFacts& facts, int work_no, MarkValue value) {
    std::string text;
    if (work_no == 1 && facts.cell.attendance)
        text = attendance_letter(facts.cell.attendance->status);
    if (!text.empty()) text += " ";
    text += mark_text(value);
    for (const Mark& mark : facts.cell.marks)
        if (mark.value && mark.place.work_no == work_no && mark.place.part_no > first_part)
            text += "/" + std::string{mark_text(*mark.value)};
    return text;
}

bool reads_so(const std::optional<CriteriaPoints>& standing, const CriteriaAssessed& next) {
    return standing && standing->rubric == next.rubric && standing->points == next.points &&
           standing->value == next.value;
}

/// What keeps points from being changed where the mark stays as it is.
Result<Done> check_place(const CriteriaFacts& facts, const AssessByCriteria& command) {
    const EntryIndex seen = facts.standing ? facts.standing->entry_index : -1;
    if (command.points_version != seen ||
        command.base_version != facts.cell.cell.version(command.work_no))
        return RefusalCode::version_conflict;
    const auto& enrolment = facts.cell.enrolment;
    if (!enrolment || !enrolment->covers(facts.cell.lesson.lesson_on))
        return RefusalCode::student_not_enrolled;
    return Done{};
}

Result<Done> check_rubric(const CriteriaFacts& facts) {
    if (!has_mean(facts.cell.course.scale))
        return wrong_rubric("По критериям ставят отметки цифрой: у этого курса другая шкала.");
    const bool is_its_own = facts.standing && facts.standing->rubric == facts.rubric.rubric;
    if (facts.rubric.is_retired && !is_its_own)
        return wrong_rubric("Эта рубрика больше не действует. Выберите другую.");
    return Done{};
}

}  // namespace

Result<CriteriaEntries> decide_assess_by_criteria(const CriteriaFacts& facts,
                                                  const AssessByCriteria& command, Instant now) {
    if (facts.rubric.course_id != facts.cell.course.course_id)
        return Refusal{.code = RefusalCode::not_found, .field = "rubric"};
    if (!facts.cell.lesson.work(command.work_no))
        return Refusal{.code = RefusalCode::not_found, .field = "work_no"};
    const auto value = rubric_mark_on(facts.cell.course.scale, facts.rubric, command.points);
    CriteriaEntries entries;
    if (value) {
        LETOPIS_TRY(cell,
                    decide_record_cell(facts.cell,
                                       {.lesson_id = command.lesson_id,
                                        .student_id = command.student_id,
                                        .work_no = command.work_no,
                                        .text = text_with(facts.cell, command.work_no, *value),
                                        .base_version = command.base_version,
                                        .reason_code = command.reason_code,
                                        .reason = command.reason},
                                       now));
        entries.cell = std::move(cell);
    } else if (const auto refusal = lock_refusal(facts.cell.lock)) {
        return *refusal;
    }
    const CriteriaAssessed next{.place = {.lesson_id = command.lesson_id,
                                          .student_id = command.student_id,
                                          .work_no = command.work_no,
                                          .part_no = first_part},
                                .rubric = facts.rubric.rubric,
                                .points = command.points,
                                .value = value ? *value : MarkValue::five};
    if (value && reads_so(facts.standing, next)) return entries;
    LETOPIS_TRY_DONE(check_place(facts, command));
    LETOPIS_TRY_DONE(check_rubric(facts));
    if (!value) return value.error();
    entries.assessed = next;
    return entries;
}

}  // namespace letopis
