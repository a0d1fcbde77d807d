#include "app/reports/open_hours_sheet.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "base/text.h"
#include "domain/lessons/instead.h"
#include "domain/lessons/reason_rules.h"
#include "ports/gathering/changes/bound_reasons.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/known_names.h"

namespace letopis {
namespace {

std::vector<Date> days_of_month(Date on) {
    std::vector<Date> days;
    for (Date day{on.year(), on.month(), 1}; day.month() == on.month(); day = day.plus_days(1))
        days.push_back(day);
    return days;
}

/// A block of the sheet: «Основные уроки», «Дополнительно», «Замены и совмещения», «Замена
/// предмета».
using Block = int TaughtHours::*;

void add_lesson(const Lesson& lesson, int hours, Block block, TaughtHours& sum) {
    if (lesson.topic.empty()) {
        sum.unrecorded += hours;
        return;
    }
    sum.days[static_cast<std::size_t>(lesson.lesson_on.day() - 1)] += hours;
    ++sum.lessons;
    sum.hours += hours;
    sum.*block += hours;
    if (lesson.substitution)
        sum.coefficient_hundredths += hours * lesson.substitution->coefficient_hundredths;
}

class HourCounting {
public:
    HourCounting(Reader& reader, HoursSheet& sheet)
        : reader_{reader}, sheet_{sheet}, names_{reader} {
        sheet_.totals.days.resize(sheet_.days.size());
    }

    /// By which reasons lessons of the month were changed.
    Result<Done> know_reasons() {
        LETOPIS_TRY(applied, reader_.applied_reasons(sheet_.days.front(), sheet_.days.back()));
        for (const AppliedReason& one : applied) applied_.emplace(one.lesson_id, one.change_reason);
        return Done{};
    }

    /// Of one day.
    Result<Done> add_day(const std::vector<Lesson>& lessons, Instant now) {
        for (const Lesson& lesson : lessons)
            if (lesson.state != LessonState::cancelled && lesson.begins() <= now)
                LETOPIS_TRY_DONE(add(lesson, lessons));
        return Done{};
    }

    Result<Done> add(const Lesson& lesson, const std::vector<Lesson>& of_day) {
        LETOPIS_TRY(title, names_.title_of(lesson.course_id));
        LETOPIS_TRY(block, block_of(lesson, *title, of_day));
        const int hours = hours_of_lesson(*title);
        OfTeacher& teacher = teachers_[lesson.held_by()];
        teacher.sum.days.resize(sheet_.days.size());
        TaughtHours& course = teacher.courses[lesson.course_id];
        course.days.resize(sheet_.days.size());
        for (TaughtHours* sum : {&teacher.sum, &course, &sheet_.totals})
            add_lesson(lesson, hours, block, *sum);
        if (!lesson.topic.empty()) count_reason(lesson, hours, of_day);
        return Done{};
    }

    Result<Done> finish() {
        for (auto& [id, counted] : teachers_) {
            LETOPIS_TRY(name, names_.name_of(id));
            HoursOfTeacher row{.teacher_id = id,
                               .teacher = id.is_nil() ? "вакансия" : std::move(name),
                               .hours = std::move(counted.sum),
                               .courses = {}};
            for (auto& [course_id, hours] : counted.courses) {
                LETOPIS_TRY(title, names_.title_of(course_id));
                row.courses.push_back({.course_id = course_id,
                                       .subject_title = title->subject.title,
                                       .study_group_title = title->study_group.title,
                                       .hours = std::move(hours)});
            }
            std::stable_sort(row.courses.begin(), row.courses.end(),
                             [](const HoursOfCourse& one, const HoursOfCourse& other) {
                                 return sort_key(one.subject_title + one.study_group_title) <
                                        sort_key(other.subject_title + other.study_group_title);
                             });
            sheet_.teachers.push_back(std::move(row));
        }
        std::stable_sort(sheet_.teachers.begin(), sheet_.teachers.end(),
                         [](const HoursOfTeacher& one, const HoursOfTeacher& other) {
                             return sort_key(one.teacher) < sort_key(other.teacher);
                         });
        return tell_reasons();
    }

private:
    Result<Block> block_of(const Lesson& lesson, const CourseTitle& title,
                           const std::vector<Lesson>& of_day) {
        if (lesson.substitution) return &TaughtHours::substituted;
        if (!lesson.is_extra) return &TaughtHours::own;
        for (const Lesson& other : of_day) {
            if (!is_held_instead(lesson, other)) continue;
            LETOPIS_TRY(given_up, names_.title_of(other.course_id));
            if (given_up->study_group.study_group_id == title.study_group.study_group_id)
                return &TaughtHours::other_subject;
        }
        return &TaughtHours::extra;
    }

    /// The hour of a lesson that was given up for another subject has that lesson's reason.
    void count_reason(const Lesson& lesson, int hours, const std::vector<Lesson>& of_day) {
        auto applied = applied_.find(lesson.lesson_id);
        if (applied == applied_.end() && lesson.is_extra)
            for (const Lesson& other : of_day) {
                if (applied != applied_.end()) break;
                if (is_held_instead(lesson, other)) applied = applied_.find(other.lesson_id);
            }
        if (applied != applied_.end()) reasons_[applied->second] += hours;
    }

    Result<Done> tell_reasons() {
        for (const auto& [index, hours] : reasons_) {
            LETOPIS_TRY(reason, reader_.change_reason(index));
            if (!reason) continue;
            LETOPIS_TRY(bound_to, bound_to_words(reader_, names_, *reason));
            sheet_.reasons.push_back({.change_reason = index,
                                      .text = reason->text,
                                      .bound_to = std::move(bound_to),
                                      .document = reason_document_words(*reason),
                                      .from_on = reason->from_on,
                                      .to_on = reason->to_on,
                                      .hours = hours});
        }
        std::ranges::stable_sort(sheet_.reasons, {}, &ReasonOfHours::from_on);
        return Done{};
    }

    struct OfTeacher {
        TaughtHours sum;
        std::map<CourseId, TaughtHours> courses;
    };

    Reader& reader_;
    HoursSheet& sheet_;
    KnownNames names_;
    std::map<LessonId, EntryIndex> applied_;
    std::map<EntryIndex, int> reasons_;
    std::map<EmployeeId, OfTeacher> teachers_;
};

}  // namespace

Result<HoursSheet> open_hours_sheet(Reader& reader, const Standing& standing,
                                    std::optional<Date> month, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_school, Target{}));
    HoursSheet sheet{.today = moscow_date(now)};
    sheet.days = days_of_month(month.value_or(sheet.today));
    HourCounting counting{reader, sheet};
    LETOPIS_TRY_DONE(counting.know_reasons());
    for (const Date day : sheet.days) {
        if (sheet.today < day) break;
        LETOPIS_TRY(lessons, reader.lessons_on(day, limits::lessons_of_day));
        sheet.cut_off |= lessons.size() == static_cast<std::size_t>(limits::lessons_of_day);
        LETOPIS_TRY_DONE(counting.add_day(lessons, now));
    }
    LETOPIS_TRY_DONE(counting.finish());
    return sheet;
}

}  // namespace letopis
