#include "app/marks/record_comment.h"

#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {

Command record_comment(CommandId command_id, PersonId actor_id, RecordComment record) {
    return {
        command_id, actor_id,
        [actor_id,
         record = std::move(record)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, record.lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(facts,
                        gather_cell_facts(context.reader, place, record.student_id, context.now));
            LETOPIS_TRY(decided, decide_record_comment(facts, record));
            std::vector<EntryBody> bodies;
            if (decided) bodies.emplace_back(*std::move(decided));
            return bodies;
        }};
}

Result<CommentState> read_comment(Reader& reader, PersonId asker_id, LessonId lesson_id,
                                  StudentId student_id, Date on) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, asker_id, place, on));
    LETOPIS_TRY(cell, reader.cell(lesson_id, student_id));
    return CommentState{.comment = std::move(cell.comment), .version = cell.comment_version};
}

}  // namespace letopis
