#include "app/attestation/deferral_facts.h"

#include <algorithm>

#include "ports/gathering/school_year.h"

namespace letopis {

Result<std::vector<Deferral>> deferrals_of_course(Reader& reader, const Course& course) {
    LETOPIS_TRY(deferrals, reader.deferrals_of_group(course.study_group_id));
    std::erase_if(deferrals,
                  [&](const Deferral& one) { return one.course_id != course.course_id; });
    return standing_deferrals(deferrals);
}

Result<Period> period_of_course(Reader& reader, const Course& course, PeriodId id) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    for (const Period& one : periods)
        if (one.period_id == id) return one;
    return RefusalCode::not_found;
}

Result<DeferralFacts> gather_deferral_facts(Reader& reader, const Course& course,
                                            StudentId student_id, PeriodId period_id) {
    LETOPIS_TRY(period, period_of_course(reader, course, period_id));
    LETOPIS_TRY(known, deferrals_of_course(reader, course));
    std::erase_if(known, [&](const Deferral& one) { return one.student_id != student_id; });
    LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(closings, reader.period_closings(course.course_id));
    DeferralFacts facts{.period = std::move(period),
                        .known = std::move(known),
                        .mark = {},
                        .is_closed = false,
                        .today = {}};
    for (const PeriodMark& mark : marks)
        if (mark.student_id == student_id && mark.period_id == period_id) facts.mark = mark;
    for (const PeriodClosing& one : closings)
        if (one.period_id == period_id) facts.is_closed = true;
    return facts;
}

Result<std::optional<DeferredAttestation>> gather_deferred_attestation(
    Reader& reader, const Course& course, StudentId student_id, PeriodId period_id,
    std::vector<HeldAttestation> held, int lowest_mark) {
    std::optional<DeferredAttestation> found;
    if (period_id.is_nil()) return found;
    LETOPIS_TRY(facts, gather_deferral_facts(reader, course, student_id, period_id));
    if (facts.mark) return found;
    for (Deferral& one : facts.known)
        if (one.period_id == period_id)
            found = DeferredAttestation{.deferral = std::move(one),
                                        .period = facts.period,
                                        .scale = course.scale,
                                        .lowest_mark = lowest_mark,
                                        .held = held};
    return found;
}

}  // namespace letopis
