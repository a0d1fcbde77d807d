#include "app/diary/open_marks.h"

#include <algorithm>
#include <iterator>

#include "app/diary/diary_courses.h"
#include "domain/classes/moves.h"
#include "domain/finals/certificate_words.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// A period of a student, with the stay whose year it belongs to.
struct ChosenPeriod {
    StudyGroup study_group;
    std::vector<Period> periods;
    std::size_t shown = 0;
};

/// The period asked for, wherever the student was in its year; that of today where none is.
Result<ChosenPeriod> chosen_period(Reader& reader, const std::vector<Stay>& stays,
                                   std::optional<PeriodId> period_id, Date today) {
    if (!period_id) {
        const Stay* main = main_stay(stays, today, today);
        if (main == nullptr) return RefusalCode::not_found;
        LETOPIS_TRY(periods, periods_of(reader, main->study_group.period_system_id));
        if (periods.empty()) return RefusalCode::not_found;
        const std::size_t shown = period_to_show(periods, today);
        return ChosenPeriod{main->study_group, std::move(periods), shown};
    }
    for (const Stay& stay : stays) {
        LETOPIS_TRY(periods, periods_of(reader, stay.study_group.period_system_id));
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].period_id == *period_id)
                return ChosenPeriod{stay.study_group, std::move(periods), i};
    }
    return RefusalCode::not_found;
}

/// An association has half-years where the class has quarters: its results stand where they were
/// given, with the name of their own period.
Result<Done> add_results_of_other_systems(Reader& reader, const StandingFacts& facts,
                                          PeriodSystemId system, DiaryMarks& marks) {
    for (const DiaryCourse& course : facts.courses) {
        const Course& kept = course.title.course;
        if (kept.period_system_id == system) continue;
        const auto subject = std::find_if(
            marks.subjects.begin(), marks.subjects.end(),
            [&](const SubjectStanding& one) { return one.course_id == kept.course_id; });
        if (subject == marks.subjects.end()) continue;
        LETOPIS_TRY(others, periods_of(reader, kept.period_system_id));
        for (const PeriodMark& mark : facts.period_marks) {
            if (mark.course_id != kept.course_id) continue;
            for (const Period& other : others)
                if (other.period_id == mark.period_id)
                    subject->results[place_of_result(facts.periods, other)] =
                        result_of_period(mark.value, other);
        }
    }
    return Done{};
}

/// Courses he attends with nothing to show for the period are shown too; those of a group he was
/// not in during the period are not.
Result<Done> gather_courses(Reader& reader, const std::vector<Stay>& stays, StandingFacts& facts) {
    const Period& period = facts.periods[facts.shown_period];
    LETOPIS_TRY(courses, read_courses(reader, stays, period.starts_on, period.ends_on));
    LETOPIS_TRY_DONE(
        add_cells(reader, facts.student.person_id, period.starts_on, period.ends_on, courses));
    std::erase_if(courses,
                  [](const DiaryCourse& course) { return !is_of_curriculum(course.title); });
    facts.courses = std::move(courses);
    return Done{};
}

/// Marks of groups he left in the middle of the period count in the one he came to (E-21): as its
/// journal counts them.
void add_brought_marks(const std::vector<Stay>& stays, StandingFacts& facts) {
    const Period& period = facts.periods[facts.shown_period];
    std::vector<Enrolment> his;
    std::transform(stays.begin(), stays.end(), std::back_inserter(his),
                   [](const Stay& stay) { return stay.enrolment; });
    for (const DiaryCourse& to : facts.courses)
        for (const Enrolment& former : stays_left_for(to.title.course.study_group_id, his, period))
            for (const DiaryCourse& left : facts.courses) {
                if (left.title.course.study_group_id != former.study_group_id) continue;
                const LeftCourse of_left{
                    .title = left.title, .lessons = left.lessons, .cells = left.cells};
                const auto marks = carried_marks(former, {&of_left, 1}, {&to.title, 1}, period);
                facts.brought.insert(facts.brought.end(), marks.begin(), marks.end());
            }
}

}  // namespace

Result<DiaryMarks> open_marks(Reader& reader, const Standing& standing, StudentId student_id,
                              std::optional<PeriodId> period_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    LETOPIS_TRY(stays, read_stays(reader, student_id));
    LETOPIS_TRY(chosen, chosen_period(reader, stays, period_id, today));
    LETOPIS_TRY(year, find_school_year(reader, chosen.study_group.school_year_id));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(period_marks, reader.period_marks_of_student(student_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_student(student_id));
    LETOPIS_TRY(carried, reader.carried_results_of_student(student_id));
    LETOPIS_TRY(deferred, deferred_of_student(reader, student_id));

    StandingFacts facts{.student = *std::move(student),
                        .study_group_title = chosen.study_group.title,
                        .school_year = std::move(year),
                        .periods = std::move(chosen.periods),
                        .shown_period = chosen.shown,
                        .policies = policies_on(policies, today),
                        .period_marks = std::move(period_marks),
                        .annual_marks = std::move(annual_marks),
                        .carried = std::move(carried)};
    facts.deferred = std::move(deferred);
    LETOPIS_TRY_DONE(gather_courses(reader, stays, facts));
    add_brought_marks(stays, facts);
    DiaryMarks marks = assemble_marks(facts, now);
    marks.has_exams = std::any_of(stays.begin(), stays.end(), [](const Stay& stay) {
        return has_certificates(stay.study_group);
    });
    LETOPIS_TRY_DONE(
        add_results_of_other_systems(reader, facts, chosen.study_group.period_system_id, marks));
    return marks;
}

}  // namespace letopis
