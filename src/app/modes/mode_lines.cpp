#include "app/modes/mode_lines.h"

#include <algorithm>
#include <tuple>

#include "ports/gathering/names.h"

namespace letopis {
namespace {

Result<StudyModeLine> line_of(Reader& reader, const StudyMode& mode, Date today) {
    LETOPIS_TRY(student, reader.person(mode.student_id));
    LETOPIS_TRY(stated_by, short_name(reader, mode.stated_by));
    return StudyModeLine{.study_mode = mode.entry_index,
                         .student_id = mode.student_id,
                         .student_name = student ? student->last_first() : "",
                         .kind = mode.kind,
                         .kind_title = std::string{study_mode_title(mode.kind)},
                         .from_on = mode.from_on,
                         .to_on = mode.to_on,
                         .order_no = mode.order_no,
                         .order_on = mode.order_on,
                         .place = mode.place,
                         .ended_order_no = mode.ended_order_no,
                         .is_today = mode.overlaps(today, today),
                         .attends = attends_class(mode.kind),
                         .stated_by = std::move(stated_by),
                         .stated_at = mode.stated_at};
}

}  // namespace

Result<std::vector<StudyModeLine>> study_mode_lines(Reader& reader,
                                                    const std::vector<StudyMode>& modes,
                                                    Date today) {
    std::vector<StudyModeLine> lines;
    for (const StudyMode& one : modes) {
        LETOPIS_TRY(line, line_of(reader, one, today));
        lines.push_back(std::move(line));
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const StudyModeLine& one, const StudyModeLine& other) {
            return std::tuple{!one.is_today, other.to_on} < std::tuple{!other.is_today, one.to_on};
        });
    return lines;
}

}  // namespace letopis
