// What a timetable file says of courses: who teaches them, at which places, and their lessons.

#include <algorithm>
#include <map>

#include "app/imports/timetable_decision.h"
#include "domain/calendar/bells.h"
#include "domain/lessons/lesson_dates.h"

namespace letopis {
namespace {

std::string quoted(const std::string& text) { return "«" + text + "»"; }

}  // namespace

void TimetableDecision::decide_courses() {
    ImportCount& courses = count("Курсы");
    const int weeks = teaching_weeks(year_, periods_.periods);
    for (const PlannedCourse& planned : plan_.courses) {
        const SubjectId subject = subject_ids_.at(planned.subject_title);
        const StudyGroupId group = group_ids_.at(planned.group_title);
        if (!taught_.emplace(subject, group).second)
            problems_.add(0, ImportRule::conflicts_with_database,
                          quoted(planned.subject_title) + ", " + planned.group_title +
                              ": при таком выборе один курс стоит в файле дважды");
        const KnownCourse* known = school_.course_of(subject, group);
        known_courses_.push_back(known);
        if (known != nullptr) {
            course_ids_.push_back(known->course.course_id);
            ++courses.already_there;
            continue;
        }
        const bool graded = plan_.family != ProgrammeFamily::additional;
        const int hours = planned.weekly_hours_hundredths;
        const Course course{
            .course_id = make<CourseId>(),
            .subject_id = subject,
            .study_group_id = group,
            .school_year_id = year_.school_year_id,
            .period_system_id = systems_.at(group),
            .scale = planned.scale.value_or(graded ? Scale::five_point : Scale::pass_fail),
            .weekly_hours_hundredths = hours,
            .planned_lessons = planned.planned_lessons.value_or(hours * weeks / 100)};
        course_ids_.push_back(course.course_id);
        check_open(course_ids_.size() - 1);
        state(CourseOpened{course});
        ++courses.added;
    }
    decide_load();
}

void TimetableDecision::check_open(std::size_t course_index) {
    const PlannedCourse& planned = plan_.courses[course_index];
    if (school_.groups_with_closed_lessons.contains(group_ids_.at(planned.group_title)) &&
        shut_courses_.insert(course_index).second)
        problems_.add(0, ImportRule::class_is_closed,
                      quoted(planned.subject_title) + ", " + planned.group_title);
}

void TimetableDecision::decide_load() {
    ImportCount& load = count("Нагрузка (учитель × курс)");
    std::size_t vacant = 0;
    for (std::size_t i = 0; i < plan_.courses.size(); ++i) {
        vacant += plan_.courses[i].teacher_titles.empty() ? 1 : 0;
        for (const std::string& title : plan_.courses[i].teacher_titles) {
            const PersonId teacher = teacher_of(title);
            const bool there =
                known_courses_[i] != nullptr && known_courses_[i]->is_taught_by(teacher);
            if (!there)
                state(CourseTeacherAssigned{{.course_id = course_ids_[i],
                                             .teacher_id = teacher,
                                             .valid_from = year_.starts_on}});
            ++(there ? load.already_there : load.added);
        }
    }
    if (vacant > 0) note("Курсы без учителя (вакансия): " + std::to_string(vacant) + ".");
}

PersonId TimetableDecision::teacher_of(const std::string& title) const {
    const auto found = employee_ids_.find(title);
    return found == employee_ids_.end() ? PersonId{} : found->second;
}

TimetableSlot TimetableDecision::slot_of(const PlannedSlot& planned) const {
    return {.course_id = course_ids_[planned.course_index],
            .parity = planned.parity,
            .weekday = planned.weekday,
            .slot_no = planned.slot_no,
            .room_title = planned.room_title};
}

void TimetableDecision::decide_slots() {
    if (plan_.slots.empty()) return;
    ImportCount& slots = count("Места в расписании");
    std::map<std::size_t, std::vector<TimetableSlot>> by_course;
    for (const PlannedSlot& planned : plan_.slots)
        by_course[planned.course_index].push_back(slot_of(planned));
    for (const auto& [index, places] : by_course) {
        const KnownCourse* known = known_courses_[index];
        if (known == nullptr || known->timetable.empty()) {
            check_open(index);
            for (const TimetableSlot& place : places)
                state(TimetableSlotPlaced{.slot = place, .valid_from = year_.starts_on});
            slots.added += places.size();
            continue;
        }
        slots.already_there += places.size();
        const bool same = std::is_permutation(places.begin(), places.end(),
                                              known->timetable.begin(), known->timetable.end());
        if (!same)
            problems_.add(0, ImportRule::conflicts_with_database,
                          "расписание курса " + quoted(plan_.courses[index].subject_title) + ", " +
                              plan_.courses[index].group_title);
    }
}

const BellSlot* TimetableDecision::bell_for(StudyGroupId group, Date on, int slot_no) const {
    const auto* heard = school_.bells_heard(group, on);
    const BellSlot* own = heard == nullptr ? nullptr : bell_of(*heard, slot_no);
    return own != nullptr ? own : bell_of(bells_, slot_no);
}

void TimetableDecision::decide_lessons() {
    ImportCount& lessons = count("Уроки");
    const LessonCalendar calendar{.year_starts_on = year_.starts_on,
                                  .periods = periods_.periods,
                                  .days_off = import_.year.days_off,
                                  .special_days = school_.special_days};
    for (const PlannedSlot& planned : plan_.slots) {
        const TimetableSlot slot = slot_of(planned);
        const StudyGroupId group = group_ids_.at(plan_.courses[planned.course_index].group_title);
        const KnownCourse* known = known_courses_[planned.course_index];
        for (const Date on : lesson_dates(calendar, slot, *import_.lessons)) {
            const bool there = known != nullptr && known->has_lesson(on, slot.slot_no);
            const BellSlot* rings = bell_for(group, on, slot.slot_no);
            if (rings == nullptr) continue;
            ++(there ? lessons.already_there : lessons.added);
            if (there) continue;
            check_open(planned.course_index);
            state(LessonScheduled{.lesson_id = make<LessonId>(),
                                  .course_id = slot.course_id,
                                  .lesson_on = on,
                                  .slot_no = slot.slot_no,
                                  .starts_at = rings->starts_at,
                                  .ends_at = rings->ends_at,
                                  .teacher_id = planned.teacher_titles.empty()
                                                    ? EmployeeId{}
                                                    : teacher_of(planned.teacher_titles.front()),
                                  .room_title = slot.room_title});
        }
    }
}

}  // namespace letopis
