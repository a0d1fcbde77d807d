#pragma once
// open_exemptions: who of a class is exempt from which subject, until when and by what document
// (ATT-07); with what is needed to grant one more.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/attendance/exemptions.h"
#include "ports/reader.h"

namespace letopis {

struct ExemptionLine {
    EntryIndex exemption = -1;
    StudentId student_id;
    std::string student_name;
    std::string subject_title;
    ExemptionKind kind = ExemptionKind::full;
    std::string kind_title;
    Date from_on;
    Date to_on;
    std::string document_no;
    Date document_on;
    std::string text;
    bool is_today = false;  ///< It stands today.
    std::string granted_by;
    Instant granted_at;
    bool operator==(const ExemptionLine&) const = default;
};
LETOPIS_DESCRIBE(ExemptionLine, exemption, student_id, student_name, subject_title, kind,
                 kind_title, from_on, to_on, document_no, document_on, text, is_today, granted_by,
                 granted_at)

struct ExemptibleStudent {
    StudentId student_id;
    std::string name;
    bool operator==(const ExemptibleStudent&) const = default;
};
LETOPIS_DESCRIBE(ExemptibleStudent, student_id, name)

struct ExemptibleSubject {
    SubjectId subject_id;
    std::string title;
    bool operator==(const ExemptibleSubject&) const = default;
};
LETOPIS_DESCRIBE(ExemptibleSubject, subject_id, title)

struct ExemptionsView {
    StudyGroupId study_group_id;
    std::string study_group_title;
    Date today;
    Date year_starts_on;
    Date year_ends_on;
    std::vector<ExemptionLine> exemptions;    ///< Of the year: those of today, then the latest.
    std::vector<ExemptibleStudent> students;  ///< On the list today, by the alphabet.
    std::vector<ExemptibleSubject> subjects;  ///< Physical culture first, then as in the plan.
    bool operator==(const ExemptionsView&) const = default;
};
LETOPIS_DESCRIBE(ExemptionsView, study_group_id, study_group_title, today, year_starts_on,
                 year_ends_on, exemptions, students, subjects)

/// At most limits::exemptions_on_page. Refuses `not_found`; as the second lock (keep_excuses).
Result<ExemptionsView> open_exemptions(Reader& reader, const Standing& standing, StudyGroupId id,
                                       Instant now);

}  // namespace letopis
