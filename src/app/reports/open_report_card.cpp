#include "app/reports/open_report_card.h"

#include <algorithm>
#include <map>

#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "domain/journal/behaviour.h"
#include "ports/gathering/attendance_totals.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// A stay in one group, with the group.
struct GroupStay {
    StudyGroup study_group;
    Enrolment enrolment;
};
using StaysByYear = std::map<SchoolYearId, std::vector<GroupStay>>;

Result<StaysByYear> stays_of(Reader& reader, StudentId student_id) {
    StaysByYear stays;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    for (const Enrolment& enrolment : enrolments) {
        LETOPIS_TRY(group, reader.study_group(enrolment.study_group_id));
        if (group)
            stays[group->school_year_id].push_back(
                {.study_group = *std::move(group), .enrolment = enrolment});
    }
    return stays;
}

/// The class he was in last; any group, where he was in no class.
const GroupStay& main_stay(const std::vector<GroupStay>& stays) {
    return *std::max_element(
        stays.begin(), stays.end(), [](const GroupStay& one, const GroupStay& other) {
            return std::tuple{is_home_class(one.study_group), one.enrolment.enrolled_on} <
                   std::tuple{is_home_class(other.study_group), other.enrolment.enrolled_on};
        });
}

/// What stands for the student, by course.
struct Results {
    std::map<CourseId, std::vector<PeriodMark>> of_periods;
    std::map<CourseId, ResultValue> of_years;
    std::map<CourseId, std::vector<PeriodMark>> rated_periods;  ///< The same as marks of 1..5.
    std::map<CourseId, ResultValue> rated_years;
};

Result<Results> results_of(Reader& reader, StudentId student_id) {
    Results results;
    LETOPIS_TRY(period_marks, reader.period_marks_of_student(student_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_student(student_id));
    for (PeriodMark& mark : period_marks)
        results.of_periods[mark.course_id].push_back(std::move(mark));
    // What a deferred student was attested with later stands in its period (ASM-08).
    LETOPIS_TRY(deferred, deferred_of_student(reader, student_id));
    for (const DeferredResult& one : deferred) {
        auto& marks = results.of_periods[one.course_id];
        if (one.value) marks = marks_with_deferred(std::move(marks), {&one, 1}, student_id);
    }
    for (const AnnualMark& mark : annual_marks)
        results.of_years.insert_or_assign(mark.course_id, mark.value);
    LETOPIS_TRY_DONE(rate(reader, annual_marks));
    for (const AnnualMark& mark : annual_marks)
        results.rated_years.insert_or_assign(mark.course_id, mark.value);
    results.rated_periods = results.of_periods;
    for (auto& [course, marks] : results.rated_periods) LETOPIS_TRY_DONE(rate(reader, marks));
    return results;
}

/// A row's place by the curriculum.
using Rows = std::map<std::pair<int, std::string>, ReportCardRow>;

void fill_row(const Results& results, CourseId course_id, const std::vector<Period>& periods,
              ReportCardRow& row) {
    row.results.resize(periods.size());
    const auto marks = results.of_periods.find(course_id);
    if (marks != results.of_periods.end())
        for (const PeriodMark& mark : marks->second)
            for (std::size_t i = 0; i < periods.size(); ++i)
                if (periods[i].period_id == mark.period_id)
                    row.results[i] = result_text(mark.value);
    const auto annual = results.of_years.find(course_id);
    if (annual != results.of_years.end()) row.annual = result_text(annual->second);
    const auto rated = results.rated_periods.find(course_id);
    if (rated != results.rated_periods.end())
        for (const Period& period : periods)
            for (const PeriodMark& mark : rated->second)
                if (period.period_id == mark.period_id) row.rated_results.push_back(mark.value);
    const auto year = results.rated_years.find(course_id);
    if (year != results.rated_years.end()) row.rated_annual = year->second;
}

/// Results of a course with periods of its own stand in the periods in which those end.
Result<Done> fill_from_other_system(Reader& reader, const Results& results, const Course& course,
                                    const std::vector<Period>& periods, ReportCardRow& row) {
    const auto marks = results.of_periods.find(course.course_id);
    if (marks == results.of_periods.end() || periods.empty()) return Done{};
    LETOPIS_TRY(others, periods_of(reader, course.period_system_id));
    for (const PeriodMark& mark : marks->second)
        for (const Period& other : others)
            if (other.period_id == mark.period_id)
                row.results[place_of_result(periods, other)] = result_of_period(mark.value, other);
    const auto rated = results.rated_periods.find(course.course_id);
    if (rated != results.rated_periods.end())
        for (const PeriodMark& mark : rated->second) row.rated_results.push_back(mark.value);
    return Done{};
}

Result<std::vector<ReportCardRow>> rows_of(Reader& reader, const std::vector<GroupStay>& stays,
                                           PeriodSystemId system,
                                           const std::vector<Period>& periods,
                                           const Results& results) {
    Rows rows;
    for (const GroupStay& stay : stays) {
        LETOPIS_TRY(titles, curriculum_of_group(reader, stay.study_group.study_group_id));
        for (const CourseTitle& title : titles) {
            ReportCardRow& row = rows[{title.subject.position, title.subject.title}];
            row.subject_title = title.subject.title;
            fill_row(results, title.course.course_id, periods, row);
            if (title.course.period_system_id != system)
                LETOPIS_TRY_DONE(
                    fill_from_other_system(reader, results, title.course, periods, row));
        }
    }
    std::vector<ReportCardRow> listed;
    for (auto& [place, row] : rows) listed.push_back(std::move(row));
    return listed;
}

void count(AttendanceStatus status, MissedLessons& missed) {
    if (is_absence(status)) ++missed.missed;
    if (status == AttendanceStatus::ill) ++missed.ill;
    if (status == AttendanceStatus::excused) ++missed.excused;
    if (status == AttendanceStatus::absent) ++missed.without_reason;
    if (status == AttendanceStatus::late) ++missed.late;
}

/// A cancelled lesson was missed by nobody (ATT-08), nor one by who learnt elsewhere (JRN-23).
Result<std::vector<MissedLessons>> missed_in(Reader& reader, StudentId student_id,
                                             const SchoolYear& year,
                                             const std::vector<Period>& periods) {
    std::vector<MissedLessons> missed(periods.size() + 1);
    KnownNames names{reader};
    LETOPIS_TRY(rows, reader.attendance_of_student(student_id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(modes,
                reader.study_modes_of_student(student_id, year.starts_on, last_day_of(year)));
    for (const Attendance& row : rows) {
        LETOPIS_TRY(lesson, reader.lesson(row.lesson_id));
        if (!lesson || lesson->state == LessonState::cancelled ||
            !is_counted(row.status, modes, lesson->lesson_on))
            continue;
        LETOPIS_TRY(title, names.title_of(lesson->course_id));
        if (!is_of_curriculum(*title)) continue;
        count(row.status, missed.back());
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].covers(lesson->lesson_on)) count(row.status, missed[i]);
    }
    return missed;
}

Result<ReportCardYear> card_of_year(Reader& reader, StudentId student_id, const SchoolYear& year,
                                    const std::vector<GroupStay>& stays, const Results& results,
                                    Date today) {
    const StudyGroup& main = main_stay(stays).study_group;
    ReportCardYear card{.school_year_id = year.school_year_id,
                        .title = year.title,
                        .study_group_title = main.title};
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, main.study_group_id, day_in(year, today)));
    card.class_teacher = std::move(class_teacher);
    LETOPIS_TRY(periods, periods_of(reader, main.period_system_id));
    for (const Period& period : periods) card.periods.push_back(period.title);
    LETOPIS_TRY(rows, rows_of(reader, stays, main.period_system_id, periods, results));
    card.rows = std::move(rows);
    LETOPIS_TRY(missed, missed_in(reader, student_id, year, periods));
    card.missed = std::move(missed);
    return card;
}

