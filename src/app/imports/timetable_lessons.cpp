// What a timetable file says of courses: who teaches them, at which places, and their lessons.

#include <algorithm>
#include <map>

#include "app/imports/timetable_decision.h"
#include "app/imports/timetable_facts.h"
#include "base/text.h"
#include "domain/calendar/bells.h"
#include "domain/lessons/lesson_dates.h"

namespace letopis {
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
                                             .valid_from = begins_on()}});
            ++(there ? load.already_there : load.added);
        }
        if (import_.takes_effect_on) end_load(i, load);
    }
    if (vacant > 0) note("Курсы без учителя (вакансия): " + std::to_string(vacant) + ".");
}

void TimetableDecision::end_load(std::size_t course_index, ImportCount& load) {
    const KnownCourse* known = known_courses_[course_index];
    const auto& titles = plan_.courses[course_index].teacher_titles;
    // A vacancy of the file says nothing of who was found for it since.
    if (known == nullptr || titles.empty()) return;
    for (const CourseTeacher& one : known->teachers) {
        const bool stays = std::ranges::any_of(
            titles, [&](const std::string& title) { return teacher_of(title) == one.teacher_id; });
        if (stays || one.valid_to) continue;
        state(CourseTeacherEnded{.course_id = one.course_id,
                                 .teacher_id = one.teacher_id,
                                 .valid_from = one.valid_from,
                                 .valid_to = begins_on().plus_days(-1),
                                 .comment = std::string{new_timetable_comment}});
        ++load.ended;
    }
}

PersonId TimetableDecision::teacher_of(const PlannedSlot& planned) const {
    if (!planned.teacher_titles.empty()) return teacher_of(planned.teacher_titles.front());
    const KnownCourse* known = known_courses_[planned.course_index];
    if (!import_.takes_effect_on || known == nullptr) return {};
    for (const CourseTeacher& one : known->teachers)
        if (one.covers(begins_on())) return one.teacher_id;
    return {};
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
        const std::vector<TimetableSlot> standing =
            known == nullptr ? std::vector<TimetableSlot>{} : known->open_places();
        if (standing.empty()) {
            check_open(index);
            for (const TimetableSlot& place : places)
                state(TimetableSlotPlaced{.slot = place, .valid_from = year_.starts_on});
            slots.added += places.size();
            continue;
        }
        slots.already_there += places.size();
        const bool same =
            std::is_permutation(places.begin(), places.end(), standing.begin(), standing.end());
        if (!same)
            problems_.add(0, ImportRule::conflicts_with_database,
                          "расписание курса " + quoted(plan_.courses[index].subject_title) + ", " +
                              plan_.courses[index].group_title +
                              "; новое расписание загружают с датой «Действует с»");
    }
}

const BellSlot* TimetableDecision::bell_for(StudyGroupId group, Date on, int slot_no) const {
    const auto* heard = school_.bells_heard(group, on);
    const BellSlot* own = heard == nullptr ? nullptr : bell_of(*heard, slot_no);
    return own != nullptr ? own : bell_of(bells_, slot_no);
}

LessonCalendar TimetableDecision::calendar() const {
    return {.year_starts_on = year_.starts_on,
            .periods = periods_.periods,
            .days_off = import_.year.days_off,
            .special_days = school_.special_days};
}

Lesson TimetableDecision::lesson_of(const PlannedSlot& planned, Date on,
                                    const BellSlot& rings) const {
    Lesson lesson;
    lesson.course_id = course_ids_[planned.course_index];
    lesson.lesson_on = on;
    lesson.slot_no = planned.slot_no;
    lesson.starts_at = rings.starts_at;
    lesson.ends_at = rings.ends_at;
    lesson.teacher_id = teacher_of(planned);
    lesson.room_title = planned.room_title;
    return lesson;
}

void TimetableDecision::decide_lessons() {
    ImportCount& lessons = count("Уроки");
    const LessonCalendar days = calendar();
    for (const PlannedSlot& planned : plan_.slots) {
        const TimetableSlot slot = slot_of(planned);
        const StudyGroupId group = group_ids_.at(plan_.courses[planned.course_index].group_title);
        const KnownCourse* known = known_courses_[planned.course_index];
        // Before its version took effect the place has no lessons.
        DateRange range = *import_.lessons;
        if (known != nullptr)
            for (const TimetableSlotPlaced& place : known->timetable)
                if (place.slot == slot && !place.valid_to)
                    range.from = std::max(range.from, place.valid_from);
        for (const Date on : lesson_dates(days, slot, range)) {
            const bool there = known != nullptr && known->has_lesson(on, slot.slot_no);
            const BellSlot* rings = bell_for(group, on, slot.slot_no);
            if (rings == nullptr) continue;
            ++(there ? lessons.already_there : lessons.added);
            if (there) continue;
            check_open(planned.course_index);
            const Lesson lesson = lesson_of(planned, on, *rings);
            state(LessonScheduled{.lesson_id = make<LessonId>(),
                                  .course_id = lesson.course_id,
                                  .lesson_on = on,
                                  .slot_no = lesson.slot_no,
                                  .starts_at = lesson.starts_at,
                                  .ends_at = lesson.ends_at,
                                  .teacher_id = lesson.teacher_id,
                                  .room_title = lesson.room_title});
        }
    }
}

}  // namespace letopis
