#pragma once
// open_attestation_choices: whom, in what and for which period a deferral or a direction may be
// about: what the office's forms choose from (ASM-08, VOC-06).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct ChoiceGroup {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    bool operator==(const ChoiceGroup&) const = default;
};
LETOPIS_DESCRIBE(ChoiceGroup, study_group_id, title, school_year_title)

struct ChoiceStudent {
    StudentId student_id;
    std::string name;
    bool operator==(const ChoiceStudent&) const = default;
};
LETOPIS_DESCRIBE(ChoiceStudent, student_id, name)

struct ChoiceCourse {
    CourseId course_id;
    std::string title;  ///< "Английский язык (подгруппа 1)"
    std::string teachers;
    bool operator==(const ChoiceCourse&) const = default;
};
LETOPIS_DESCRIBE(ChoiceCourse, course_id, title, teachers)

struct ChoicePeriod {
    PeriodId period_id;
    std::string title;
    Date ends_on;
    Date deferral_until;  ///< What the local act proposes (attest.deferral_days).
    bool operator==(const ChoicePeriod&) const = default;
};
LETOPIS_DESCRIBE(ChoicePeriod, period_id, title, ends_on, deferral_until)

/// Из чего выбирают.
struct AttestationChoices {
    std::vector<ChoiceGroup> groups;  ///< Classes and vocational groups of this year and the last.
    std::optional<StudyGroupId> study_group_id;  ///< Whose the rest are; nothing where none is.
    std::vector<ChoiceStudent> students;         ///< Who has not left, by the alphabet.
    std::vector<ChoiceCourse> courses;           ///< By the curriculum.
    std::vector<ChoicePeriod> periods;
    Date today;
    bool operator==(const AttestationChoices&) const = default;
};
LETOPIS_DESCRIBE(AttestationChoices, groups, study_group_id, students, courses, periods, today)

/// Without a group: of the first. Refuses as the second lock (defer_attestation); `not_found` for a
/// group that is none of them.
Result<AttestationChoices> open_attestation_choices(Reader& reader, const Standing& standing,
                                                    std::optional<StudyGroupId> group_id,
                                                    Instant now);

}  // namespace letopis
