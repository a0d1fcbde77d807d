#include "app/modes/open_student_modes.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/limits.h"
#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "domain/marks/scales.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::vector<CarryChoice> choices_of(Scale scale, int lowest_mark) {
    Policies policies;
    policies.lowest_mark = lowest_mark;
    std::vector<ResultValue> values;
    for (const ScaleValue& one : scale_values(scale, policies)) values.push_back(one.result);
    if (scale == Scale::no_marks) values.push_back(ResultValue::mastered);
    values.insert(values.end(), {ResultValue::not_attested, ResultValue::exempt});
    std::vector<CarryChoice> choices;
    for (const ResultValue value : values)
        choices.push_back({.value = value, .title = std::string{result_text(value)}});
    return choices;
}

/// The student's groups in the year, the class first.
Result<std::vector<StudyGroup>> groups_in(Reader& reader, StudentId id, const SchoolYear& year) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(id));
    std::vector<StudyGroup> groups;
    for (const Enrolment& one : enrolments) {
        LETOPIS_TRY(group, reader.study_group(one.study_group_id));
        const auto is_known = [&](const StudyGroup& other) {
            return other.study_group_id == one.study_group_id;
        };
        if (!group || group->school_year_id != year.school_year_id ||
            std::any_of(groups.begin(), groups.end(), is_known))
            continue;
        groups.push_back(*std::move(group));
    }
    std::stable_partition(groups.begin(), groups.end(), is_home_class);
    return groups;
}

enum class Carrying { open, shut };

/// What one student has, and has brought with him.
struct HisResults {
    std::vector<PeriodMark> period_marks;
    std::vector<AnnualMark> annual_marks;
    std::vector<CarriedResult> carried;

    static Result<HisResults> read(Reader& reader, StudentId id) {
        LETOPIS_TRY(period_marks, reader.period_marks_of_student(id));
        LETOPIS_TRY(annual_marks, reader.annual_marks_of_student(id));
        LETOPIS_TRY(carried, reader.carried_results_of_student(id));
        return HisResults{std::move(period_marks), std::move(annual_marks), std::move(carried)};
    }

    std::string value_at(CourseId course, PeriodId period) const {
        if (period == PeriodId{}) {
            for (const AnnualMark& one : annual_marks)
                if (one.course_id == course) return std::string{result_text(one.value)};
            return "";
        }
        for (const PeriodMark& one : period_marks)
            if (one.course_id == course && one.period_id == period)
                return std::string{result_text(one.value)};
        return "";
    }
    EntryIndex version_at(CourseId course, PeriodId period) const {
        if (period == PeriodId{}) {
            for (const AnnualMark& one : annual_marks)
                if (one.course_id == course) return one.entry_index;
            return -1;
        }
        for (const PeriodMark& one : period_marks)
            if (one.course_id == course && one.period_id == period) return one.entry_index;
        return -1;
    }
    std::string note_at(CourseId course, PeriodId period) const {
        for (const CarriedResult& one : carried)
            if (one.course_id == course && one.period_id == period) return carried_note(one);
        return "";
    }
};

class CourseLook {
public:
    CourseLook(Reader& reader, HisResults results, int lowest_mark, const StudentModes& view)
        : reader_{reader},
          results_{std::move(results)},
          lowest_mark_{lowest_mark},
          may_keep_{view.may_keep},
          today_{view.today} {}

