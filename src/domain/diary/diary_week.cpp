// A week of one student's diary.

#include <algorithm>
#include <tuple>

#include "domain/calendar/school_days.h"
#include "domain/diary/diary_mark.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/modes.h"
#include "domain/lessons/work_names.h"

namespace letopis {
namespace {

constexpr int days_of_week = 7;

DiaryLesson diary_lesson(const DiaryCourse& course, const Lesson& lesson, StudentId student,
                         const Policies& policies, Instant now) {
    DiaryLesson shown{.lesson_id = lesson.lesson_id,
                      .course_id = lesson.course_id,
                      .slot_no = lesson.slot_no,
                      .starts_at = lesson.starts_at,
                      .ends_at = lesson.ends_at,
                      .subject = course.title.subject.title,
                      .teacher = course.teacher,
                      .room_title = lesson.room_title,
                      .cancelled = lesson.state == LessonState::cancelled};
    if (shown.cancelled || now < lesson.begins()) return shown;
    shown.topic = lesson.topic;
    shown.homework = lesson.homework;
    shown.homework_none = lesson.homework_none;
    if (const Cell* cell = cell_of(course, lesson, student)) {
        if (cell->attendance) shown.attendance = attendance_letter(cell->attendance->status);
        shown.comment = cell->comment;
        shown.marks = diary_marks(lesson, *cell, course.title.course.scale, policies);
    }
    return shown;
}

/// The day on which what was set at the lesson is due: that of the next lesson on a later day. The
/// second hour of a double lesson asks for nothing that the first has set (JRN-04).
std::optional<Date> due_on(const DiaryCourse& course, const Lesson& set_at) {
    std::optional<Date> due;
    for (const Lesson& lesson : course.lessons) {
        if (lesson.state == LessonState::cancelled || lesson.lesson_on <= set_at.lesson_on)
            continue;
        if (!due || lesson.lesson_on < *due) due = lesson.lesson_on;
    }
    return due;
}

bool sets_homework(const Lesson& lesson, Instant now) {
    return lesson.state != LessonState::cancelled && lesson.begins() <= now &&
           !lesson.homework.empty();
}

class WeekAssembly {
public:
    WeekAssembly(const DiaryFacts& facts, Instant now) : facts_{facts}, now_{now} {
        for (int i = 0; i < days_of_week; ++i)
            days_.push_back({.on = facts.week.monday.plus_days(i)});
        for (const DiaryCourse& course : facts.courses) {
            add_lessons(course);
            add_due(course);
        }
        for (DiaryDay& day : days_) put_in_order(day);
    }

    /// Monday to Saturday; Sunday only with lessons.
    std::vector<DiaryDay> take() {
        if (days_.back().lessons.empty()) days_.pop_back();
        return std::move(days_);
    }

private:
    /// The day of the week, or null.
    DiaryDay* day_of(Date on) {
        const int place = on.number() - facts_.week.monday.number();
        return 0 <= place && place < days_of_week ? &days_[static_cast<std::size_t>(place)]
                                                  : nullptr;
    }

    void add_lessons(const DiaryCourse& course) {
        for (const Lesson& lesson : course.lessons)
            if (DiaryDay* day = day_of(lesson.lesson_on))
                day->lessons.push_back(with_change(
                    course, lesson,
                    diary_lesson(course, lesson, facts_.student.person_id, facts_.policies, now_)));
    }

    DiaryLesson with_change(const DiaryCourse& course, const Lesson& lesson,
                            DiaryLesson shown) const {
        shown.change = change_words(course, lesson);
        return shown;
    }

    /// How the lesson differs from the timetable, and for him from others' (ATT-07, JRN-23).
    std::string change_words(const DiaryCourse& course, const Lesson& lesson) const {
        if (lesson.state == LessonState::cancelled)
            return lesson.cancel_reason.empty() ? "Урок отменён"
                                                : "Урок отменён: " + lesson.cancel_reason;
        std::string words;
        const auto add = [&](const std::string& more) {
            if (!words.empty()) words += "; ";
            words += more;
        };
        if (lesson.substitution) {
            const auto name = facts_.substitutes.find(lesson.substitution->substitute_id);
            const std::string kind{substitution_kind_title(lesson.substitution->kind)};
            add(name == facts_.substitutes.end() ? kind : kind + ": " + name->second);
        }
        if (lesson.moved_from) add("Перенесён с " + lesson.moved_from->russian());
        if (lesson.is_extra) add("Дополнительный урок");
        if (lesson.mode != LessonMode::offline) add(family_mode_words(lesson));
        if (const Exemption* exemption =
                exemption_on(facts_.exemptions, course.title.subject.subject_id, lesson.lesson_on))
            add(exemption_words(*exemption));
        const StudyMode* mode = study_mode_on(facts_.study_modes, lesson.lesson_on);
        if (mode != nullptr && !attends_class(mode->kind)) add(study_mode_words(*mode));
        return words;
    }

    void add_due(const DiaryCourse& course) {
        std::vector<const Lesson*> in_order;
        for (const Lesson& lesson : course.lessons)
            if (sets_homework(lesson, now_)) in_order.push_back(&lesson);
        std::stable_sort(
            in_order.begin(), in_order.end(),
            [](const Lesson* one, const Lesson* other) { return is_earlier(*one, *other); });
        for (const Lesson* lesson : in_order) {
            const auto due = due_on(course, *lesson);
            if (DiaryDay* day = due ? day_of(*due) : nullptr)
                day->due.push_back({.subject = course.title.subject.title,
                                    .homework = lesson->homework,
                                    .set_on = lesson->lesson_on});
        }
    }

    void put_in_order(DiaryDay& day) const {
        std::stable_sort(day.lessons.begin(), day.lessons.end(),
                         [](const DiaryLesson& one, const DiaryLesson& other) {
                             return std::tie(one.starts_at, one.slot_no) <
                                    std::tie(other.starts_at, other.slot_no);
                         });
        std::stable_sort(day.due.begin(), day.due.end(),
                         [](const DiaryHomework& one, const DiaryHomework& other) {
                             return one.set_on < other.set_on;
                         });
        if (const CalendarDay* special = special_day(facts_.special_days, day.on))
            day.note = special_day_words(*special);
        else if (day.lessons.empty() && is_holiday(day.on))
            day.note = "каникулы";
    }

    bool is_holiday(Date on) const {
        return !facts_.periods.empty() &&
               std::none_of(facts_.periods.begin(), facts_.periods.end(),
                            [&](const Period& period) { return period.covers(on); });
    }

    const DiaryFacts& facts_;
    Instant now_;
    std::vector<DiaryDay> days_;
};

}  // namespace

DiaryWeek assemble_week(const DiaryFacts& facts, Instant now) {
    return {.student_id = facts.student.person_id,
            .student_name = facts.student.last_first(),
            .study_group_title = facts.study_group_title,
            .today = moscow_date(now),
            .monday = facts.week.monday,
            .days = WeekAssembly{facts, now}.take(),
            .next_school_day = facts.next_school_day};
}

}  // namespace letopis
