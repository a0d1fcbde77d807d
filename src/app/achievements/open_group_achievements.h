#pragma once
// open_group_achievements: awards and achievements that a class or an association presents, and
// the mass events it held, with what is needed to record one more (LAW-01, ADE-01, ADE-07).

#include <string>
#include <vector>

#include "app/achievements/achievement_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct AwardedStudent {
    StudentId student_id;
    std::string name;
    bool operator==(const AwardedStudent&) const = default;
};
LETOPIS_DESCRIBE(AwardedStudent, student_id, name)

struct GroupAchievements {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    bool is_association = false;
    Date today;
    Date year_starts_on;
    bool may_keep = false;  ///< By who asks; never once the year of the group is closed.
    std::vector<AchievementLine> achievements;  ///< Of the year, the latest first.
    /// Of a class: what other groups presented its students for in the year.
    std::vector<AchievementLine> of_other_groups;
    std::vector<MassEventLine> mass_events;  ///< Of the year, the latest first.
    std::vector<AwardedStudent> students;    ///< On the list today, by the alphabet.
    bool operator==(const GroupAchievements&) const = default;
};
LETOPIS_DESCRIBE(GroupAchievements, study_group_id, study_group_title, school_year_title,
                 is_association, today, year_starts_on, may_keep, achievements, of_other_groups,
                 mass_events, students)

/// Refuses `not_found` for an unknown group; as the second lock (read_class), unless who asks may
/// keep them (keep_achievements).
Result<GroupAchievements> open_group_achievements(Reader& reader, const Standing& standing,
                                                  StudyGroupId id, Instant now);

}  // namespace letopis
