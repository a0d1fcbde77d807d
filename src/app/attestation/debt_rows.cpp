#include "app/attestation/debt_rows.h"

#include <algorithm>

#include "app/attestation/hold_attestation.h"
#include "app/attestation/retake_facts.h"
#include "app/attestation/sessions/session_access.h"
#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

std::string_view attestation_kind_title(AttestationKind kind) {
    return kind == AttestationKind::teacher ? "учитель" : "комиссия";
}

namespace {

bool is_deferred(const OwedResult& owed) { return owed.deferral && !owed.is_debt; }

}  // namespace

Result<bool> DebtReading::may_know_reasons(StudentId student_id) {
    const auto known = knows_reasons_.find(student_id);
    if (known != knows_reasons_.end()) return known->second;
    LETOPIS_TRY(target, student_target(reader_, student_id, today_));
    const bool may = check_access(standing_, Action::keep_excuses, target).has_value() ||
                     check_access(standing_, Action::give_notice, target).has_value();
    return knows_reasons_.emplace(student_id, may).first->second;
}

Result<Done> DebtReading::add_permissions(const Course& course, DebtDeferral& deferral,
                                          PeriodId period_id) {
    if (!check_access(standing_, Action::defer_attestation, Target{})) return Done{};
    LETOPIS_TRY(closings, reader_.period_closings(course.course_id));
    const bool is_closed =
        std::any_of(closings.begin(), closings.end(),
                    [&](const PeriodClosing& one) { return one.period_id == period_id; });
    deferral.may_withdraw = !is_closed;
    if (!deferral.has_expired) return Done{};
    LETOPIS_TRY(closures, closures_of(reader_, course, std::nullopt));
    deferral.may_prolong = !closure_refusal(closures);
    return Done{};
}

/// A waiting one is owed, not as a debt; one that a vocational group counts as a debt stands beside
/// what the debt says.
Result<Done> DebtReading::add_deferral(const CourseTitle& title, const OwedResult& owed,
                                       const std::vector<HeldAttestation>& attempts, DebtRow& row) {
    const Deferral& deferral = *owed.deferral;
    row.deferral = DebtDeferral{.deferral = deferral.deferral,
                                .until = deferral.until,
                                .reason = {},
                                .order_no = {},
                                .has_expired = owed.has_expired};
    LETOPIS_TRY(may_know, may_know_reasons(owed.student_id));
    if (may_know) {
        row.deferral->reason = deferral.reason;
        row.deferral->order_no = deferral.order_no;
    }
    if (attempts.empty())
        LETOPIS_TRY_DONE(add_permissions(title.course, *row.deferral, deferral.period_id));
    if (!is_deferred(owed)) return Done{};
    row.deadline = deferral.until;
    if (owed.has_expired) {
        row.state = AttestationState::exhausted;
    } else if (owed.has_deferred_result) {
        row.state = AttestationState::settled;
    } else {
        row.result = "отсрочка";
        row.next = AttestationKind::teacher;
    }
    return Done{};
}

Result<Done> DebtReading::add_direction(const CourseTitle& title, const OwedResult& owed,
                                        const std::vector<HeldAttestation>& attempts,
                                        DebtRow& row) {
    if (row.state != AttestationState::owed) return Done{};
    LETOPIS_TRY(known, retakes_for(reader_, title.course, owed.student_id, owed.period_id));
    const auto valid = valid_direction(known, attempts, today_);
    if (valid)
        row.direction =
            "№ " + std::to_string(valid->number) + " до " + valid->valid_until.russian();
    if (valid) return Done{};
    row.may_direct = check_access(standing_, Action::direct_retakes, Target{}).has_value();
    if (row.may_direct || standing_.heads_groups.empty()) return Done{};
    LETOPIS_TRY(target, session_target(reader_, standing_, title.course, owed.student_id, today_));
    row.may_direct = check_access(standing_, Action::direct_retakes, target).has_value();
    return Done{};
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
                .scale = owed.scale,
                .result = std::string{result_text(owed.result)},
                .arose_on = owed.arose_on,
                .deadline = debt_deadline(owed.arose_on)};
    // What a deferred attestation gave stands beside it; what settles a debt follows it.
    auto attempts = is_deferred(owed) ? attempts_for(held, owed.student_id, owed.period_id)
                                      : attempts_to_settle(held, owed);
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
    if (is_deferred(owed) || owed.has_expired)
        LETOPIS_TRY_DONE(add_deferral(title, owed, attempts, row));
    if (!is_deferred(owed)) {
        LETOPIS_TRY_DONE(rate(reader_, attempts));
        row.state = debt_state(owed.arose_on, attempts_of(attempts), today_);
        row.next = next_attestation(owed.arose_on, attempts, today_);
        LETOPIS_TRY_DONE(add_direction(title, owed, attempts, row));
    }
    LETOPIS_TRY(target, session_target(reader_, standing_, title.course, owed.student_id, today_));
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
