#pragma once
// How achievements and mass events are told of, on the page of a group and in the diary.

#include <string>
#include <vector>

#include "domain/people/achievements.h"
#include "ports/reader.h"

namespace letopis {

struct AchievementLine {
    EntryIndex achievement = -1;
    StudentId student_id;
    std::string student_name;  ///< "Иванов Иван"
    std::string group_title;   ///< Of the class or association that presents it.
    AchievementKind kind = AchievementKind::contest;
    std::string kind_title;
    bool is_award = false;
    AchievementLevel level = AchievementLevel::organization;
    std::string level_title;
    std::string title;
    std::string outcome;
    Date achieved_on;
    std::string document_no;
    std::string words;  ///< All of it in one line.
    std::string recorded_by;
    Instant recorded_at;
    bool operator==(const AchievementLine&) const = default;
};
LETOPIS_DESCRIBE(AchievementLine, achievement, student_id, student_name, group_title, kind,
                 kind_title, is_award, level, level_title, title, outcome, achieved_on, document_no,
                 words, recorded_by, recorded_at)

struct MassEventLine {
    EntryIndex mass_event = -1;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string outcome;
    std::string conducted_by;
    std::string recorded_by;
    Instant recorded_at;
    bool operator==(const MassEventLine&) const = default;
};
LETOPIS_DESCRIBE(MassEventLine, mass_event, held_on, title, place, participants, outcome,
                 conducted_by, recorded_by, recorded_at)

/// What one page shows at most of either.
/// The latest first, at most limits::achievements_on_page.
Result<std::vector<AchievementLine>> tell_achievements(Reader& reader,
                                                       const std::vector<Achievement>& achieved);
Result<std::vector<MassEventLine>> tell_mass_events(Reader& reader,
                                                    const std::vector<MassEvent>& events);

}  // namespace letopis
