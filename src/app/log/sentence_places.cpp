#include "app/log/sentence_places.h"

#include "app/log/entry_words.h"
#include "ports/gathering/names.h"

namespace letopis {

Result<std::string> SentencePlaces::group_title(StudyGroupId id) {
    LETOPIS_TRY(group, reader_.study_group(id));
    return group ? group->title : std::string{"группа неизвестна"};
}

Result<std::string> SentencePlaces::subject_title(SubjectId id) {
    LETOPIS_TRY(subjects, reader_.subjects());
    for (const Subject& subject : subjects)
        if (subject.subject_id == id) return subject.title;
    return std::string{"неизвестен"};
}

Result<std::string> SentencePlaces::course_words(CourseId id) {
    LETOPIS_TRY(title, reader_.course_title(id));
    if (!title) return std::string{"курс неизвестен"};
    return title->subject.title + ", " + title->study_group.title;
}

Result<std::string> SentencePlaces::period_title(CourseId course_id, PeriodId period_id) {
    LETOPIS_TRY(course, reader_.course(course_id));
    if (!course) return std::string{};
    LETOPIS_TRY(system, reader_.period_system(course->period_system_id));
    if (!system) return std::string{};
    for (const Period& period : system->periods)
        if (period.period_id == period_id) return period.title;
    return std::string{};
}

Result<std::string> SentencePlaces::lesson_words(LessonId id) {
    LETOPIS_TRY(lesson, reader_.lesson(id));
    if (!lesson) return std::string{"урок неизвестен"};
    LETOPIS_TRY(course, course_words(lesson->course_id));
    return course + ", урок " + lesson->lesson_on.russian();
}

Result<std::string> SentencePlaces::about_lesson(LessonId id, std::string what) {
    LETOPIS_TRY(lesson, lesson_words(id));
    return what + ". " + lesson + ".";
}

Result<std::string> SentencePlaces::about(LessonId lesson_id, StudentId student_id,
                                          std::string what) {
    LETOPIS_TRY(student, full_name(reader_, student_id));
    LETOPIS_TRY(lesson, lesson_words(lesson_id));
    return what + ". " + student + ", " + lesson + ".";
}

Result<std::string> SentencePlaces::about_result(CourseId course_id, StudentId student_id,
                                                 std::string what) {
    LETOPIS_TRY(student, full_name(reader_, student_id));
    LETOPIS_TRY(course, course_words(course_id));
    return what + ". " + student + ", " + course + ".";
}

Result<std::string> SentencePlaces::person_words(std::string what, PersonId id) {
    LETOPIS_TRY(name, full_name(reader_, id));
    return what + ": " + name + ".";
}

Result<std::string> SentencePlaces::student_words(std::string what, StudentId student_id,
                                                  StudyGroupId group_id) {
    LETOPIS_TRY(name, full_name(reader_, student_id));
    LETOPIS_TRY(group, group_title(group_id));
    return what + " " + group + ": " + name + ".";
}

Result<std::string> SentencePlaces::copy_words(std::string what, MediumId id,
                                               const std::string& remark) {
    LETOPIS_TRY(media, reader_.media());
    std::string medium;
    for (const Medium& one : media)
        if (one.medium_id == id)
            medium = ", носитель № " + one.inventory_no + " " + quoted(one.title);
    return what + medium + "." + (remark.empty() ? "" : " " + remark);
}

}  // namespace letopis
