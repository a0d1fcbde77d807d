#pragma once
// An appeal as a line of a list: about which mark, what the family says, what was decided (ASM-10).

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "ports/reader.h"

namespace letopis {

struct AppealLine {
    EntryIndex appeal = -1;
    StudentId student_id;
    std::string student_name;
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    LessonId lesson_id;
    Date lesson_on;
    int work_no = 1;
    int part_no = 1;
    std::string disputed;  ///< "3": what stood when it was filed.
    std::string text;
    std::string filed_by;  ///< "Иванова М. П."
    Instant filed_at;
    AppealState state = AppealState::open;
    std::string state_title;
    std::string value;  ///< The mark by the decision; "" where it was not changed.
    std::string protocol_no;
    std::optional<Date> decided_on;
    std::vector<std::string> commission;  ///< "Галкина В. О.", …
    std::string decision;
    bool operator==(const AppealLine&) const = default;
};
LETOPIS_DESCRIBE(AppealLine, appeal, student_id, student_name, course_id, subject_title,
                 study_group_title, lesson_id, lesson_on, work_no, part_no, disputed, text,
                 filed_by, filed_at, state, state_title, value, protocol_no, decided_on, commission,
                 decision)

Result<std::vector<AppealLine>> appeal_lines(Reader& reader, const std::vector<Appeal>& appeals);

}  // namespace letopis
