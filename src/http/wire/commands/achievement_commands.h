#pragma once
// What is asked about achievements, awards and mass events: bodies of commands (LAW-01, ADE-07,
// ADE-01).

#include <string>

#include "domain/people/achievements.h"

namespace letopis::http {

struct AchievementCommand {
    CommandId command_id;
    StudentId student_id;
    StudyGroupId study_group_id;
    AchievementKind kind = AchievementKind::contest;
    AchievementLevel level = AchievementLevel::organization;
    std::string title;
    std::string outcome;
    Date achieved_on;
    std::string document_no;
};
LETOPIS_DESCRIBE(AchievementCommand, command_id, student_id, study_group_id, kind, level, title,
                 outcome, achieved_on, document_no)

struct MassEventCommand {
    CommandId command_id;
    StudyGroupId study_group_id;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string outcome;
    std::string conducted_by;
};
LETOPIS_DESCRIBE(MassEventCommand, command_id, study_group_id, held_on, title, place, participants,
                 outcome, conducted_by)

/// Of an achievement or of a mass event.
struct AchievementWithdrawal {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(AchievementWithdrawal, command_id, reason)

}  // namespace letopis::http