    Result<CarryCourse> look(const CourseTitle& title) {
        const Course& course = title.course;
        CarryCourse shown{.course_id = course.course_id,
                          .subject_title = title.subject.title,
                          .study_group_title = title.study_group.title,
                          .choices = choices_of(course.scale, lowest_mark_)};
        LETOPIS_TRY(closures, closures_of(reader_, course, std::nullopt));
        const Carrying carrying =
            may_keep_ && !closure_refusal(closures) ? Carrying::open : Carrying::shut;
        LETOPIS_TRY(closings, reader_.period_closings(course.course_id));
        LETOPIS_TRY(periods, periods_of(reader_, course.period_system_id));
        for (const Period& one : periods)
            shown.places.push_back(place(course.course_id, one.period_id, one.title,
                                         one.starts_on <= today_ ? carrying : Carrying::shut));
        shown.places.push_back(place(course.course_id, PeriodId{}, "Год", carrying));
        for (CarryPlace& one : shown.places)
            one.may_withdraw =
                carrying == Carrying::open && !one.note.empty() && !was_closed_over(closings, one);
        return shown;
    }

private:
    /// The period was closed with the carried result in it (decide_withdraw_carried_result).
    bool was_closed_over(const std::vector<PeriodClosing>& closings, const CarryPlace& at) const {
        for (const PeriodClosing& closing : closings)
            for (const CarriedResult& one : results_.carried)
                if (closing.period_id == at.period_id && one.entry_index == at.version &&
                    one.recorded_at < closing.closed_at)
                    return true;
        return false;
    }

    CarryPlace place(CourseId course, PeriodId period, const std::string& title,
                     Carrying carrying) const {
        CarryPlace place{.period_id = period,
                         .title = title,
                         .value = results_.value_at(course, period),
                         .note = results_.note_at(course, period),
                         .version = results_.version_at(course, period)};
        const bool gives_way = place.value.empty() || !place.note.empty() ||
                               place.value == result_text(ResultValue::not_attested);
        place.may_carry = carrying == Carrying::open && gives_way;
        return place;
    }

    Reader& reader_;
    HisResults results_;
    int lowest_mark_;
    bool may_keep_;
    Date today_;
};

Result<Done> add_courses(Reader& reader, const std::vector<StudyGroup>& groups,
                         StudentModes& view) {
    LETOPIS_TRY(results, HisResults::read(reader, view.student_id));
    LETOPIS_TRY(policies, reader.policies());
    CourseLook look{reader, std::move(results), policies_on(policies, view.today).lowest_mark,
                    view};
    std::vector<CourseTitle> titles;
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(some, curriculum_of_group(reader, group.study_group_id));
        titles.insert(titles.end(), some.begin(), some.end());
    }
    std::stable_sort(titles.begin(), titles.end(),
                     [](const CourseTitle& one, const CourseTitle& other) {
                         return std::tie(one.subject.position, one.subject.title) <
                                std::tie(other.subject.position, other.subject.title);
                     });
    for (const CourseTitle& title : titles) {
        LETOPIS_TRY(course, look.look(title));
        view.courses.push_back(std::move(course));
    }
    return Done{};
}

}  // namespace

Result<StudentModes> open_student_modes(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    const auto keeps = check_access(standing, Action::keep_modes, target);
    const auto relations = relations_to(standing, target);
    const bool leads =
        std::find(relations.begin(), relations.end(), Relation::leads) != relations.end();
    if (!keeps && !leads) return keeps.error();
    LETOPIS_TRY(student, reader.person(student_id));
    LETOPIS_TRY(year, school_year_on(reader, today));
    LETOPIS_TRY(groups, groups_in(reader, student_id, year));
    if (!student || groups.empty()) return RefusalCode::not_found;
    StudentModes view{.student_id = student_id,
                      .student_name = student->last_first(),
                      .study_group_title = groups.front().title,
                      .school_year_title = year.title,
                      .today = today,
                      .may_keep = keeps.has_value()};
    LETOPIS_TRY(known, reader.study_modes_of_student(
                           student_id, year.starts_on,
                           std::max(last_day_of(year), today.plus_days(limits::study_mode_days))));
    LETOPIS_TRY(lines, study_mode_lines(reader, known, today));
    view.modes = std::move(lines);
    LETOPIS_TRY_DONE(add_courses(reader, groups, view));
    return view;
}

}  // namespace letopis
