#pragma once
// Achievements and awards (достижения и поощрения, LAW-01, ADE-07, DRY-10) of students; mass events
// (массовые мероприятия, ADE-01) of a group.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis {

/// The first three are awards of the school (поощрения), the others what a student has achieved.
LETOPIS_ENUM(AchievementKind, honour_certificate, certificate, gratitude, olympiad, contest,
             concert, exhibition, sport, project)
/// "Похвальный лист", "Грамота", "Благодарность", "Олимпиада", …
std::string_view achievement_kind_title(AchievementKind kind);
bool is_award(AchievementKind kind);

LETOPIS_ENUM(AchievementLevel, organization, district, city, region, country, international)
/// "Организация", "Округ", "Город", "Регион", "Россия", "Международный".
std::string_view achievement_level_title(AchievementLevel level);

/// Достижение as it stands now.
struct Achievement {
    StudentId student_id;
    StudyGroupId study_group_id;  ///< The class or association that presents it.
    AchievementKind kind = AchievementKind::contest;
    AchievementLevel level = AchievementLevel::organization;
    std::string title;  ///< "Московская олимпиада по физике"
    std::string outcome;  ///< "Призёр", "II место", "1-й юношеский разряд"; may be empty.
    Date achieved_on;
    std::string document_no;  ///< Order or diploma; may be empty except for awards.
    PersonId recorded_by;
    Instant recorded_at;
    EntryIndex entry_index = -1;  ///< The entry that recorded it: its identity.
    bool is_withdrawn = false;
    bool operator==(const Achievement&) const = default;
};
LETOPIS_DESCRIBE(Achievement, student_id, study_group_id, kind, level, title, outcome, achieved_on,
                 document_no, recorded_by, recorded_at, entry_index, is_withdrawn)

/// Массовое мероприятие as it stands now.
struct MassEvent {
    StudyGroupId study_group_id;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string outcome;       ///< May be empty.
    std::string conducted_by;  ///< Who held it, in words.
    PersonId recorded_by;
    Instant recorded_at;
    EntryIndex entry_index = -1;
    bool is_withdrawn = false;
    bool operator==(const MassEvent&) const = default;
};
LETOPIS_DESCRIBE(MassEvent, study_group_id, held_on, title, place, participants, outcome,
                 conducted_by, recorded_by, recorded_at, entry_index, is_withdrawn)

// --- Entries -----------------------------------------------------------------------------

struct AchievementRecorded {
    StudentId student_id;
    StudyGroupId study_group_id;
    AchievementKind kind = AchievementKind::contest;
    AchievementLevel level = AchievementLevel::organization;
    std::string title;
    std::string outcome;
    Date achieved_on;
    std::string document_no;
    bool operator==(const AchievementRecorded&) const = default;
};
LETOPIS_DESCRIBE(AchievementRecorded, student_id, study_group_id, kind, level, title, outcome,
                 achieved_on, document_no)

struct AchievementWithdrawn {
    EntryIndex achievement = -1;  ///< The entry that recorded it.
    StudentId student_id;
    std::string reason;
    bool operator==(const AchievementWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(AchievementWithdrawn, achievement, student_id, reason)

struct MassEventHeld {
    StudyGroupId study_group_id;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string outcome;
    std::string conducted_by;
    bool operator==(const MassEventHeld&) const = default;
};
LETOPIS_DESCRIBE(MassEventHeld, study_group_id, held_on, title, place, participants, outcome,
                 conducted_by)

struct MassEventWithdrawn {
    EntryIndex mass_event = -1;  ///< The entry that recorded it.
    StudyGroupId study_group_id;
    std::string reason;
    bool operator==(const MassEventWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(MassEventWithdrawn, mass_event, study_group_id, reason)

// --- Rules -------------------------------------------------------------------------------

struct RecordAchievement {
    StudentId student_id;
    StudyGroupId study_group_id;
    AchievementKind kind = AchievementKind::contest;
    AchievementLevel level = AchievementLevel::organization;
    std::string title;
    std::string outcome;
    Date achieved_on;
    std::string document_no;
    bool operator==(const RecordAchievement&) const = default;
};
LETOPIS_DESCRIBE(RecordAchievement, student_id, study_group_id, kind, level, title, outcome,
                 achieved_on, document_no)

/// `known`: what the student has. Nothing when the same stands already. Refuses `text_too_long`;
/// `order_required` for an award without a document; `invalid_value` at `title` without one and at
/// `achieved_on` for a day to come or more than 20 years ago.
Result<std::optional<AchievementRecorded>> decide_record_achievement(
    const RecordAchievement& command, std::span<const Achievement> known, Date today);

/// Nothing when it was withdrawn before. Refuses `text_too_long`; `invalid_value` at `reason`
/// without one.
Result<std::optional<AchievementWithdrawn>> decide_withdraw_achievement(
    const Achievement& achievement, const std::string& reason);

struct RecordMassEvent {
    StudyGroupId study_group_id;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string outcome;
    std::string conducted_by;
    bool operator==(const RecordMassEvent&) const = default;
};
LETOPIS_DESCRIBE(RecordMassEvent, study_group_id, held_on, title, place, participants, outcome,
                 conducted_by)

/// Nothing when the same stands already. Refuses `text_too_long`; `invalid_value` at `title` or
/// `conducted_by` without words, at `participants` for less than 1 or more than 100 000, at
/// `held_on` for a day to come.
Result<std::optional<MassEventHeld>> decide_record_mass_event(const RecordMassEvent& command,
                                                              std::span<const MassEvent> known,
                                                              Date today);

/// Nothing when it was withdrawn before. Refuses `text_too_long`; `invalid_value` at `reason`
/// without one.
Result<std::optional<MassEventWithdrawn>> decide_withdraw_mass_event(const MassEvent& event,
                                                                     const std::string& reason);

/// "Олимпиада: Московская олимпиада по физике (город), призёр": a line of a diary and a form.
std::string achievement_words(const Achievement& achievement);

}  // namespace letopis
