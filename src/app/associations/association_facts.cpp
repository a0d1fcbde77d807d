#include "app/associations/association_facts.h"

#include <algorithm>
#include <tuple>

#include "domain/attendance/contingent.h"
#include "domain/attendance/indicators.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int days_of_making_up = 14;
constexpr int hundred = 100;
constexpr int days_of_week = 7;

int kept_of(const std::vector<Enrolment>& enrolments, Date start, Date on) {
    std::vector<Enrolment> kept;
    for (const Enrolment& one : enrolments) {
        const bool was_there =
            std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment& other) {
                return other.student_id == one.student_id && other.covers(start);
            });
        if (was_there) kept.push_back(one);
    }
    return student_count(kept, on);
}

void add_once(std::string& list, const std::string& word) {
    if (word.empty() || (", " + list + ", ").find(", " + word + ", ") != std::string::npos) return;
    if (!list.empty()) list += ", ";
    list += word;
}

}  // namespace

Date contingent_starts_on(const SchoolYear& year) {
    return year.starts_on.plus_days(days_of_making_up);
}

AssociationContingent contingent_on(int capacity, const std::vector<Enrolment>& enrolments,
                                    const SchoolYear& year, Date on) {
    const Date start = std::min(contingent_starts_on(year), on);
    AssociationContingent contingent{.on = on,
                                     .students = student_count(enrolments, on),
                                     .at_start = student_count(enrolments, start),
                                     .kept = kept_of(enrolments, start, on)};
    if (const auto share = occupancy(capacity, enrolments, on)) {
        contingent.occupancy = percent_text(*share);
        contingent.occupancy_percent = static_cast<int>(share->num * hundred / share->den);
    }
    if (const auto share = retained_share(enrolments, start, on))
        contingent.retention = percent_text(*share);
    return contingent;
}

Result<std::vector<Lesson>> held_lessons(Reader& reader, const std::vector<CourseTitle>& courses,
                                         const SchoolYear& year, Instant now) {
    std::vector<Lesson> held;
    for (const CourseTitle& title : courses) {
        LETOPIS_TRY(lessons, reader.lessons_of_course(title.course.course_id, year.starts_on,
                                                      last_day_of(year)));
        for (Lesson& lesson : lessons)
            if (lesson.state != LessonState::cancelled && lesson.begins() <= now)
                held.push_back(std::move(lesson));
    }
    std::stable_sort(held.begin(), held.end(), [](const Lesson& one, const Lesson& other) {
        return std::tuple{one.lesson_on, one.slot_no} < std::tuple{other.lesson_on, other.slot_no};
    });
    return held;
}

std::vector<HoursOfWeek> hours_by_week(const std::vector<Lesson>& held) {
    std::vector<HoursOfWeek> weeks;
    for (const Lesson& lesson : held) {
        const Date monday = Week::of(lesson.lesson_on).monday;
        if (weeks.empty()) weeks.push_back({.monday = monday});
        while (weeks.back().monday < monday)
            weeks.push_back({.monday = weeks.back().monday.plus_days(days_of_week)});
        ++weeks.back().held;
        if (!lesson.topic.empty()) ++weeks.back().given;
    }
    return weeks;
}

int hours_given(const std::vector<Lesson>& held) {
    return static_cast<int>(std::count_if(
        held.begin(), held.end(), [](const Lesson& lesson) { return !lesson.topic.empty(); }));
}

std::string programme_title(const std::vector<CourseTitle>& courses) {
    std::string titles;
    for (const CourseTitle& one : courses) add_once(titles, one.subject.title);
    return titles;
}

Result<std::string> association_teachers(Reader& reader, const std::vector<CourseTitle>& courses,
                                         Date on) {
    std::string names;
    for (const CourseTitle& one : courses) {
        LETOPIS_TRY(teachers, teachers_on(reader, one.teachers, on));
        add_once(names, teachers);
    }
    return names;
}

std::vector<Enrolment> enrolments_of_list(const std::vector<ListedStudent>& listed) {
    std::vector<Enrolment> enrolments;
    for (const ListedStudent& one : listed) enrolments.push_back(one.enrolment);
    return enrolments;
}

}  // namespace letopis
