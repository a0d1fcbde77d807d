// F-04: the right side of a subject's page, topics and homework, and what was given of the plan.

#include <algorithm>

#include "base/text.h"
#include "domain/attendance/contingent.h"
#include "domain/lessons/briefings.h"
#include "domain/lessons/modes.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/work_names.h"
#include "domain/statements/building.h"
#include "domain/statements/page_lessons.h"

namespace letopis {
namespace {

/// "14.09"
std::string day_and_month(Date on) { return on.russian().substr(0, 5); }

/// JRN-06: «Контрольная работа № 2. Обыкновенные дроби», unless the topic names the work already.
std::string topic_with_works(const Lesson& lesson,
                             const std::map<std::pair<LessonId, int>, int>& numbers) {
    std::string words;
    for (const Work& work : lesson.works) {
        const auto number = numbers.find({lesson.lesson_id, work.work_no});
        const std::string type{work_type_title(work.work_type)};
        if (number == numbers.end() ||
            fold_for_search(lesson.topic).starts_with(fold_for_search(type)))
            continue;
        words += type + " № " + std::to_string(number->second) + ". ";
    }
    return words + lesson.topic;
}

/// Вид занятия of a vocational group (F-26), by what was done in it.
std::string kind_of(const Lesson& lesson, const Subject& subject) {
    if (subject.kind == SubjectKind::practice) return "практика";
    for (const Work& work : lesson.works) {
        if (work.work_type == WorkType::laboratory_work) return "лабораторная работа";
        if (work.work_type == WorkType::practical_work) return "практическое занятие";
        if (work.work_type == WorkType::project) return "курсовая работа (проект)";
        if (work.work_type == WorkType::control_work) return "контрольная работа";
        if (work.work_type == WorkType::credit) return "зачёт";
    }
    return "урок";
}

bool is_in_pairs(const PageFormFacts& facts) {
    return facts.title.study_group.family == ProgrammeFamily::vocational;
}

int hours_of_lessons(const PageFormFacts& facts, int lessons) {
    return is_in_pairs(facts) ? hours_of_pairs(lessons) : lessons;
}

ContentRow content_row(const PageFormFacts& facts, const Lesson& lesson,
                       const std::map<std::pair<LessonId, int>, int>& numbers) {
    ContentRow row{.lesson_on = day_and_month(lesson.lesson_on),
                   .hours = hours_of_lessons(facts, 1)};
    if (is_in_pairs(facts)) row.kind = kind_of(lesson, facts.title.subject);
    if (lesson.state == LessonState::cancelled) {
        row.hours = 0;
        row.topic = lesson.topic;
        row.note =
            "урок отменён" + (lesson.cancel_reason.empty() ? "" : ": " + lesson.cancel_reason);
        return row;
    }
    row.topic = topic_with_works(lesson, numbers);
    row.homework = lesson.homework_none ? "не задано" : lesson.homework;
    row.note = mode_words(lesson);
    if (lesson.briefing)
        row.note += (row.note.empty() ? "" : "; ") + briefing_words(*lesson.briefing);
    return row;
}

/// Lessons scheduled and given between two dates, and why those that fell out did.
struct CountedLessons {
    int planned = 0;
    int given = 0;
    std::vector<std::string> cancellation_reasons;
};

CountedLessons lessons_between(const PageFormFacts& facts, Date from, Date to) {
    CountedLessons counted;
    for (const Lesson* lesson : printed_lessons(facts)) {
        if (lesson->lesson_on < from || to < lesson->lesson_on || is_no_loss(*lesson)) continue;
        ++counted.planned;
        if (lesson->state == LessonState::cancelled)
            counted.cancellation_reasons.push_back(lesson->cancel_reason);
        else
            ++counted.given;
    }
    return counted;
}

/// E-11 in academic hours.
ProgrammeFulfilment fulfilment_in_hours(const PageFormFacts& facts, const std::string& period,
                                        int planned, const CountedLessons& counted) {
    ProgrammeFulfilment fulfilment =
        programme_fulfilment(period, planned, counted.given, counted.cancellation_reasons);
    for (int* count : {&fulfilment.planned, &fulfilment.given, &fulfilment.deviation})
        *count = hours_of_lessons(facts, *count);
    return fulfilment;
}

std::vector<ProgrammeFulfilment> fulfilment_of(const PageFormFacts& facts) {
    std::vector<ProgrammeFulfilment> fulfilment;
    // An after-school group has no programme.
    if (facts.title.subject.kind == SubjectKind::after_school) return fulfilment;
    for (const Period& period : facts.periods) {
        if (facts.today < period.ends_on) return fulfilment;
        const CountedLessons counted = lessons_between(facts, period.starts_on, period.ends_on);
        fulfilment.push_back(fulfilment_in_hours(facts, period.title, counted.planned, counted));
    }
    if (facts.periods.empty()) return fulfilment;
    const CountedLessons year =
        lessons_between(facts, facts.school_year.starts_on, facts.school_year.ends_on);
    const int planned = facts.title.course.planned_lessons;
    fulfilment.push_back(
        fulfilment_in_hours(facts, "Год", planned > 0 ? planned : year.planned, year));
    return fulfilment;
}

/// Each reason once, in order: "карантин; актированный день".
std::string reason_words(const std::vector<std::string>& reasons) {
    std::vector<std::string> named;
    for (const std::string& reason : reasons)
        if (!reason.empty() && std::find(named.begin(), named.end(), reason) == named.end())
            named.push_back(reason);
    std::string words;
    for (const std::string& reason : named) words += (words.empty() ? "" : "; ") + reason;
    return words;
}

}  // namespace

ProgrammeFulfilment programme_fulfilment(const std::string& period, int planned, int given,
                                         const std::vector<std::string>& cancellation_reasons) {
    ProgrammeFulfilment fulfilment{
        .period = period, .planned = planned, .given = given, .deviation = given - planned};
    const int lag = planned - given;
    const bool explained = lag <= static_cast<int>(cancellation_reasons.size());
    if (lag <= 0)
        fulfilment.conclusion = "программа выполнена";
    else
        fulfilment.conclusion =
            explained ? "программа выполнена за счёт уплотнения" : "программа не выполнена";
    const std::string reasons = reason_words(cancellation_reasons);
    if (lag > 0 && !reasons.empty()) fulfilment.conclusion += " (" + reasons + ")";
    return fulfilment;
}

ContentPage build_content_page(const PageFormFacts& facts) {
    ContentPage page{.organization_full_name = facts.organization.full_name,
                     .class_title = facts.title.study_group.title,
                     .family = facts.title.study_group.family,
                     .school_year_title = facts.school_year.title,
                     .subject = printed_subject(facts.title.subject),
                     .teachers = facts.teachers};
    const auto numbers = number_works(facts.lessons);
    for (const Lesson* lesson : printed_lessons(facts)) {
        page.rows.push_back(content_row(facts, *lesson, numbers));
        page.rows.back().number = static_cast<int>(page.rows.size());
    }
    page.fulfilment = fulfilment_of(facts);
    return page;
}

}  // namespace letopis
