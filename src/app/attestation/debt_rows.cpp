#include "app/attestation/debt_rows.h"

#include "app/attestation/hold_attestation.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

std::string_view attestation_kind_title(AttestationKind kind) {
    return kind == AttestationKind::teacher ? "учитель" : "комиссия";
}

Result<std::string> DebtReading::decision_of(StudyGroupId class_id, StudentId student_id) {
    auto known = decisions_.find(class_id);
    if (known == decisions_.end()) {
        LETOPIS_TRY(decisions, reader_.council_decisions(class_id));
        known = decisions_.emplace(class_id, std::move(decisions)).first;
    }
    for (const CouncilDecision& one : known->second)
        if (one.student_id == student_id)
            return one.text + ", протокол № " + one.protocol_no + " от " + one.decided_on.russian();
    return std::string{};
}

Result<std::string> DebtReading::class_now(StudentId student_id) {
    const auto known = classes_now_.find(student_id);
    if (known != classes_now_.end()) return known->second;
    LETOPIS_TRY(groups, groups_of_student(reader_, student_id, today_));
    std::string title;
    for (const StudyGroup& group : groups)
        if (title.empty() && is_home_class(group)) title = group.title;
    return classes_now_.emplace(student_id, std::move(title)).first->second;
}

Result<DebtRow> DebtReading::row(const CourseTitle& title, const OwedResult& owed,
                                 const std::vector<HeldAttestation>& held, StudyGroupId class_id) {
    LETOPIS_TRY(year, find_school_year(reader_, title.course.school_year_id));
    LETOPIS_TRY(group, find_study_group(reader_, class_id));
    LETOPIS_TRY(student, reader_.person(owed.student_id));
    DebtRow row{.student_id = owed.student_id,
                .student = student ? student->last_first() : std::string{},
                .study_group_id = class_id,
                .study_group_title = group.title,
                .course_id = title.course.course_id,
                .subject_title = title.subject.title,
                .school_year_title = year.title,
                .period_id = owed.period_id,
                .period_title = owed.period_title,
                .scale = title.course.scale,
                .result = std::string{result_text(owed.result)},
                .arose_on = owed.arose_on,
                .deadline = debt_deadline(owed.arose_on)};
    const auto attempts = attempts_for(held, owed.student_id, owed.period_id);
    for (const HeldAttestation& one : attempts) {
        LETOPIS_TRY(recorded_by, names_.name_of(one.recorded_by));
        row.attempts.push_back({.entry_index = one.entry_index,
                                .held_on = one.held_on,
                                .kind = one.kind,
                                .result = std::string{result_text(one.result)},
                                .protocol_no = one.protocol_no,
                                .examiners = one.examiners,
                                .recorded_by = std::move(recorded_by)});
    }
    row.state = debt_state(owed.arose_on, attempts_of(attempts), today_);
    row.next = next_attestation(owed.arose_on, attempts, today_);
    LETOPIS_TRY(target, course_target(reader_, title.course));
    row.may_hold = row.next && may_hold_attestation(standing_, target, *row.next);
    LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, day_in(year, today_)));
    row.teachers = std::move(teachers);
    LETOPIS_TRY(decision, decision_of(class_id, owed.student_id));
    row.decision = std::move(decision);
    LETOPIS_TRY(now, class_now(owed.student_id));
    row.class_now = std::move(now);
    return row;
}

}  // namespace letopis
