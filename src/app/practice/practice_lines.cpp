#include "app/practice/practice_lines.h"

#include "domain/marks/result_words.h"
#include "ports/gathering/names.h"

namespace letopis {

std::string_view practice_state_title(PracticeState state) {
    switch (state) {
        case PracticeState::ahead:
            return "предстоит";
        case PracticeState::under_way:
            return "идёт";
        case PracticeState::to_assess:
            return "ждёт листа";
        case PracticeState::assessed:
            break;
    }
    return "оценена";
}

PracticeState practice_state(const PracticeAssignment& assignment, Date today) {
    if (assignment.result) return PracticeState::assessed;
    if (today < assignment.from_on) return PracticeState::ahead;
    return today <= assignment.to_on ? PracticeState::under_way : PracticeState::to_assess;
}

Result<PracticeLine> practice_line(Reader& reader, const PracticeAssignment& assignment,
                                   const CourseTitle& title, Instant now) {
    LETOPIS_TRY(lessons, practice_lessons(reader, title, std::span{&assignment, 1}, now));
    return practice_line(reader, assignment, title, lessons, now);
}

Result<PracticeLine> practice_line(Reader& reader, const PracticeAssignment& assignment,
                                   const CourseTitle& title, const PracticeLessons& lessons,
                                   Instant now) {
    LETOPIS_TRY(student_name, full_name(reader, assignment.student_id));
    LETOPIS_TRY(lead, short_name(reader, assignment.lead_id));
    LETOPIS_TRY(diary, count_practice_diary(reader, assignment, lessons, now));
    const PracticeState state = practice_state(assignment, moscow_date(now));
    return PracticeLine{
        .assignment = assignment.assignment,
        .course_id = assignment.course_id,
        .student_id = assignment.student_id,
        .student_name = std::move(student_name),
        .subject_title = title.subject.title,
        .kind = assignment.kind,
        .kind_title = std::string{practice_kind_title(assignment.kind)},
        .base = assignment.base,
        .base_lead = assignment.base_lead,
        .lead_id = assignment.lead_id,
        .lead = std::move(lead),
        .from_on = assignment.from_on,
        .to_on = assignment.to_on,
        .hours = assignment.hours,
        .order_no = assignment.order_no,
        .state = state,
        .state_title = std::string{practice_state_title(state)},
        .competences = assignment.competences,
        .characteristic = assignment.characteristic,
        .result = assignment.result,
        .result_words = assignment.result ? result_in_words(*assignment.result) : std::string{},
        .assessed_on = assignment.assessed_on,
        .version = assignment.version,
        .diary = std::move(diary)};
}

std::string practice_dates(const PracticeLine& line) {
    return line.from_on.russian() + " – " + line.to_on.russian();
}

}  // namespace letopis
