#pragma once
// Appeals against a mark (апелляции, ASM-10): filed by a family, decided by a commission.

#include <optional>

#include "app/appeals/open_appeal.h"
#include "app/appeals/open_appeals.h"
#include "app/appeals/open_student_appeals.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/commands/appeal_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct AppealPlace {
    EntryIndex appeal = -1;
};
LETOPIS_DESCRIBE(AppealPlace, appeal)

void show_appeals(Call& call, Later<AppealsView> later);
void show_appeal(Call& call, const AppealPlace& place, Later<AppealCard> later);

/// With a lesson and a mark's entry: whether one about that mark would be accepted.
struct StudentAppealsPlace {
    StudentId student_id;
    std::optional<LessonId> lesson_id;
    std::optional<EntryIndex> mark;
};
LETOPIS_DESCRIBE(StudentAppealsPlace, student_id, lesson_id, mark)
void show_student_appeals(Call& call, const StudentAppealsPlace& place,
                          Later<StudentAppeals> later);
void save_appeal(Call& call, const StudentPlace& place, AppealCommand body,
                 Later<FactOutcome> later);
void save_appeal_decision(Call& call, const AppealPlace& place, AppealDecisionCommand body,
                          Later<FactOutcome> later);

}  // namespace letopis::http
