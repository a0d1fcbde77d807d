#pragma once
// Exemptions (освобождения, ATT-07): by a document a student need not do, or need not attend, the
// lessons of one subject for some time.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/people/people.h"

namespace letopis {

/// full: he need not attend. practice: he attends, learns theory and is marked for it.
LETOPIS_ENUM(ExemptionKind, full, practice)
/// "Полное", "От практических занятий".
std::string_view exemption_kind_title(ExemptionKind kind);

/// Освобождение as it stands now. Both dates inclusive.
struct Exemption {
    StudentId student_id;
    SubjectId subject_id;
    ExemptionKind kind = ExemptionKind::full;
    Date from_on;
    Date to_on;
    std::string document_no;
    Date document_on;
    std::string text;
    PersonId granted_by;
    Instant granted_at;
    EntryIndex entry_index = -1;  ///< The entry that granted it: its identity.
    bool is_withdrawn = false;
    bool operator==(const Exemption&) const = default;

    bool overlaps(Date from, Date to) const { return from_on <= to && from <= to_on; }
};
LETOPIS_DESCRIBE(Exemption, student_id, subject_id, kind, from_on, to_on, document_no, document_on,
                 text, granted_by, granted_at, entry_index, is_withdrawn)

// --- Entries -----------------------------------------------------------------------------

struct ExemptionGranted {
    StudentId student_id;
    SubjectId subject_id;
    ExemptionKind kind = ExemptionKind::full;
    Date from_on;
    Date to_on;
    std::string document_no;
    Date document_on;
    std::string text;
    bool operator==(const ExemptionGranted&) const = default;
};
LETOPIS_DESCRIBE(ExemptionGranted, student_id, subject_id, kind, from_on, to_on, document_no,
                 document_on, text)

struct ExemptionWithdrawn {
    EntryIndex exemption = -1;  ///< The entry that granted it.
    std::string reason;
    bool operator==(const ExemptionWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(ExemptionWithdrawn, exemption, reason)

// --- Rules -------------------------------------------------------------------------------

/// What is asked for.
struct GrantExemption {
    StudentId student_id;
    SubjectId subject_id;
    ExemptionKind kind = ExemptionKind::full;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
    bool operator==(const GrantExemption&) const = default;
};
LETOPIS_DESCRIBE(GrantExemption, student_id, subject_id, kind, from_on, to_on, document_no,
                 document_on, text)

/// `known`: his exemptions that may overlap it; withdrawn ones and other subjects do not count.
/// Refuses `exemption_stands`; `text_too_long`; `dates_out_of_order`; `invalid_value` at `to_on`
/// for more than limits::exemption_days days, at `from_on` for one that began more than a year
/// ago, at `document_no` without a number, and at `document_on` without a date or for a day to
/// come.
Result<ExemptionGranted> decide_grant_exemption(const GrantExemption& grant,
                                                std::span<const Exemption> known, Date today);

/// Nothing when it was withdrawn before. Refuses `text_too_long`, and `invalid_value` at `reason`
/// without one.
Result<std::optional<ExemptionWithdrawn>> decide_withdraw_exemption(const Exemption& exemption,
                                                                    const std::string& reason);

/// The exemption of the subject that stands on that day; null where none does. `exemptions`: of
/// one student.
const Exemption* exemption_on(std::span<const Exemption> exemptions, SubjectId subject, Date on);

/// "Освобождён(а) по 30.11.2026", "Освобождён(а) от практических занятий по 30.11.2026": what a
/// teacher and a family are told; not the document, which may speak of health.
std::string exemption_words(const Exemption& exemption);

/// Whether one of the subject stands on any of the days, both inclusive.
bool is_exempt_within(std::span<const Exemption> exemptions, SubjectId subject, Date from, Date to);

}  // namespace letopis
