#include "app/changes/move_lesson.h"

#include <algorithm>

#include "app/changes/change_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Whether marks or attendance stand in the lesson.
Result<bool> has_cells(Reader& reader, const LessonOfCourse& place) {
    const Date on = place.lesson.lesson_on;
    LETOPIS_TRY(cells, reader.cells_of_course(place.course.course_id, on, on));
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        if (cell.lesson_id != place.lesson.lesson_id) return false;
        return (cell.attendance && cell.attendance->status != AttendanceStatus::present) ||
               std::any_of(cell.marks.begin(), cell.marks.end(),
                           [](const Mark& mark) { return mark.value.has_value(); });
    });
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const MoveLesson& move) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(place, find_lesson(reader, move.lesson_id));
    LETOPIS_TRY(closures, closures_on(reader, place.course, place.lesson.lesson_on));
    LETOPIS_TRY(recorded, has_cells(reader, place));
    Lesson moved = place.lesson;
    moved.lesson_on = move.lesson_on;
    moved.starts_at = move.starts_at;
    moved.ends_at = move.ends_at;
    LETOPIS_TRY(target, gather_placement(reader, place.course, moved));
    LETOPIS_TRY(fact, decide_move({.lesson = std::move(place.lesson),
                                   .closures = closures,
                                   .has_cells = recorded,
                                   .target = std::move(target)},
                                  move));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command move_lesson(CommandId command_id, PersonId actor_id, MoveLesson move) {
    return {command_id, actor_id, [actor_id, move = std::move(move)](DecisionContext& context) {
                return decide(context, actor_id, move);
            }};
}

}  // namespace letopis
