// What was not passed in the first session is passed by directions (VOC-06).

#include <algorithm>

#include "app/attestation/direct_retake.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_debts.h"
#include "demo/college/college_life.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

Result<std::vector<DebtRow>> debts_of(Desk& desk, const College& college) {
    const Instant now = desk.now();
    LETOPIS_TRY(list, desk.read([&](Reader& reader) -> Result<DebtList> {
        LETOPIS_TRY(standing, read_standing(reader, college.section_head, moscow_date(now)));
        return open_debts(reader, standing, std::nullopt, now);
    }));
    std::vector<DebtRow> owed;
    for (DebtRow& row : list.rows)
        if (row.state == AttestationState::owed) owed.push_back(std::move(row));
    return owed;
}

ResultValue passing(const DebtRow& row) {
    return row.scale == Scale::pass_fail ? ResultValue::pass : ResultValue::three;
}
ResultValue failing(const DebtRow& row) {
    return row.scale == Scale::pass_fail ? ResultValue::fail : ResultValue::two;
}

void direct_debtor(Desk& desk, const College& college, const DebtRow& row, std::string examiners) {
    desk.submit(direct_retake(desk.next_id(), college.section_head,
                              {.course_id = row.course_id,
                               .student_id = row.student_id,
                               .period_id = row.period_id,
                               .kind = RetakeKind::debt,
                               .given_on = {},
                               .valid_until = moscow_date(desk.now()).plus_days(20),
                               .examiners = std::move(examiners),
                               .basis = {}}));
}

void hold_retake(Desk& desk, PersonId actor, const DebtRow& row, ResultValue result) {
    const bool commission = row.next == AttestationKind::commission;
    desk.submit(hold_attestation(
        desk.next_id(), actor,
        {.course_id = row.course_id,
         .student_id = row.student_id,
         .period_id = row.period_id,
         .held_on = moscow_date(desk.now()),
         .kind = row.next.value_or(AttestationKind::teacher),
         .result = result,
         .protocol_no = commission ? "1" : "",
         .examiners = commission ? row.teachers + ", Мещерякова Н. А., Ким О. П." : row.teachers}));
}

/// Somebody with a «3» of an exam of the first session asks to take it again.
Result<std::optional<PeriodMark>> to_improve(Desk& desk, const College& college) {
    return desk.read([&](Reader& reader) -> Result<std::optional<PeriodMark>> {
        for (const CollegeGroup& group : college.kept)
            for (const CollegeCourse& course : group.courses) {
                if (course.forms.front() != AttestationForm::exam) continue;
                LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
                for (const PeriodMark& mark : marks)
                    if (mark.value == ResultValue::three) return std::optional{mark};
            }
        return std::optional<PeriodMark>{};
    });
}

}  // namespace

Result<Done> give_directions(Desk& desk, College& college) {
    LETOPIS_TRY(debts, debts_of(desk, college));
    for (const DebtRow& row : debts) direct_debtor(desk, college, row, row.teachers);
    LETOPIS_TRY(mark, to_improve(desk, college));
    if (mark)
        desk.submit(direct_retake(desk.next_id(), college.section_head,
                                  {.course_id = mark->course_id,
                                   .student_id = mark->student_id,
                                   .period_id = mark->period_id,
                                   .kind = RetakeKind::improvement,
                                   .given_on = {},
                                   .valid_until = moscow_date(desk.now()).plus_days(20),
                                   .examiners = "преподаватель дисциплины",
                                   .basis = "заявление, разрешение заместителя директора"}));
    return desk.finish();
}

Result<Done> hold_retakes(Desk& desk, College& college) {
    LETOPIS_TRY(debts, debts_of(desk, college));
    for (const DebtRow& row : debts)
        hold_retake(desk, college.deputy, row,
                    &row == &debts.front() ? failing(row) : passing(row));
    LETOPIS_TRY(mark, to_improve(desk, college));
    if (mark)
        desk.submit(hold_attestation(desk.next_id(), college.deputy,
                                     {.course_id = mark->course_id,
                                      .student_id = mark->student_id,
                                      .period_id = mark->period_id,
                                      .held_on = moscow_date(desk.now()),
                                      .kind = AttestationKind::teacher,
                                      .result = ResultValue::four,
                                      .protocol_no = {},
                                      .examiners = "преподаватель дисциплины"}));
    return desk.finish();
}

Result<Done> call_commission(Desk& desk, College& college) {
    LETOPIS_TRY(debts, debts_of(desk, college));
    for (const DebtRow& row : debts)
        if (row.next == AttestationKind::commission) {
            direct_debtor(desk, college, row, row.teachers + ", Мещерякова Н. А., Ким О. П.");
            hold_retake(desk, college.deputy, row, passing(row));
        }
    return desk.finish();
}

}  // namespace letopis::demo
