// A further version of the timetable, with effect from a day (CUR-06): the places of the classes in
// the file are replaced, their lessons follow, and what was recorded stays.

#include <algorithm>
#include <map>

#include "app/imports/timetable_decision.h"
#include "base/limits.h"
#include "domain/classes/after_school.h"
#include "domain/lessons/placing.h"

namespace letopis {
namespace {

constexpr std::size_t classes_named = 20;

Refusal no_version(std::string remedy) { return invalid("takes_effect_on", remedy); }

bool is_whole_class(const StudyGroup& group) {
    return group.kind == StudyGroupKind::school_class ||
           group.kind == StudyGroupKind::vocational_group;
}

/// The day after this one on which who teaches changes.
std::optional<Date> next_teaching(const std::vector<CourseTeacher>& teachers, Date on) {
    for (const CourseTeacher& one : teachers) {
        if (one.valid_to && *one.valid_to < one.valid_from) continue;  // He never did.
        const Date changes_on = one.valid_to ? one.valid_to->plus_days(1) : one.valid_from;
        if (on < changes_on) return changes_on;
    }
    return std::nullopt;
}

/// What two lessons would share; nothing: the room.
std::string busy_words(const std::optional<RefusalCode>& clash) {
    if (clash == RefusalCode::teacher_busy) return "у учителя в этот час идёт";
    return clash ? "у этих учеников в этот час идёт" : "в этом кабинете в этот час идёт";
}

/// What it is that happens once.
std::string one_off_words(const Lesson& lesson) {
    if (lesson.moved_from) return "перенесённый урок";
    return lesson.substitution ? "урок с заменой" : "дополнительный урок";
}

}  // namespace

bool TimetableDecision::is_in_file(const StudyGroup& group) const {
    const auto named = [&](StudyGroupId id) {
        return std::ranges::any_of(group_ids_, [&](const auto& one) { return one.second == id; });
    };
    return named(group.study_group_id) || std::ranges::any_of(group.parent_group_ids, named);
}

std::vector<const KnownCourse*> TimetableDecision::replaced_courses() const {
    std::vector<const KnownCourse*> replaced;
    for (const KnownCourse& known : school_.courses) {
        const auto group = groups_.find(known.course.study_group_id);
        const auto subject =
            std::ranges::find(school_.subjects, known.course.subject_id, &Subject::subject_id);
        if (group != groups_.end() && is_in_file(group->second) &&
            (subject == school_.subjects.end() || is_of_curriculum(subject->kind)))
            replaced.push_back(&known);
    }
    return replaced;
}

Result<Done> TimetableDecision::check_version() const {
    if (!school_.year)
        return no_version("Учебного года " + import_.year.title +
                          " в школе ещё нет: первое расписание загружают без даты.");
    if (plan_.slots.empty())
        return no_version("В файле только нагрузка, мест расписания нет: загрузите его без даты.");
    const Date on = *import_.takes_effect_on;
    const std::vector<const KnownCourse*> replaced = replaced_courses();
    std::vector<TimetableSlotPlaced> places;
    for (const KnownCourse* known : replaced)
        places.insert(places.end(), known->timetable.begin(), known->timetable.end());
    LETOPIS_TRY_DONE(check_takes_effect(year_, places, on));
    for (const KnownCourse* known : replaced)
        if (const auto changes_on = next_teaching(known->teachers, on))
            return no_version(title_of(*known) + ": с " + changes_on->russian() +
                              " уже меняется учитель. Назовите этот день или более поздний либо "
                              "отмените то изменение.");
    return Done{};
}

std::string TimetableDecision::title_of(const KnownCourse& known) const {
    const auto subject =
        std::ranges::find(school_.subjects, known.course.subject_id, &Subject::subject_id);
    return groups_.at(known.course.study_group_id).title +
           (subject == school_.subjects.end() ? "" : ", " + subject->title);
}

std::string TimetableDecision::title_of(const Lesson& lesson, const VersionCourse& course) const {
    return course.title + ", " + lesson.lesson_on.russian() + ", " +
           std::to_string(lesson.slot_no) + "-й урок";
}

std::vector<TimetableDecision::VersionCourse> TimetableDecision::courses_of_version() const {
    std::vector<VersionCourse> courses;
    for (std::size_t i = 0; i < plan_.courses.size(); ++i)
        courses.push_back(
            {.known = known_courses_[i],
             .course_id = course_ids_[i],
             .study_group_id = group_ids_.at(plan_.courses[i].group_title),
             .title = plan_.courses[i].group_title + ", " + plan_.courses[i].subject_title,
             .index = i});
    const DateRange range{begins_on(), import_.lessons ? import_.lessons->to : year_.ends_on};
    const LessonCalendar days = calendar();
    for (const PlannedSlot& planned : plan_.slots) {
        VersionCourse& course = courses[planned.course_index];
        const TimetableSlot slot = slot_of(planned);
        course.wanted.push_back(slot);
        for (const Date on : lesson_dates(days, slot, range))
            if (const BellSlot* rings = bell_for(course.study_group_id, on, slot.slot_no))
                course.coming.push_back(lesson_of(planned, on, *rings));
    }
    for (const KnownCourse* known : replaced_courses()) {
        if (std::ranges::find(known_courses_, known) != known_courses_.end()) continue;
        if (in_force(known->timetable, begins_on()).empty() && known->lessons.empty()) continue;
        courses.push_back({.known = known,
                           .course_id = known->course.course_id,
                           .study_group_id = known->course.study_group_id,
                           .title = title_of(*known),
                           .index = {}});
    }
    return courses;
}

void TimetableDecision::check_open(const VersionCourse& course) {
    if (course.index) return check_open(*course.index);
    if (school_.groups_with_closed_lessons.contains(course.study_group_id))
        problems_.add(0, ImportRule::class_is_closed, course.title);
}

void TimetableDecision::turn_course_places(const VersionCourse& course, ImportCount& places) {
    const TurnedPlaces turned = turn_places(
        course.known == nullptr ? std::vector<TimetableSlotPlaced>{} : course.known->timetable,
        course.wanted, begins_on());
    places.already_there += turned.standing;
    places.ended += turned.ended.size();
    places.added += turned.begun.size();
    if (!turned.ended.empty() || !turned.begun.empty()) check_open(course);
    for (const TimetableSlotPlaced& place : turned.ended) state(place);
    for (const TimetableSlotPlaced& place : turned.begun) state(place);
    if (course.wanted.empty() && !turned.ended.empty())
        show(0, "Курс", course.title, ImportState::ended,
             "в новом расписании нет: журнал и учитель остаются");
}

Result<Done> TimetableDecision::check_past(
    const std::vector<std::pair<std::string, Date>>& held) const {
    const Date today = moscow_date(now_);
    std::string named;
    std::size_t count = 0;
    Date last;
    for (const auto& [title, on] : held) {
        if (today <= on) continue;
        last = std::max(last, on);
        if (count++ < limits::undo_obstacles) named += (named.empty() ? "" : "; ") + title;
    }
    if (count == 0) return Done{};
    if (count > limits::undo_obstacles)
        named += "; и ещё " + std::to_string(count - limits::undo_obstacles);
    return no_version("С этого дня уже записаны уроки, которых нет в новом расписании: " + named +
                      ". Назовите день после " + last.russian() + ".");
}

/// Whom the file says nothing of keeps his hours, and so does what happens once.
TimetableDecision::TakenHours TimetableDecision::hours_taken(
    const std::vector<VersionCourse>& courses, const std::vector<TurnedLessons>& turned) const {
    std::map<CourseId, const TurnedLessons*> of_file;
    for (std::size_t i = 0; i < courses.size(); ++i)
        of_file.emplace(courses[i].course_id, &turned[i]);
    TakenHours taken;
    for (const KnownCourse& known : school_.courses) {
        const auto said = of_file.find(known.course.course_id);
        for (const Lesson& lesson : known.lessons) {
            if (lesson.state == LessonState::cancelled) continue;
            TakenHour hour{.other = {lesson, groups_.at(known.course.study_group_id)},
                           .known = &known,
                           .may_stay = is_one_off(lesson)};
            if (said != of_file.end()) {
                const auto is_it = [&](const Lesson& one) {
                    return one.lesson_id == lesson.lesson_id;
                };
                if (std::ranges::any_of(said->second->gone, is_it)) continue;
                // Of two lessons of the file itself nothing is asked: it may join classes.
                hour.may_stay = hour.may_stay ||
                                std::ranges::any_of(said->second->kept, is_it, &KeptLesson::lesson);
                if (!hour.may_stay) continue;
            }
            taken[lesson.lesson_on].push_back(std::move(hour));
        }
    }
    return taken;
}

bool TimetableDecision::is_hour_free(const Lesson& lesson, const VersionCourse& course,
                                     const TakenHours& taken) {
    const auto day = taken.find(lesson.lesson_on);
    if (day == taken.end()) return true;
    const GroupLesson coming{lesson, groups_.at(course.study_group_id)};
    for (const TakenHour& hour : day->second) {
        const Lesson& other = hour.other.lesson;
        if (!overlap(lesson, other)) continue;
        const auto clash = clash_of(coming, hour.other);
        if (!clash && !share_room(lesson, other)) continue;
        const std::string who = title_of(*hour.known);
        if (hour.may_stay) {
            show(0, "Урок", title_of(lesson, course), ImportState::kept,
                 is_one_off(other)
                     ? "не ставится: этот час занимает " + one_off_words(other) + ": " + who
                     : "не ставится: в этот час остаётся записанный урок");
            return false;
        }
        // It is the same every week.
        if (clashes_.emplace(course.course_id, other.course_id, lesson.slot_no).second)
            problems_.add(0, ImportRule::conflicts_with_database,
                          title_of(lesson, course) + ": " + busy_words(clash) + " " + who + ", " +
                              other.starts_at.text() + "–" + other.ends_at.text());
        return false;
    }
    return true;
}

void TimetableDecision::note_classes_left() {
    std::string left;
    std::size_t count = 0;
    for (const StudyGroup& group : school_.groups) {
        if (group.family != plan_.family || !is_whole_class(group) || is_in_file(group)) continue;
        if (count++ < classes_named) left += (left.empty() ? "" : ", ") + group.title;
    }
    if (count > classes_named) left += " и ещё " + std::to_string(count - classes_named);
    if (count > 0) note("Этих классов в файле нет, они учатся по-прежнему: " + left + ".");
}

Result<Done> TimetableDecision::decide_version() {
    const std::vector<VersionCourse> courses = courses_of_version();
    ImportCount places{.title = "Места в расписании"};
    for (const VersionCourse& course : courses) turn_course_places(course, places);
    decision_.summary.counts.push_back(places);

    ImportCount lessons{.title = "Уроки"};
    std::vector<TurnedLessons> turned;
    std::vector<std::pair<std::string, Date>> held;
    for (const VersionCourse& course : courses) {
        const bool is_new = course.known == nullptr;
        turned.push_back(turn_lessons(is_new ? std::vector<Lesson>{} : course.known->lessons,
                                      course.coming,
                                      is_new ? LessonTraces{} : course.known->traces));
        for (const KeptLesson& one : turned.back().kept) {
            held.emplace_back(title_of(one.lesson, course), one.lesson.lesson_on);
            show(0, "Урок", held.back().first, ImportState::kept, one.why);
        }
        lessons.already_there += turned.back().standing + turned.back().kept.size();
        lessons.ended += turned.back().gone.size();
        for (const Lesson& lesson : turned.back().gone)
            state(LessonCancelled{.lesson_id = lesson.lesson_id,
                                  .reason = std::string{timetable_replaced_reason}});
        if (!turned.back().gone.empty()) check_open(course);
    }
    LETOPIS_TRY_DONE(check_past(held));
    const TakenHours taken = hours_taken(courses, turned);
    for (std::size_t i = 0; i < courses.size(); ++i)
        for (Lesson& lesson : turned[i].come) {
            if (!is_hour_free(lesson, courses[i], taken)) continue;
            check_open(courses[i]);
            ++lessons.added;
            state(LessonScheduled{.lesson_id = make<LessonId>(),
                                  .course_id = lesson.course_id,
                                  .lesson_on = lesson.lesson_on,
                                  .slot_no = lesson.slot_no,
                                  .starts_at = lesson.starts_at,
                                  .ends_at = lesson.ends_at,
                                  .teacher_id = lesson.teacher_id,
                                  .room_title = std::move(lesson.room_title)});
        }
    decision_.summary.counts.push_back(lessons);
    note("Новое расписание действует с " + begins_on().russian() + ".");
    note_classes_left();
    return Done{};
}

}  // namespace letopis
