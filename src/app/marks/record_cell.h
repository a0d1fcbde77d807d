#pragma once
// record_cell: what a teacher typed into a cell becomes entries (JRN-08, JRN-11, JRN-13).

#include <functional>
#include <string>

#include "domain/journal/cell_record.h"
#include "ports/writer.h"

namespace letopis {

using TellText = std::function<void(std::string text)>;

/// The command for the scribe. Its decision refuses `not_found` for an unknown lesson; then as the
/// second lock (check_lesson_writing, on the day of recording); then as decide_record_cell.
/// An empty receipt (no entries) means that the cell already said so. Otherwise `tell` is called on
/// the scribe's thread, before the answer, with what stands in the cell after these entries: its
/// version is then the last of them. Nobody is told of a repeated command.
Command record_cell(CommandId command_id, PersonId actor_id, RecordCell record,
                    TellText tell = nullptr);

/// What stands in the cell of one work.
struct CellState {
    std::string text;
    EntryIndex version = -1;
    std::string recorded_by_name;  ///< Of the last entry; "" for an untouched cell.
    Instant recorded_at;
    bool operator==(const CellState&) const = default;
};
LETOPIS_DESCRIBE(CellState, text, version, recorded_by_name, recorded_at)

/// Refuses `not_found` for an unknown lesson, then as the second lock (check_lesson_reading) on
/// `on`.
Result<CellState> read_cell(Reader& reader, PersonId asker_id, LessonId lesson_id,
                            StudentId student_id, int work_no, Date on);

}  // namespace letopis
