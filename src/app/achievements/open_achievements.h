#pragma once
// open_achievements: a student's awards, achievements and groups of additional education in one
// place (DRY-10): whoever is in a class and in an association sees both.

#include <string>
#include <vector>

#include "app/achievements/achievement_lines.h"
#include "domain/access/access.h"

namespace letopis {

/// Группа дополнительного образования the student is in today.
struct AttendedAssociation {
    StudyGroupId study_group_id;
    std::string title;
    std::string programme;  ///< "Хореография"; several with commas.
    std::string teachers;
    Date joined_on;
    bool operator==(const AttendedAssociation&) const = default;
};
LETOPIS_DESCRIBE(AttendedAssociation, study_group_id, title, programme, teachers, joined_on)

struct StudentAchievements {
    StudentId student_id;
    std::string student_name;
    std::string study_group_title;        ///< Of the class; "" where he is in none.
    std::vector<AchievementLine> awards;  ///< Поощрения of all years, the latest first.
    std::vector<AchievementLine> achievements;  ///< The same for what he has achieved.
    std::vector<AttendedAssociation> associations;
    bool operator==(const StudentAchievements&) const = default;
};
LETOPIS_DESCRIBE(StudentAchievements, student_id, student_name, study_group_title, awards,
                 achievements, associations)

/// Refuses as the second lock (read_diary).
Result<StudentAchievements> open_achievements(Reader& reader, const Standing& standing,
                                              StudentId student_id, Instant now);

}  // namespace letopis
