#pragma once
// Rules of reasons of changes (причины изменений, CUR-02): what may be recorded, which lessons a
// reason is about, and which of them still wait for a decision.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/calendar/calendar.h"
#include "domain/lessons/change_reasons.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// "Учитель", "Класс", "Параллель", "Отделение", "Вся организация".
std::string_view reason_scope_title(ReasonScope scope);
/// "листок нетрудоспособности"; "" for none.
std::string_view reason_document_title(ReasonDocument kind);
/// "листок нетрудоспособности № 123 от 12.10.2026"; "" where there is no document.
std::string reason_document_words(const ChangeReason& reason);
/// What happened, with the document: "Болезнь Петровой Н. А. (приказ № 12 от 12.10.2026)".
std::string reason_words(const ChangeReason& reason);

/// What stands around a reason that is to be recorded or revised.
struct ReasonFacts {
    SchoolYear school_year;                  ///< Which its first day belongs to.
    std::span<const ChangeReason> standing;  ///< Those whose terms meet its own; itself too.
};

/// Refuses `text_too_long`; `dates_out_of_order` at `to_on`; `invalid_value` at `text` without
/// words, at what the scope names and at `document_kind`, `document_no`, `document_on` where they
/// do not fit together, at `from_on` and `to_on` for days outside the school year and for more
/// than limits::change_reason_days, at `from_on` where the same stands recorded: of one teacher
/// any other reason on those days, else one with the same words. The number of a sick leave may
/// come later. What the scope does not name is left out.
Result<ChangeReasonRecorded> decide_record_reason(const ReasonFacts& facts,
                                                  const ChangeReasonRecorded& command);

/// `base_version`: what whoever asks has seen. Nothing where it changes nothing. Refuses as
/// decide_record_reason; `version_conflict`; `invalid_value` at `change_reason` for one that was
/// taken back.
Result<std::optional<ChangeReasonRevised>> decide_revise_reason(const ReasonFacts& facts,
                                                                const ChangeReason& standing,
                                                                const ChangeReasonRevised& command,
                                                                EntryIndex base_version);

/// It never stood. Nothing where it does not stand already. Refuses `version_conflict`;
/// `invalid_value` at `change_reason` while lessons stand changed by it.
Result<std::optional<ChangeReasonRevised>> decide_take_back_reason(const ChangeReason& standing,
                                                                   EntryIndex base_version);

/// Whether the reason is about the lesson, whatever its day: a lesson of its teacher or one that he
/// holds for another, of its class or of a group that draws from it, of its parallel or section.
bool concerns_lesson(const ChangeReason& reason, const Lesson& lesson, const StudyGroup& group);

/// Refuses `invalid_value` at `change_reason` for one that was taken back, for a lesson outside its
/// term, and for one that it is not about.
Result<Done> check_reason_covers(const ChangeReason& reason, const Lesson& lesson,
                                 const StudyGroup& group);

/// Whether nobody has decided yet what becomes of a lesson that the reason is about: the teacher
/// who is away still holds it; elsewhere it stands as the timetable has it. What is recorded was
/// held.
bool awaits_decision(const ChangeReason& reason, const Lesson& lesson);

}  // namespace letopis
