#include "app/appeals/appeal_lines.h"

#include "ports/gathering/known_names.h"

namespace letopis {
namespace {

Result<AppealLine> line_of(Reader& reader, KnownNames& names, const Appeal& appeal) {
    AppealLine line{.appeal = appeal.appeal,
                    .student_id = appeal.place.student_id,
                    .course_id = appeal.course_id,
                    .lesson_id = appeal.place.lesson_id,
                    .work_no = appeal.place.work_no,
                    .part_no = appeal.place.part_no,
                    .disputed = std::string{mark_text(appeal.disputed)},
                    .text = appeal.text,
                    .filed_at = appeal.filed_at,
                    .state = appeal.state,
                    .state_title = std::string{appeal_state_title(appeal.state)},
                    .value = appeal.value ? std::string{mark_text(*appeal.value)} : "",
                    .protocol_no = appeal.protocol_no,
                    .decided_on = appeal.decided_on,
                    .decision = appeal.decision};
    LETOPIS_TRY(student, reader.person(appeal.place.student_id));
    if (student) line.student_name = student->last_first();
    LETOPIS_TRY(title, names.title_of(appeal.course_id));
    line.subject_title = title->subject.title;
    line.study_group_title = title->study_group.title;
    LETOPIS_TRY(lesson, reader.lesson(appeal.place.lesson_id));
    if (lesson) line.lesson_on = lesson->lesson_on;
    LETOPIS_TRY(filed_by, names.name_of(appeal.filed_by));
    line.filed_by = std::move(filed_by);
    for (const EmployeeId& member : appeal.commission) {
        LETOPIS_TRY(name, names.name_of(member));
        line.commission.push_back(std::move(name));
    }
    return line;
}

}  // namespace

Result<std::vector<AppealLine>> appeal_lines(Reader& reader, const std::vector<Appeal>& appeals) {
    KnownNames names{reader};
    std::vector<AppealLine> lines;
    for (const Appeal& one : appeals) {
        LETOPIS_TRY(line, line_of(reader, names, one));
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace letopis
