#include "app/appeals/file_appeal.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AppealAgainst& against) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(target, student_target(reader, against.student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::file_appeal, target));
    LETOPIS_TRY(place, find_lesson(reader, against.lesson_id));
    LETOPIS_TRY(cell, reader.cell(against.lesson_id, against.student_id));
    const auto mark = std::find_if(cell.marks.begin(), cell.marks.end(), [&](const Mark& one) {
        return one.entry_index == against.mark;
    });
    if (mark == cell.marks.end())
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "mark",
                       .detail = "Эту отметку только что изменили. Откройте дневник заново."};
    LETOPIS_TRY(known, reader.appeals_of_student(against.student_id));
    LETOPIS_TRY(fact, decide_file_appeal({.place = mark->place, .text = against.text},
                                         place.course.course_id, *mark, known, today));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command file_appeal(CommandId command_id, PersonId actor_id, AppealAgainst against) {
    return {command_id, actor_id,
            [actor_id, against = std::move(against)](DecisionContext& context) {
                return decide(context, actor_id, against);
            }};
}

}  // namespace letopis
