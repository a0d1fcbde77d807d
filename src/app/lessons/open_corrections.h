#pragma once
// open_corrections: requests to correct beyond the edit window, for those who decide them and for
// those who asked (JRN-14, ORD-1.4.1-b).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/lessons/corrections.h"
#include "ports/reader.h"

namespace letopis {

/// Строка заявки.
struct CorrectionLine {
    EntryIndex request = -1;
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    std::string subject_title;
    std::string study_group_title;
    std::string topic;
    std::string reason;
    std::string requested_by;  ///< "Петрова А. И."
    Instant requested_at;
    CorrectionState state = CorrectionState::pending;
    std::string decided_by;
    std::optional<Instant> decided_at;
    std::optional<Instant> valid_until;
    std::string comment;
    bool may_decide = false;  ///< Waits, and the looker may and did not ask himself.
    bool operator==(const CorrectionLine&) const = default;
};
LETOPIS_DESCRIBE(CorrectionLine, request, lesson_id, course_id, lesson_on, slot_no, subject_title,
                 study_group_title, topic, reason, requested_by, requested_at, state, decided_by,
                 decided_at, valid_until, comment, may_decide)

struct CorrectionsView {
    std::vector<CorrectionLine> pending;  ///< The latest first; at most 200.
    std::vector<CorrectionLine> decided;  ///< The latest 100.
    bool operator==(const CorrectionsView&) const = default;
};
LETOPIS_DESCRIBE(CorrectionsView, pending, decided)

/// Who decides sees everybody's requests; who teaches sees his own. Refuses as the second lock
/// (decide_corrections) whoever does neither.
Result<CorrectionsView> open_corrections(Reader& reader, const Standing& standing);

}  // namespace letopis
