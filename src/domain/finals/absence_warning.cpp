#include "domain/finals/absence_warning.h"

#include "base/text.h"

namespace letopis {
namespace {

/// "6 из 18 уроков"
std::string share_words(const AbsenceWarning& warning) {
    return std::to_string(warning.missed) + " из " + std::to_string(warning.lessons) + " " +
           std::string{plural(warning.lessons, "урока", "уроков", "уроков")};
}

/// "отметок пока 2 при минимуме 3"
std::string marks_words(const AbsenceWarning& warning) {
    return "отметок пока " + std::to_string(warning.mark_count) + " при минимуме " +
           std::to_string(warning.minimum);
}

}  // namespace

std::optional<AbsenceWarning> absence_warning(const AttestationFacts& of_period,
                                              const Policies& policies) {
    const int num = policies.not_attested_missed_num;
    const int den = policies.not_attested_missed_den;
    const int missed = of_period.missed_lessons;
    // e.4: «н/а» above num/den of the lessons; the warning from half of that on.
    if (missed == 0 || missed * den * 2 < of_period.held_lessons * num) return std::nullopt;
    return AbsenceWarning{.lessons = of_period.held_lessons,
                          .missed = missed,
                          .allowed = of_period.held_lessons * num / den,
                          .mark_count = of_period.mark_count,
                          .minimum = of_period.minimum,
                          .is_over = of_period.held_lessons * num < missed * den};
}

AttestationFacts facts_of_whole_period(std::span<const Lesson> lessons, std::span<const Cell> cells,
                                       const Enrolment& enrolment, const Period& period,
                                       const Course& course, PeriodKind kind,
                                       std::span<const StudyMode> study_modes,
                                       const MinimumMarks& by_act) {
    const Instant after_it = moscow_instant(period.ends_on.plus_days(1), TimeOfDay{});
    return attestation_facts(lessons, cells, enrolment, period, course, kind, after_it, study_modes,
                             by_act);
}

std::string absence_warning_words(const AbsenceWarning& warning) {
    std::string words = "пропущено " + share_words(warning);
    if (warning.minimum <= warning.mark_count)
        return words +
               "; отметок достаточно для аттестации: " + std::to_string(warning.mark_count) +
               " при минимуме " + std::to_string(warning.minimum);
    if (warning.is_over)
        return words + ", можно не больше " + std::to_string(warning.allowed) + "; " +
               marks_words(warning) + ": отметки за период может не быть";
    return words + "; если пропусков станет больше " + std::to_string(warning.allowed) +
           ", отметки за период может не быть (" + marks_words(warning) + ")";
}

}  // namespace letopis
