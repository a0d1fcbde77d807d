#include "ports/gathering/certificates/sheet_finals.h"

#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "ports/gathering/certificates/level_results.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The mark of an exam, else its points.
void tell_exam(const ExamResult* exam, SheetFinal& told) {
    if (exam == nullptr || exam->is_withdrawn) return;
    if (exam->result) {
        told.exam = result_text(*exam->result);
    } else if (exam->points) {
        told.exam = std::to_string(*exam->points);
        told.is_in_points = true;
    }
}

}  // namespace

Result<std::vector<SheetFinal>> gather_sheet_finals(Reader& reader, const StudyGroup& group,
                                                    const SchoolYear& year,
                                                    const std::vector<ListedStudent>& students) {
    std::vector<SheetFinal> finals;
    if (!has_certificates(group)) return finals;
    LETOPIS_TRY(of, find_certificate_class(reader, group.study_group_id));
    LETOPIS_TRY(exams, reader.exam_results_of_group(group.study_group_id));
    LevelResults results(reader, of);
    LETOPIS_TRY_DONE(results.begin(std::move(exams)));
    for (const Member& member : members_of(students)) {
        if (!member.covers(last_day_of(year))) continue;
        const StudentId student_id = member.person.person_id;
        LETOPIS_TRY(level, results.of_student(student_id));
        for (const LevelSubject& subject : level.subjects) {
            SheetFinal told{
                .student_id = student_id, .subject_title = subject.title, .exam = {}, .mark = {}};
            tell_exam(results.exam_in(student_id, subject.title), told);
            const auto mark = certificate_mark(of.rules, subject.results);
            if (mark && subject.missing.empty()) told.mark = result_text(*mark);
            finals.push_back(std::move(told));
        }
    }
    return finals;
}

}  // namespace letopis
