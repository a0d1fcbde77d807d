#include "app/associations/association_sheets.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/classes/membership.h"
#include "domain/lessons/briefings.h"
#include "ports/gathering/achievement_days.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::string order_of(const std::string& number, const std::optional<Date>& on) {
    const std::string words = order_words(number, on);
    return words.empty() ? words : "приказ " + words;
}

std::string leaving_words(const Enrolment& enrolment) {
    std::string words = order_of(enrolment.left_order_no, enrolment.left_order_on);
    if (!enrolment.left_reason.empty())
        words += (words.empty() ? "" : ", ") + enrolment.left_reason;
    return words;
}

int full_years(Date born, Date on) {
    const bool had_birthday =
        std::tuple{born.month(), born.day()} <= std::tuple{on.month(), on.day()};
    return on.year() - born.year() - (had_birthday ? 0 : 1);
}

/// The class or group of the school where he is at home on that day; "" where there is none.
Result<std::string> home_class(Reader& reader, StudentId student_id, Date on) {
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, on));
    for (const StudyGroup& group : groups)
        if (is_home_class(group)) return group.title;
    return std::string{};
}

/// The programme is named only where there are several.
std::string named_programme(const std::vector<CourseTitle>& courses, const CourseTitle& one) {
    return courses.size() > 1 ? one.subject.title : std::string{};
}

/// "о ср" in the first column, other works after it.
std::string text_of(const Cell& cell, const Lesson& lesson) {
    std::string text;
    for (const Work& work : lesson.works) {
        const std::string part = cell.text(work.work_no);
        if (!part.empty()) text += (text.empty() ? "" : " ") + part;
    }
    return text;
}

class ResultSheet {
public:
    ResultSheet(AssociationJournal& journal, std::string programme)
        : journal_{journal}, programme_{std::move(programme)} {
        for (std::size_t i = 0; i < journal.students.size(); ++i)
            places_.emplace(journal.students[i].student_id, i);
    }

    template <class Marks, class IsOf>
    void add(std::string title, const Marks& marks, IsOf is_of) {
        AssociationResults column{.title = std::move(title), .programme = programme_};
        for (AssociationStudent& student : journal_.students) student.results.emplace_back();
        for (const auto& mark : marks) {
            const auto place = places_.find(mark.student_id);
            if (place == places_.end() || !is_of(mark)) continue;
            const std::string value{result_text(mark.value)};
            journal_.students[place->second].results.back() = value;
            count(value, column.counts);
        }
        journal_.results.push_back(std::move(column));
    }

private:
    static void count(const std::string& value, std::vector<LevelCount>& counts) {
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const LevelCount& one) { return one.value == value; });
        if (known == counts.end())
            counts.push_back({.value = value, .count = 1});
        else
            ++known->count;
    }

    AssociationJournal& journal_;
    std::string programme_;
    std::map<StudentId, std::size_t> places_;
};

}  // namespace

Result<std::vector<AssociationStudent>> list_of_association(
    Reader& reader, const std::vector<ListedStudent>& listed, Date on) {
    std::vector<AssociationStudent> students;
    for (const Member& member : members_of(listed)) {
        const Enrolment& first = member.enrolments.front();
        const Enrolment& last = member.enrolments.back();
        AssociationStudent student{.student_id = member.person.person_id,
                                   .number = static_cast<int>(students.size()) + 1,
                                   .name = member.person.full_name(),
                                   .birth_date = member.person.birth_date,
                                   .joined_on = first.enrolled_on,
                                   .joined_by = order_of(first.order_no, first.order_on),
                                   .left_on = last.left_on,
                                   .left_by = leaving_words(last)};
        if (student.birth_date) student.age = full_years(*student.birth_date, on);
        LETOPIS_TRY(class_title, home_class(reader, student.student_id, last.left_on.value_or(on)));
        student.class_title = std::move(class_title);
        students.push_back(std::move(student));
    }
    return students;
}

