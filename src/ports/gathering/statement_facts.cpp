#include "ports/gathering/statement_facts.h"

#include <algorithm>
#include <map>

#include "domain/finals/deferred_attestation.h"
#include "domain/journal/session/marks_after_attempts.h"
#include "ports/gathering/achievement_days.h"
#include "ports/gathering/certificates/sheet_finals.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The last class teacher of the year: who signs the sheet.
Result<std::string> last_class_teacher(Reader& reader, StudyGroupId group) {
    LETOPIS_TRY(leading, reader.class_teachers(group));
    if (leading.empty()) return std::string{};
    return full_name(reader, leading.back().teacher_id);
}

/// `deferrals`: of this course and others.
Result<std::vector<PrintedDeferral>> printed_deferrals(Reader& reader, CourseId id,
                                                       std::vector<Deferral> deferrals) {
    std::vector<PrintedDeferral> printed;
    std::erase_if(deferrals, [&](const Deferral& one) { return one.course_id != id; });
    if (deferrals.empty()) return printed;
    LETOPIS_TRY(held, reader.attestations_of_course(id));
    for (const Deferral& one : standing_deferrals(deferrals)) {
        PrintedDeferral line{.result = {.course_id = id,
                                        .student_id = one.student_id,
                                        .period_id = one.period_id,
                                        .until = one.until,
                                        .value = {}},
                             .held_on = {}};
        if (const HeldAttestation* const attempt = deferred_attempt(one, held)) {
            line.result.value = attempt->result;
            line.held_on = attempt->held_on;
        }
        printed.push_back(std::move(line));
    }
    return printed;
}

/// The mark of practice is that of its attestation sheet (VOC-10) where the course has none of its
/// own: in the period in which it ended, and for the year.
Result<Done> add_practice_marks(Reader& reader, SheetCourse& sheet) {
    const Course& course = sheet.title.course;
    if (sheet.title.subject.kind != SubjectKind::practice || !sheet.period_marks.empty())
        return Done{};
    LETOPIS_TRY(practice, reader.practice_of_course(course.course_id));
    LETOPIS_TRY(system, reader.period_system(course.period_system_id));
    std::map<StudentId, ResultValue> last;
    for (const PracticeAssignment& one : practice) {
        if (!one.result || one.is_cancelled || !system) continue;
        last[one.student_id] = *one.result;
        for (const Period& period : system->periods) {
            if (!period.covers(one.to_on)) continue;
            PeriodMark mark;
            mark.course_id = course.course_id;
            mark.student_id = one.student_id;
            mark.period_id = period.period_id;
            mark.value = *one.result;
            sheet.period_marks.push_back(std::move(mark));
        }
    }
    for (const AnnualMark& mark : sheet.annual_marks) last.erase(mark.student_id);
    for (const auto& [student, value] : last) {
        AnnualMark mark;
        mark.course_id = course.course_id;
        mark.student_id = student;
        mark.value = value;
        sheet.annual_marks.push_back(std::move(mark));
    }
    return Done{};
}

Result<SheetCourse> gather_sheet_course(Reader& reader, CourseTitle title,
                                        const std::vector<Deferral>& deferrals) {
    const CourseId id = title.course.course_id;
    LETOPIS_TRY(deferred, printed_deferrals(reader, id, deferrals));
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    SheetCourse sheet{.title = std::move(title),
                      .period_marks = std::move(period_marks),
                      .deferred = std::move(deferred),
                      .annual_marks = std::move(annual_marks),
                      .students = std::move(students)};
    LETOPIS_TRY_DONE(add_practice_marks(reader, sheet));
    return sheet;
}

}  // namespace

namespace {

/// In a college debts of a semester are settled within the year. What comes after the class was
/// closed stands in an addendum.
Result<Done> add_attempts(Reader& reader, StudyGroupId id, SheetFacts& facts) {
    if (facts.study_group.family != ProgrammeFamily::vocational) return Done{};
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    for (SheetCourse& course : facts.courses) {
        LETOPIS_TRY(held, reader.attestations_of_course(course.title.course.course_id));
        std::erase_if(held, [&](const HeldAttestation& one) {
            return closed_at && *closed_at < one.recorded_at;
        });
        if (!held.empty()) course.after_attempts = marks_after_attempts(course.period_marks, held);
    }
    return Done{};
}

}  // namespace