/// As it fits into a column; "" for what was taken back.
std::string_view behaviour_letters(const std::optional<BehaviourValue>& value) {
    if (!value) return "";
    switch (*value) {
        case BehaviourValue::exemplary:
            return "прим.";
        case BehaviourValue::good:
            return "хор.";
        case BehaviourValue::satisfactory:
            return "удовл.";
        case BehaviourValue::unsatisfactory:
            break;
    }
    return "неуд.";
}

/// ASM-13: one row below the subjects, where the local act has introduced it, and nothing
/// elsewhere.
Result<Done> add_behaviour(Reader& reader, StudentId student_id, const SchoolYear& year,
                           const std::vector<GroupStay>& stays, Date today, ReportCardYear& card) {
    LETOPIS_TRY(set, reader.policies());
    const StudyGroup& main = main_stay(stays).study_group;
    if (!policies_on(set, day_in(year, today)).behaviour_marks || !is_home_class(main))
        return Done{};
    LETOPIS_TRY(periods, periods_of(reader, main.period_system_id));
    LETOPIS_TRY(marks, reader.behaviour_of_student(student_id));
    // Who changed his class keeps what he was given before; his class of now has the last word.
    std::stable_partition(marks.begin(), marks.end(), [&](const BehaviourMark& mark) {
        return mark.study_group_id != main.study_group_id;
    });
    ReportCardRow row{.subject_title = "Поведение"};
    row.results.resize(periods.size());
    for (const BehaviourMark& mark : marks) {
        const bool is_of_year = std::any_of(stays.begin(), stays.end(), [&](const GroupStay& stay) {
            return stay.study_group.study_group_id == mark.study_group_id;
        });
        if (!is_of_year || !mark.value) continue;
        if (mark.period_id.is_nil()) row.annual = behaviour_letters(mark.value);
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].period_id == mark.period_id)
                row.results[i] = behaviour_letters(mark.value);
    }
    card.rows.push_back(std::move(row));
    return Done{};
}

}  // namespace

Result<ReportCard> open_report_card(Reader& reader, const Standing& standing, StudentId student_id,
                                    Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    ReportCard card{.student_id = student_id, .student_name = student->full_name(), .today = today};
    LETOPIS_TRY(stays, stays_of(reader, student_id));
    LETOPIS_TRY(results, results_of(reader, student_id));
    LETOPIS_TRY(years, reader.school_years());
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        const auto of_year = stays.find(year->school_year_id);
        if (of_year == stays.end()) continue;
        LETOPIS_TRY(shown,
                    card_of_year(reader, student_id, *year, of_year->second, results, today));
        LETOPIS_TRY_DONE(add_behaviour(reader, student_id, *year, of_year->second, today, shown));
        card.years.push_back(std::move(shown));
    }
    return card;
}

Result<std::optional<ReportCardYear>> read_class_year(Reader& reader, StudentId student_id,
                                                      const SchoolYear& year, Date today) {
    LETOPIS_TRY(stays, stays_of(reader, student_id));
    std::vector<GroupStay>& of_year = stays[year.school_year_id];
    std::erase_if(of_year, [](const GroupStay& stay) {
        return stay.study_group.family == ProgrammeFamily::additional;
    });
    if (of_year.empty()) return std::optional<ReportCardYear>{};
    LETOPIS_TRY(results, results_of(reader, student_id));
    LETOPIS_TRY(card, card_of_year(reader, student_id, year, of_year, results, today));
    return std::optional{std::move(card)};
}

}  // namespace letopis
