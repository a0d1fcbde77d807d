#include "app/activities/form_activity.h"

#include <algorithm>

#include "app/activities/activity_rules.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr const char* after_school_title = "Группа продлённого дня";
constexpr const char* after_school_short_title = "ГПД";

std::string course_title(const FormActivity& forming) {
    return forming.kind == SubjectKind::after_school ? std::string{after_school_title}
                                                     : squeeze_spaces(forming.title);
}

/// The subject of that title and kind; a new one, last of all, where there is none.
struct ActivitySubject {
    Subject subject;
    bool is_new = false;
};
Result<ActivitySubject> subject_of(Reader& reader, const FormActivity& forming, Instant now) {
    const std::string title = course_title(forming);
    LETOPIS_TRY(subjects, reader.subjects());
    int last = 0;
    for (Subject& one : subjects) {
        if (one.kind == forming.kind && fold_for_search(one.title) == fold_for_search(title))
            return ActivitySubject{.subject = std::move(one)};
        last = std::max(last, one.position);
    }
    return ActivitySubject{.subject = {.subject_id = derived_id<SubjectId>("subject of an activity",
                                                                           now, forming.course_id),
                                       .title = title,
                                       .short_title = forming.kind == SubjectKind::after_school
                                                          ? after_school_short_title
                                                          : title,
                                       .kind = forming.kind,
                                       .position = last + 1},
                           .is_new = true};
}

/// "ГПД 1–2 классов"; "Шахматы, 5 «А», 5 «Б»".
std::string group_title(const FormActivity& forming, const std::vector<StudyGroup>& classes) {
    std::string title = squeeze_spaces(forming.title);
    if (forming.kind == SubjectKind::after_school) return title;
    for (const StudyGroup& one : classes) title += ", " + one.title;
    return title;
}

Result<StudyGroup> new_group(Reader& reader, const FormActivity& forming,
                             const std::vector<StudyGroup>& classes) {
    const StudyGroup& first = classes.front();
    const bool one_grade = std::all_of(classes.begin(), classes.end(), [&](const StudyGroup& one) {
        return one.grade == first.grade;
    });
    StudyGroup group{.study_group_id = forming.study_group_id,
                     .school_year_id = first.school_year_id,
                     .family = first.family,
                     .kind = StudyGroupKind::subgroup,
                     .title = group_title(forming, classes),
                     .grade = one_grade ? first.grade : 0,
                     .letter = classes.size() == 1 ? first.letter : "",
                     .period_system_id = first.period_system_id,
                     .parent_group_ids = forming.class_ids};
    LETOPIS_TRY(groups, reader.study_groups(first.school_year_id));
    const std::string folded = folded_group_title(group.title);
    for (const StudyGroup& one : groups)
        if (folded_group_title(one.title) == folded)
            return invalid("title", "Группа с таким названием уже есть.");
    return group;
}

/// A class is not taught the same activity twice.
Result<Done> check_new_to_class(Reader& reader, StudyGroupId class_id, SubjectId subject) {
    LETOPIS_TRY(courses, reader.courses_of_group(class_id));
    for (const CourseTitle& one : courses)
        if (one.subject.subject_id == subject)
            return invalid("title", "У этого класса такой курс уже есть.");
    return Done{};
}

void add_list(const FormActivity& forming, std::vector<EntryBody>& bodies) {
    for (const StudentId id : forming.student_ids)
        bodies.emplace_back(StudentEnrolled{.student_id = id,
                                            .study_group_id = forming.study_group_id,
                                            .enrolled_on = forming.from,
                                            .order_no = squeeze_spaces(forming.order_no),
                                            .order_on = forming.order_on});
}

