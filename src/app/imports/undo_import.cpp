#include "app/imports/undo_import.h"

#include "app/imports/undo_timetable.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// No day of the school's life is outside these.
const Date first_day{1900, 1, 1};
const Date last_day{2200, 1, 1};

Result<Done> check_untouched(Reader& reader, const StudentEnrolled& enrolment) {
    const StudentId student = enrolment.student_id;
    LETOPIS_TRY(marks, reader.marks_of_student(student, first_day, last_day));
    LETOPIS_TRY(attendance, reader.attendance_of_student(student, first_day, last_day));
    LETOPIS_TRY(comments, reader.comments_of_student(student, first_day, last_day));
    if (marks.empty() && attendance.empty() && comments.empty()) return Done{};
    LETOPIS_TRY(person, reader.person(student));
    return Refusal{.code = RefusalCode::import_has_records,
                   .detail = (person ? person->last_first() + ". " : "") +
                             "Исправляйте списки приказами о движении."};
}

Result<std::vector<EntryBody>> decide_undo(Reader& reader, const ImportFacts& facts) {
    std::vector<EntryBody> entries;
    for (const StudentEnrolled& one : facts.enrolments) {
        LETOPIS_TRY(standing,
                    reader.enrolment(one.student_id, one.study_group_id, one.enrolled_on));
        if (!standing || standing->left_on) continue;
        LETOPIS_TRY(group, find_study_group(reader, one.study_group_id));
        LETOPIS_TRY(is_closed, is_aspect_closed(reader, group, ClosureAspect::students));
        if (is_closed) return RefusalCode::aspect_closed;
        LETOPIS_TRY_DONE(check_untouched(reader, one));
        entries.emplace_back(StudentLeft{.student_id = one.student_id,
                                         .study_group_id = one.study_group_id,
                                         .left_on = one.enrolled_on,
                                         .order_no = one.order_no,
                                         .order_on = one.order_on,
                                         .reason = std::string{import_undone_reason}});
    }
    if (entries.empty()) return RefusalCode::already_closed;
    for (const Guardianship& one : facts.guardianships)
        entries.emplace_back(GuardianshipEnded{.student_id = one.student_id,
                                               .guardian_id = one.guardian_id,
                                               .valid_to = one.valid_from,
                                               .basis = std::string{import_undone_reason}});
    return entries;
}

}  // namespace

Command undo_import(CommandId command_id, PersonId actor_id, CommandId import_id) {
    return {command_id, actor_id,
            [actor_id, import_id](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::keep_people, today));
                LETOPIS_TRY(facts, read_import_facts(context.reader, import_id));
                if (!facts.enrolments.empty()) return decide_undo(context.reader, facts);
                // Who keeps lists does not keep the timetable.
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::keep_timetable, today));
                return decide_undo_timetable(context.reader, import_id);
            }};
}

}  // namespace letopis
