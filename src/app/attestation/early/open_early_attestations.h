#pragma once
// open_early_attestations: who of a school year is attested early, by which order, and what the
// form of another order chooses from (ASM-08).

#include <string>
#include <vector>

#include "app/attestation/open_attestation_choices.h"
#include "domain/finals/early_attestation.h"

namespace letopis {

struct EarlyAttestationLine {
    EntryIndex early_attestation = -1;
    StudentId student_id;
    std::string student;  ///< "Иванов Иван"
    StudyGroupId study_group_id;
    std::string study_group_title;
    PeriodId period_id;
    std::string period_title;
    Date from_on;
    Date ends_on;  ///< The last day of the period.
    std::string order_no;
    Date order_on;
    std::string reason;
    bool may_withdraw = false;  ///< The asker may take it back.
    bool operator==(const EarlyAttestationLine&) const = default;
};
LETOPIS_DESCRIBE(EarlyAttestationLine, early_attestation, student_id, student, study_group_id,
                 study_group_title, period_id, period_title, from_on, ends_on, order_no, order_on,
                 reason, may_withdraw)

/// Досрочная аттестация.
struct EarlyAttestations {
    std::string school_year_title;
    Date today;
    std::vector<EarlyAttestationLine> rows;  ///< The latest first.
    bool may_allow = false;                  ///< The asker enters such orders.
    // Of the chosen class: whom a new order may be about.
    std::vector<ChoiceGroup> groups;
    std::optional<StudyGroupId> study_group_id;
    std::vector<ChoiceStudent> students;
    std::vector<ChoicePeriod> periods;  ///< That are not over.
    bool operator==(const EarlyAttestations&) const = default;
};
LETOPIS_DESCRIBE(EarlyAttestations, school_year_title, today, rows, may_allow, groups,
                 study_group_id, students, periods)

/// Of today's school year: who keeps modes sees all; a class teacher his classes. Without a group:
/// choices of the first. Refuses as the second lock (keep_modes) for others; `not_found` for a
/// group that is none of them.
Result<EarlyAttestations> open_early_attestations(Reader& reader, const Standing& standing,
                                                  std::optional<StudyGroupId> group_id,
                                                  Instant now);

}  // namespace letopis
