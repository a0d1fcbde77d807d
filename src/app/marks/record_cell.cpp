#include "app/marks/record_cell.h"

#include <algorithm>

#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

std::vector<EntryBody> bodies_of(CellEntries decided) {
    std::vector<EntryBody> bodies;
    const auto join = [&](auto& entries) {
        for (auto& entry : entries) bodies.emplace_back(std::move(entry));
    };
    join(decided.recorded);
    join(decided.corrected);
    join(decided.withdrawn);
    if (decided.attendance) bodies.emplace_back(*std::move(decided.attendance));
    return bodies;
}

/// Who wrote last into the column of a work, and when.
struct LastHand {
    EntryIndex entry_index = -1;
    PersonId recorded_by;
    Instant recorded_at;

    template <class Row>
    void see(const Row& row) {
        if (row.entry_index <= entry_index) return;
        entry_index = row.entry_index;
        recorded_by = row.recorded_by;
        recorded_at = row.recorded_at;
    }
};

LastHand last_hand_in(const Cell& cell, int work_no) {
    LastHand last;
    for (const Mark& mark : cell.marks)
        if (mark.place.work_no == work_no) last.see(mark);
    if (cell.attendance && work_no == 1) last.see(*cell.attendance);
    return last;
}

}  // namespace

Command record_cell(CommandId command_id, PersonId actor_id, RecordCell record, TellText tell) {
    return {
        command_id, actor_id,
        [actor_id, record = std::move(record),
         tell = std::move(tell)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, record.lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(facts,
                        gather_cell_facts(context.reader, place, record.student_id, context.now));
            LETOPIS_TRY(decided, decide_record_cell(facts, record, context.now));
            if (tell && !decided.empty()) tell(text_after(facts.cell, decided, record.work_no));
            return bodies_of(std::move(decided));
        }};
}

Result<CellState> read_cell(Reader& reader, PersonId asker_id, LessonId lesson_id,
                            StudentId student_id, int work_no, Date on) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, asker_id, place, on));
    LETOPIS_TRY(cell, reader.cell(lesson_id, student_id));
    const LastHand last = last_hand_in(cell, work_no);
    CellState state{.text = cell.text(work_no),
                    .version = cell.version(work_no),
                    .recorded_at = last.recorded_at};
    LETOPIS_TRY(name, short_name(reader, last.recorded_by));
    state.recorded_by_name = std::move(name);
    return state;
}

}  // namespace letopis
