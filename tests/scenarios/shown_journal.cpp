#include "scenarios/shown_journal.h"

#include <algorithm>

namespace letopis::scenarios {
namespace {

int index_of(const JournalPage& page, StudentId student) {
    for (std::size_t i = 0; i < page.students.size(); ++i)
        if (page.students[i].student_id == student) return static_cast<int>(i);
    return -1;
}

int index_of(const JournalPage& page, LessonId lesson) {
    for (std::size_t i = 0; i < page.lessons.size(); ++i)
        if (page.lessons[i].lesson_id == lesson) return static_cast<int>(i);
    return -1;
}

std::string cell_text(const JournalPage& page, StudentId student, Cast::Column column) {
    for (const PageCell& cell : page.cells)
        if (cell.student_index == index_of(page, student) &&
            cell.lesson_index == index_of(page, column.lesson_id) && cell.work_no == column.work_no)
            return cell.text;
    return "";
}

std::string comment_text(const JournalPage& page, StudentId student, LessonId lesson) {
    for (const PageComment& comment : page.comments)
        if (comment.student_index == index_of(page, student) &&
            comment.lesson_index == index_of(page, lesson))
            return comment.comment;
    return "";
}

std::string result_text(const PageResult& result, const std::string& what) {
    if (what == "mean") return result.mean ? mean_text(*result.mean) : "";
    if (what == "count") return std::to_string(result.mark_count);
    if (what == "proposal") return result.proposed;
    if (what == "result") return result.value;
    if (result.constituents_changed) return "constituents_changed";
    return std::string{enum_name(result.flag)};
}

std::string about_lesson(const JournalPage& page, const std::string& what, LessonId id) {
    const int index = index_of(page, id);
    if (index < 0) return "(урока нет)";
    const PageLesson& lesson = page.lessons[static_cast<std::size_t>(index)];
    if (what == "lock") return std::string{enum_name(lesson.lock)};
    if (what == "topic") return lesson.topic;
    return lesson.homework_none ? "не задано" : lesson.homework;
}

std::string names_of(const JournalPage& page) {
    std::string names;
    for (const PageStudent& student : page.students) {
        if (!names.empty()) names += ", ";
        names += student.name;
    }
    return names;
}

}  // namespace

std::string shown(const JournalPage& page, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    if (what == "students") return names_of(page);
    if (what == "teachers") return page.teachers;
    if (what == "class") return page.study_group_title;
    if (what == "year") return page.school_year_title;
    if (what == "mode") return std::string{enum_name(page.mode)};
    if (what == "lock" || what == "topic" || what == "homework")
        return about_lesson(page, what, cast.lesson(words));
    const PersonId student = cast.person(words);
    if (what == "cell") return cell_text(page, student, cast.column(words));
    if (what == "comment") return comment_text(page, student, cast.lesson(words));
    if (what == "note") {
        const int index = index_of(page, student);
        return index < 0 ? "(нет)" : page.students[static_cast<std::size_t>(index)].note;
    }
    const auto period = cast.period_or_year(words, page.course_id).value_or(PeriodId{});
    for (const PageResult& result : page.results)
        if (result.student_index == index_of(page, student) && result.period_id == period)
            return result_text(result, what);
    return "(итога нет)";
}

}  // namespace letopis::scenarios
