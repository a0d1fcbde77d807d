#include "app/imports/open_setup.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "domain/classes/membership.h"
#include "ports/gathering/class_split.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// One class, association group or vocational group with those that draw from it.
class SetupSurvey {
public:
    SetupSurvey(Reader& reader, const SchoolYear& year, Date on)
        : reader_{reader}, year_{year}, on_{day_in(year, std::max(on, year.starts_on))} {}

    Result<SetupView> look() && {
        LETOPIS_TRY(groups, reader_.study_groups(year_.school_year_id));
        for (const StudyGroup& group : groups)
            if (group.kind != StudyGroupKind::subgroup) LETOPIS_TRY_DONE(look_at(group));
        view_.student_count = static_cast<int>(students_.size());
        view_.teacher_count = static_cast<int>(teachers_.size());
        if (view_.class_count == 0) miss(SetupGap::no_classes, "");
        if (view_.course_count == 0) miss(SetupGap::no_courses, "");
        if (view_.course_count > 0 && slots_ == 0) miss(SetupGap::no_timetable, "");
        if (view_.student_count == 0) miss(SetupGap::no_students, "");
        for (auto& [gap, check] : gaps_) view_.checks.push_back(std::move(check));
        view_.teachers_may_begin = slots_ > 0 && !teachers_.empty() && !students_.empty();
        return std::move(view_);
    }

private:
    void miss(SetupGap gap, std::string words) {
        SetupCheck& check =
            gaps_.try_emplace(gap, SetupCheck{.gap = gap, .items = {}}).first->second;
        ++check.count;
        if (!words.empty() && check.items.size() < limits::readiness_items)
            check.items.push_back(std::move(words));
    }

    Result<Done> look_at(const StudyGroup& group) {
        ++view_.class_count;
        LETOPIS_TRY(listed, reader_.students_of_group(group.study_group_id));
        std::vector<Person> present;
        for (const ListedStudent& one : listed)
            if (one.enrolment.covers(on_) && !one.enrolment.left_on) present.push_back(one.person);
        if (present.empty()) miss(SetupGap::classes_without_students, group.title);
        for (const Person& person : present) LETOPIS_TRY_DONE(look_at(group, person));
        LETOPIS_TRY(leaders, reader_.class_teachers(group.study_group_id));
        const bool is_led = std::any_of(leaders.begin(), leaders.end(), [&](const ClassTeacher& t) {
            return !t.valid_to || on_ <= *t.valid_to;
        });
        if (!is_led && is_home_class(group)) miss(SetupGap::classes_without_teacher, group.title);
        LETOPIS_TRY(courses, courses_of_class(reader_, group.study_group_id));
        for (const CourseTitle& course : courses) LETOPIS_TRY_DONE(look_at(course));
        return look_at_subgroups(group);
    }

    Result<Done> look_at(const StudyGroup& group, const Person& person) {
        if (!students_.insert(person.person_id).second) return Done{};
        LETOPIS_TRY(guardians, reader_.guardianships_of_student(person.person_id));
        if (guardians.empty())
            miss(SetupGap::students_without_guardian, group.title + ", " + person.last_first());
        return Done{};
    }

    Result<Done> look_at(const CourseTitle& course) {
        if (!courses_.insert(course.course.course_id).second) return Done{};
        ++view_.course_count;
        LETOPIS_TRY(places, reader_.timetable_of_course(course.course.course_id));
        slots_ += places.size();
        bool is_taught = false;
        for (const CourseTeacher& teacher : course.teachers) {
            if (!teacher.covers(on_)) continue;
            teachers_.insert(teacher.teacher_id);
            is_taught = true;
        }
        if (!is_taught)
            miss(SetupGap::courses_without_teacher,
                 course.study_group.title + ", " + course.subject.title);
        return Done{};
    }

    /// JRN-18.
    Result<Done> look_at_subgroups(const StudyGroup& group) {
        LETOPIS_TRY(split, ClassSplit::gather(reader_, group.study_group_id, on_));
        for (const SplitSubject& subject : split.subjects())
            if (const int wrong = split.wrong_count(subject); wrong > 0)
                miss(SetupGap::subgroups_uncovered,
                     group.title + ", " + subject.subject.title + ": " + std::to_string(wrong));
        return Done{};
    }

    Reader& reader_;
    const SchoolYear& year_;
    Date on_;
    SetupView view_;
    std::map<SetupGap, SetupCheck> gaps_;
    std::set<StudentId> students_;
    std::set<CourseId> courses_;
    std::set<EmployeeId> teachers_;
    std::size_t slots_ = 0;
};

}  // namespace

Result<SetupView> open_setup(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    SetupView view;
    LETOPIS_TRY(years, reader.school_years());
    if (years.empty()) {
        view.checks.push_back({.gap = SetupGap::no_year, .count = 1, .items = {}});
    } else {
        const Date today = moscow_date(now);
        LETOPIS_TRY(year, school_year_on(reader, today));
        LETOPIS_TRY(surveyed, SetupSurvey(reader, year, today).look());
        view = std::move(surveyed);
        view.year_title = year.title;
        view.year_starts_on = year.starts_on;
        view.year_ends_on = year.ends_on;
    }
    LETOPIS_TRY(organization, reader.organization());
    if (organization) view.org_title = organization->short_name;
    return view;
}

}  // namespace letopis
