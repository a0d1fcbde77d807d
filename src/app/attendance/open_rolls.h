#pragma once
// open_rolls: what a teacher wants to know of who is there at his lessons of one day: whether the
// roll is taken, and whom the family has said to be away (ATT-04, ATT-05).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/attendance/excuses.h"
#include "ports/reader.h"

namespace letopis {

/// «Предупредили: Иванов — болезнь».
struct NoticedStudent {
    StudentId student_id;
    std::string name;  ///< "Иванов И. И."
    std::string cause_title;
    bool operator==(const NoticedStudent&) const = default;
};
LETOPIS_DESCRIBE(NoticedStudent, student_id, name, cause_title)

struct LessonRoll {
    LessonId lesson_id;
    std::optional<Instant> roll_taken_at;
    bool may_take = false;
    int listed = 0;
    int missing = 0;  ///< With н, б or у so far.
    int late = 0;
    std::vector<NoticedStudent> noticed;
    bool operator==(const LessonRoll&) const = default;
};
LETOPIS_DESCRIBE(LessonRoll, lesson_id, roll_taken_at, may_take, listed, missing, late, noticed)

struct DayRolls {
    Date on;
    std::vector<LessonRoll> lessons;  ///< That he holds; not the cancelled ones.
    bool operator==(const DayRolls&) const = default;
};
LETOPIS_DESCRIBE(DayRolls, on, lessons)

/// One's own day: it needs no second lock, for it holds only lessons of the asker. Of a notice it
/// tells the cause, and nothing else.
Result<DayRolls> open_rolls(Reader& reader, const Standing& standing, Date on, Instant now);

}  // namespace letopis