void add_timetable(const FormActivity& forming, const std::vector<TimetableSlot>& slots,
                   const std::vector<Lesson>& lessons, std::vector<EntryBody>& bodies) {
    for (const TimetableSlot& slot : slots)
        bodies.emplace_back(
            TimetableSlotPlaced{.slot = slot, .valid_from = forming.from, .valid_to = forming.to});
    for (const Lesson& one : lessons)
        bodies.emplace_back(LessonScheduled{.lesson_id = one.lesson_id,
                                            .course_id = one.course_id,
                                            .lesson_on = one.lesson_on,
                                            .slot_no = one.slot_no,
                                            .starts_at = one.starts_at,
                                            .ends_at = one.ends_at,
                                            .teacher_id = one.teacher_id,
                                            .room_title = one.room_title});
}

Result<std::vector<Lesson>> free_lessons(Reader& reader, const FormActivity& forming,
                                         const std::vector<StudyGroup>& classes,
                                         const SchoolYear& year,
                                         const std::vector<TimetableSlot>& slots) {
    LETOPIS_TRY(periods, periods_of(reader, classes.front().period_system_id));
    LETOPIS_TRY(special_days, reader.calendar_days(forming.from, forming.to));
    auto lessons = activity_lessons(forming, year, periods, special_days, slots);
    if (lessons.empty())
        return invalid("hours", "Между этими датами нет ни одного учебного дня занятий.");
    LETOPIS_TRY_DONE(check_activity_clashes(reader, forming, classes, lessons));
    return lessons;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, FormActivity forming) {
    Reader& reader = context.reader;
    LETOPIS_TRY(standing, reader.course(forming.course_id));
    if (standing) return std::vector<EntryBody>{};
    LETOPIS_TRY(classes, activity_classes(reader, forming));
    const StudyGroup& first = classes.front();
    LETOPIS_TRY(year, find_school_year(reader, first.school_year_id));
    LETOPIS_TRY_DONE(check_activity(forming, year));
    LETOPIS_TRY(hours, cut_into_hours(forming));
    forming.hours = std::move(hours);
    LETOPIS_TRY_DONE(
        check_activity_teacher(reader, forming.teacher_id, moscow_date(context.now), forming.from));
    LETOPIS_TRY_DONE(check_activity_students(reader, forming));
    LETOPIS_TRY(bells, reader.bell_slots(first.family));
    const auto slots = activity_slots(forming, bells);
    LETOPIS_TRY(lessons, free_lessons(reader, forming, classes, year, slots));
    LETOPIS_TRY(of, subject_of(reader, forming, context.now));

    std::vector<EntryBody> bodies;
    if (of.is_new) bodies.emplace_back(SubjectAdded{of.subject});
    StudyGroupId group_id = first.study_group_id;
    if (forming.reach == ActivityReach::whole_class) {
        LETOPIS_TRY_DONE(check_new_to_class(reader, group_id, of.subject.subject_id));
    } else {
        LETOPIS_TRY(group, new_group(reader, forming, classes));
        group_id = group.study_group_id;
        bodies.emplace_back(StudyGroupFormed{std::move(group)});
    }
    bodies.emplace_back(
        CourseOpened{{.course_id = forming.course_id,
                      .subject_id = of.subject.subject_id,
                      .study_group_id = group_id,
                      .school_year_id = first.school_year_id,
                      .period_system_id = first.period_system_id,
                      .scale = Scale::no_marks,
                      .weekly_hours_hundredths = static_cast<int>(forming.hours.size()) * 100,
                      .planned_lessons = static_cast<int>(lessons.size())}});
    bodies.emplace_back(CourseTeacherAssigned{{.course_id = forming.course_id,
                                               .teacher_id = forming.teacher_id,
                                               .valid_from = forming.from}});
    add_list(forming, bodies);
    add_timetable(forming, slots, lessons, bodies);
    return bodies;
}

}  // namespace

Command form_activity(CommandId command_id, PersonId actor_id, FormActivity forming) {
    return {command_id, actor_id,
            [actor_id, forming = std::move(forming)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::form_courses,
                                                     moscow_date(context.now)));
                return decide(context, forming);
            }};
}

}  // namespace letopis