Result<std::vector<AssociationLesson>> content_of_lessons(Reader& reader,
                                                          const std::vector<CourseTitle>& courses,
                                                          const std::vector<Lesson>& held) {
    KnownNames names{reader};
    std::vector<AssociationLesson> lessons;
    for (const Lesson& lesson : held) {
        LETOPIS_TRY(title, names.title_of(lesson.course_id));
        LETOPIS_TRY(held_by, names.name_of(lesson.held_by()));
        lessons.push_back({.lesson_on = lesson.lesson_on,
                           .slot_no = lesson.slot_no,
                           .programme = named_programme(courses, *title),
                           .topic = lesson.topic,
                           .held_by = std::move(held_by),
                           .briefing = lesson.briefing ? briefing_words(*lesson.briefing) : ""});
    }
    return lessons;
}

Result<Done> add_cells(Reader& reader, const std::vector<CourseTitle>& courses,
                       const std::vector<Lesson>& held, AssociationJournal& journal) {
    if (held.empty()) return Done{};
    std::map<LessonId, int> lessons;
    for (std::size_t i = 0; i < held.size(); ++i)
        lessons.emplace(held[i].lesson_id, static_cast<int>(i));
    std::map<StudentId, int> students;
    for (std::size_t i = 0; i < journal.students.size(); ++i)
        students.emplace(journal.students[i].student_id, static_cast<int>(i));
    for (const CourseTitle& one : courses) {
        LETOPIS_TRY(cells, reader.cells_of_course(one.course.course_id, held.front().lesson_on,
                                                  held.back().lesson_on));
        for (const Cell& cell : cells) {
            const auto lesson = lessons.find(cell.lesson_id);
            const auto student = students.find(cell.student_id);
            if (lesson == lessons.end() || student == students.end()) continue;
            std::string text = text_of(cell, held[static_cast<std::size_t>(lesson->second)]);
            if (text.empty()) continue;
            journal.cells.push_back({.lesson_index = lesson->second,
                                     .student_index = student->second,
                                     .text = std::move(text)});
        }
    }
    return Done{};
}

Result<Done> add_events_and_achievements(Reader& reader, const StudyGroup& group,
                                         const SchoolYear& year, AssociationJournal& journal) {
    const StudyGroupId id = group.study_group_id;
    LETOPIS_TRY(events, reader.mass_events_of_group(id, year.starts_on, last_day_of(year)));
    for (MassEvent& one : events)
        journal.events.push_back({.number = static_cast<int>(journal.events.size()) + 1,
                                  .held_on = one.held_on,
                                  .title = std::move(one.title),
                                  .place = std::move(one.place),
                                  .participants = one.participants,
                                  .conducted_by = std::move(one.conducted_by),
                                  .outcome = std::move(one.outcome)});
    LETOPIS_TRY(achieved, reader.achievements_of_group(id, achieved_from(year), last_day_of(year)));
    for (Achievement& one : achieved) {
        LETOPIS_TRY(student, reader.person(one.student_id));
        std::string outcome = std::move(one.outcome);
        one.outcome.clear();  // It has a column of its own.
        journal.achievements.push_back({.number = static_cast<int>(journal.achievements.size()) + 1,
                                        .name = student ? student->last_first() : std::string{},
                                        .event = achievement_words(one),
                                        .achieved_on = one.achieved_on,
                                        .outcome = std::move(outcome)});
    }
    return Done{};
}

Result<Done> add_results(Reader& reader, const std::vector<CourseTitle>& courses,
                         AssociationJournal& journal) {
    for (const CourseTitle& one : courses) {
        const CourseId id = one.course.course_id;
        LETOPIS_TRY(periods, periods_of(reader, one.course.period_system_id));
        LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
        LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
        ResultSheet sheet{journal, named_programme(courses, one)};
        for (const Period& period : periods)
            sheet.add(period.title, period_marks,
                      [&](const PeriodMark& mark) { return mark.period_id == period.period_id; });
        sheet.add("Год", annual_marks, [](const AnnualMark&) { return true; });
    }
    return Done{};
}

}  // namespace letopis
