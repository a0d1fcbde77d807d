#pragma once
// record_change_reason: a deputy records why lessons will be changed, once: «Болезнь Петровой Н. А.
// 12–23 октября, листок № …» (CUR-02). It may be prolonged, shortened, ended, given its document
// later, and taken back while nothing was changed by it.

#include "domain/lessons/reason_rules.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); as decide_record_reason;
/// `invalid_value` at `teacher_id` for who teaches nothing that year, at `study_group_id` for no
/// class of it, at `document_on` for a day to come.
Command record_change_reason(CommandId command_id, PersonId actor_id, ChangeReasonRecorded reason);

/// What becomes of substitutions by the reason on days that are no longer of its term.
LETOPIS_ENUM(LaterSubstitutions, ended, kept)

struct ReviseChangeReason {
    ChangeReasonRevised revised;
    EntryIndex base_version = -1;
    LaterSubstitutions later = LaterSubstitutions::ended;
};

/// Ends those substitutions, too, if asked: of lessons that have no record yet and are not closed.
/// The decision refuses as the second lock (keep_timetable); `not_found`; as decide_revise_reason;
/// `invalid_value` at `document_on` for a day to come.
Command revise_change_reason(CommandId command_id, PersonId actor_id, ReviseChangeReason revise);

/// The decision refuses as the second lock (keep_timetable); `not_found`; as
/// decide_take_back_reason.
Command take_back_change_reason(CommandId command_id, PersonId actor_id, EntryIndex change_reason,
                                EntryIndex base_version);

}  // namespace letopis
