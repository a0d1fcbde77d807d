#pragma once
// Corrections beyond the edit window (исправления после срока правки): a teacher asks to open a
// lesson, another person decides, the lesson is open for a while (JRN-14, requirements b.3 rule 1:
// nobody approves his own request).

#include <optional>
#include <string>

#include "base/result.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

LETOPIS_ENUM(CorrectionDecision, granted, declined)
LETOPIS_ENUM(CorrectionState, pending, granted, declined)

/// Заявка на исправление as it stands now.
struct CorrectionRequest {
    EntryIndex request = -1;  ///< The entry that stated it: its identity.
    LessonId lesson_id;
    std::string reason;
    PersonId requested_by;
    Instant requested_at;
    CorrectionState state = CorrectionState::pending;
    PersonId decided_by;  ///< Nil while pending.
    std::optional<Instant> decided_at;
    std::optional<Instant> valid_until;  ///< Of a granted one: the lesson is open until then.
    std::string comment;                 ///< Of a declined one: why.
    bool operator==(const CorrectionRequest&) const = default;
};
LETOPIS_DESCRIBE(CorrectionRequest, request, lesson_id, reason, requested_by, requested_at, state,
                 decided_by, decided_at, valid_until, comment)

// --- Entries -----------------------------------------------------------------------------

struct CorrectionRequested {
    LessonId lesson_id;
    std::string reason;
    bool operator==(const CorrectionRequested&) const = default;
};
LETOPIS_DESCRIBE(CorrectionRequested, lesson_id, reason)

struct CorrectionDecided {
    LessonId lesson_id;
    EntryIndex request = -1;  ///< The entry it answers.
    CorrectionDecision decision = CorrectionDecision::declined;
    std::optional<Instant> valid_until;  ///< Of a granted one.
    std::string comment;
    bool operator==(const CorrectionDecided&) const = default;
};
LETOPIS_DESCRIBE(CorrectionDecided, lesson_id, request, decision, valid_until, comment)

// --- Rules -------------------------------------------------------------------------------

/// Whether a teacher may ask to open this lesson. Refuses as its lock when more than the window
/// stands in the way; `correction_pending` while an earlier request waits; `invalid_value` for a
/// lesson that is open anyway and for an empty reason; `text_too_long`.
Result<CorrectionRequested> decide_request_correction(const Lesson& lesson, LessonLock lock,
                                                      const std::string& reason);

/// What the second person says.
struct DecideCorrection {
    LessonId lesson_id;
    EntryIndex request = -1;
    CorrectionDecision decision = CorrectionDecision::declined;
    std::string comment;
    bool operator==(const DecideCorrection&) const = default;
};
LETOPIS_DESCRIBE(DecideCorrection, lesson_id, request, decision, comment)

/// Refuses `second_person_required` when the asker decides himself; `correction_decided` when the
/// request is no longer the one that waits; a closure, when it is granted for what has been closed
/// since; `invalid_value` when it is declined without a word of why; `text_too_long`. A granted
/// one is valid for lock.unlock_hours from now.
Result<CorrectionDecided> decide_correction(const Lesson& lesson, const CorrectionRequest& request,
                                            const DecideCorrection& command, PersonId decider,
                                            const Closures& closures, const Policies& policies,
                                            Instant now);

}  // namespace letopis
