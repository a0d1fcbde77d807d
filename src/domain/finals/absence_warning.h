#pragma once
// Absence warning (предупреждение о пропусках, ASM-08, E-5): a student has missed half of what e.4
// allows of a course's lessons in the running period; the family is told before it is too late.
// Computed from what stands: no entry.

#include <optional>
#include <span>
#include <string>

#include "domain/journal/page.h"

namespace letopis {

struct AbsenceWarning {
    int lessons = 0;  ///< Of the whole period, held and to come, while he is on the list.
    int missed = 0;
    int allowed = 0;  ///< More than that, and «н/а» may be given.
    int mark_count = 0;
    int minimum = 0;       ///< Of marks, e.5: with so many he is attested all the same.
    bool is_over = false;  ///< More were missed than are allowed.
    bool operator==(const AbsenceWarning&) const = default;
};
LETOPIS_DESCRIBE(AbsenceWarning, lessons, missed, allowed, mark_count, minimum, is_over)

/// `of_period`: facts_of_whole_period. Nothing below half of the limit, and where nothing was
/// missed.
std::optional<AbsenceWarning> absence_warning(const AttestationFacts& of_period,
                                              const Policies& policies);

/// As attestation_facts, of the whole period: lessons to come count as well, for the share is of
/// all of them.
AttestationFacts facts_of_whole_period(std::span<const Lesson> lessons, std::span<const Cell> cells,
                                       const Enrolment& enrolment, const Period& period,
                                       const Course& course, PeriodKind kind,
                                       std::span<const StudyMode> study_modes,
                                       const MinimumMarks& by_act = {});

/// "пропущено 6 из 18 уроков; если пропусков станет больше 12, отметки за период может не быть
/// (отметок пока 2 при минимуме 3)"
std::string absence_warning_words(const AbsenceWarning& warning);

}  // namespace letopis