Result<SheetFacts> gather_sheet_facts(Reader& reader, StudyGroupId id, Instant now) {
    const Date today = moscow_date(now);
    SheetFacts facts;
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(organization, reader.organization());
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(system, reader.period_system(group.period_system_id));
    LETOPIS_TRY(class_teacher, last_class_teacher(reader, id));
    LETOPIS_TRY(deputy, holder_name(reader, AppointedRole::deputy, today));
    LETOPIS_TRY(director, holder_name(reader, AppointedRole::director, today));
    LETOPIS_TRY(students, reader.students_of_group(id));
    LETOPIS_TRY(finals, gather_sheet_finals(reader, group, year, students));
    facts.finals = std::move(finals);
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    LETOPIS_TRY(courses, curriculum_of_class(reader, id));
    LETOPIS_TRY(modes, reader.study_modes_of_group(id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(carried, reader.carried_results_of_group(id));
    facts.study_modes = std::move(modes);
    facts.carried = std::move(carried);
    LETOPIS_TRY(achievements,
                reader.achievements_of_group(id, achieved_from(year), last_day_of(year)));
    facts.achievements = std::move(achievements);
    facts.organization = std::move(organization).value_or(Organization{});
    facts.study_group = std::move(group);
    facts.school_year = std::move(year);
    facts.period_system = std::move(system).value_or(PeriodSystem{});
    facts.class_teacher = std::move(class_teacher);
    facts.deputy = std::move(deputy);
    facts.director = std::move(director);
    facts.students = std::move(students);
    facts.decisions = std::move(decisions);
    LETOPIS_TRY(policies, reader.policies());
    facts.policies = policies_on(policies, std::min(today, last_day_of(facts.school_year)));
    LETOPIS_TRY(deferrals, reader.deferrals_of_group(id));
    for (CourseTitle& title : courses) {
        LETOPIS_TRY(course, gather_sheet_course(reader, std::move(title), deferrals));
        facts.courses.push_back(std::move(course));
    }
    LETOPIS_TRY_DONE(add_attempts(reader, id, facts));
    return facts;
}

Result<PageFormFacts> gather_page_facts(Reader& reader, CourseId id, Instant now) {
    PageFormFacts facts;
    LETOPIS_TRY(title, find_course(reader, id));
    LETOPIS_TRY(organization, reader.organization());
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(teachers, teachers_of_year(reader, title.teachers));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    LETOPIS_TRY(students, reader.students_of_group(title.course.study_group_id));
    LETOPIS_TRY(lessons, reader.lessons_of_course(id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(cells, reader.cells_of_course(id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
    LETOPIS_TRY(deferrals, reader.deferrals_of_group(title.course.study_group_id));
    LETOPIS_TRY(deferred, printed_deferrals(reader, id, std::move(deferrals)));
    facts.deferred = std::move(deferred);
    facts.organization = std::move(organization).value_or(Organization{});
    facts.title = std::move(title);
    facts.school_year = std::move(year);
    facts.teachers = std::move(teachers);
    facts.periods = std::move(periods);
    facts.students = std::move(students);
    facts.lessons = std::move(lessons);
    facts.cells = std::move(cells);
    facts.period_marks = std::move(period_marks);
    facts.annual_marks = std::move(annual_marks);
    facts.today = moscow_date(now);
    LETOPIS_TRY(policies, reader.policies());
    facts.letters =
        attendance_letters_on(policies, std::min(facts.today, last_day_of(facts.school_year)));
    return facts;
}

void keep_students(PageFormFacts& facts, const std::set<StudentId>& students) {
    std::erase_if(facts.students, [&](const ListedStudent& listed) {
        return !students.contains(listed.person.person_id);
    });
    const auto is_of_others = [&](const auto& row) { return !students.contains(row.student_id); };
    std::erase_if(facts.cells, is_of_others);
    std::erase_if(facts.period_marks, is_of_others);
    std::erase_if(facts.deferred, [&](const PrintedDeferral& one) {
        return !students.contains(one.result.student_id);
    });
    std::erase_if(facts.annual_marks, is_of_others);
}

}  // namespace letopis
