#include "scenarios/looks.h"

#include <algorithm>

#include "domain/marks/means.h"
#include "scenarios/shown_journal.h"

namespace letopis::scenarios {
namespace {

std::string joined(const std::vector<std::string>& words, std::string_view between = ", ") {
    std::string text;
    for (const std::string& word : words) {
        if (&word != &words.front()) text += between;
        text += word;
    }
    return text;
}

std::string unknown(Words& words) {
    words.blame("так не спрашивают: «" + std::string{words.peek()} + "»");
    return {};
}

std::size_t number_in(Words& words) {
    const std::string word = words.take("номер");
    return word.empty() ? 0 : static_cast<std::size_t>(std::stoul(word));
}

std::string gap_text(const std::vector<Gap>& gaps, Words& words) {
    const std::size_t number = number_in(words);
    if (number == 0 || number > gaps.size()) return "(нет)";
    return gaps[number - 1].place;
}

// --- Diary ---

const DiaryLesson* lesson_of(const DiaryDay& day, CourseId course) {
    for (const DiaryLesson& lesson : day.lessons)
        if (lesson.course_id == course) return &lesson;
    return nullptr;
}

/// "н 5/4": attendance, then marks of all works.
std::string marks_text(const DiaryLesson& lesson) {
    std::vector<std::string> texts;
    if (!lesson.attendance.empty()) texts.push_back(lesson.attendance);
    for (const DiaryMark& mark : lesson.marks) texts.push_back(mark.text);
    return joined(texts, " ");
}

std::string due_text(const DiaryDay& day, const std::string& subject) {
    std::vector<std::string> texts;
    for (const DiaryHomework& due : day.due)
        if (due.subject == subject) texts.push_back(due.homework);
    return joined(texts);
}

std::string shown(const DiaryWeek& week, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    if (what == "next_day") return week.next_school_day ? week.next_school_day->iso() : "";
    const Date on = cast.date(words);
    const auto day = std::find_if(week.days.begin(), week.days.end(),
                                  [&](const DiaryDay& one) { return one.on == on; });
    if (day == week.days.end()) return "(дня нет)";
    if (what == "note") return day->note;
    if (what == "lessons") {
        std::vector<std::string> subjects;
        for (const DiaryLesson& lesson : day->lessons) subjects.push_back(lesson.subject);
        return joined(subjects);
    }
    const CourseId course = cast.course(words);
    if (what == "due") return due_text(*day, cast.title_of(course));
    const DiaryLesson* lesson = lesson_of(*day, course);
    if (lesson == nullptr) return "(урока нет)";
    if (what == "marks") return marks_text(*lesson);
    if (what == "topic") return lesson->topic;
    if (what == "homework") return lesson->homework_none ? "не задано" : lesson->homework;
    if (what == "comment") return lesson->comment;
    if (what == "change") return lesson->change;
    if (what == "cancelled") return lesson->cancelled ? "yes" : "no";
    if (what == "corrected")
        return std::any_of(lesson->marks.begin(), lesson->marks.end(),
                           [](const DiaryMark& mark) { return mark.corrected; })
                   ? "yes"
                   : "no";
    return unknown(words);
}

std::string shown(const DiaryMarks& marks, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    if (what == "period") return marks.period_title;
    if (what == "rule") return marks.rule;
    if (what == "subjects") {
        std::vector<std::string> subjects;
        for (const SubjectStanding& one : marks.subjects) subjects.push_back(one.subject);
        return joined(subjects);
    }
    const CourseId course = cast.course(words);
    const auto subject =
        std::find_if(marks.subjects.begin(), marks.subjects.end(),
                     [&](const SubjectStanding& one) { return one.course_id == course; });
    if (subject == marks.subjects.end()) return "(предмета нет)";
    if (what == "mean") return subject->mean ? mean_text(*subject->mean) : "";
    if (what == "forecast") return subject->forecast;
    if (what == "annual") return subject->annual;
    if (what == "missed") return std::to_string(subject->missed_lessons);
    if (what == "results") return joined(subject->results, "|");
    if (what == "marks") {
        std::vector<std::string> texts;
        for (const SubjectMark& one : subject->marks) texts.push_back(one.mark.text);
        return joined(texts, " ");
    }
    return unknown(words);
}

// --- History ---

/// "corrected 3 → 4, опечатка: описка, Петрова"
std::string row_text(const HistoryRow& row) {
    std::string text{enum_name(row.kind)};
    if (!row.old_text.empty()) text += " " + row.old_text + " →";
    if (!row.text.empty()) text += " " + row.text;
    if (!row.reason_title.empty()) text += ", " + row.reason_title;
    if (!row.reason.empty()) text += ": " + row.reason;
    if (!row.actor_name.empty()) text += ", " + row.actor_name;
    return text;
}

std::string shown(const CellHistory& history, Words& words, Cast&) {
    if (words.take_if("rows")) return std::to_string(history.rows.size());
    if (!words.take_if("row")) return unknown(words);
    const std::size_t number = number_in(words);
    if (number == 0 || number > history.rows.size()) return "(нет)";
    return row_text(history.rows[number - 1]);
}

// --- Closing and the sheet ---

std::string shown(const CourseClosing& closing, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    if (what == "closed") return closing.closed ? "yes" : "no";
    const std::vector<Gap>* gaps = &closing.gaps;
    if (const auto period = cast.period_or_year(words, closing.course_id)) {
        for (const ClosingPeriod& one : closing.periods)
            if (one.period_id == *period) gaps = &one.gaps;
    }
    if (what == "gaps") return std::to_string(gaps->size());
    if (what == "gap") return gap_text(*gaps, words);
    return unknown(words);
}

std::string shown(const ClassClosingView& view, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    if (what == "closed") return view.closed ? "yes" : "no";
    if (what == "gaps") return std::to_string(view.gaps.size());
    if (what == "gap") return gap_text(view.gaps, words);
    const PersonId student = cast.person(words);
    for (const ClosingStudent& one : view.students) {
        if (one.student_id != student) continue;
        if (what == "proposal") return std::string{enum_name(one.proposed)};
        if (what == "decision") return one.text;
        if (what == "debts") return joined(one.debts);
    }
    return "(нет)";
}

std::string shown(const SummarySheetView& view, Words& words, Cast& cast) {
    const std::string what = words.take("что");
    const SummarySheet& sheet = view.sheet;
    if (what == "closed") return view.closed ? "yes" : "no";
    if (what == "subjects") return joined(sheet.subjects);
    const std::string name = cast.name_of(cast.person(words));
    const auto student =
        std::find_if(sheet.students.begin(), sheet.students.end(),
                     [&](const SummarySheetStudent& one) { return one.full_name == name; });
    if (student == sheet.students.end()) return "(нет)";
    if (what == "decision") return student->decision;
    if (what == "note") return student->note;
    const std::string subject = cast.title_of(cast.course(words));
    const std::string title = words.take("строка ведомости");
    for (const SummarySheetRow& row : student->rows)
        for (std::size_t i = 0; i < sheet.subjects.size() && row.title == title; ++i)
            if (sheet.subjects[i] == subject) return row.values[i];
    return "(нет)";
}

// --- Plan ---

std::string date_text(const std::optional<Date>& on) { return on ? on->iso() : "-"; }

/// "Контрольная работа № 1. Дроби 2026-09-14 2026-09-16 given": when planned, when really.
std::string hour_text(const LaidLesson& laid) {
    std::string text = laid.planned_topic.empty() ? "(темы нет)" : laid.planned_topic;
    text += " " + date_text(laid.planned_on) + " " + date_text(laid.lesson_on);
    return laid.given ? text + " given" : text;
}

std::string shown(const LessonPlanView& view, Words& words, Cast&) {
    const std::string what = words.take("что");
    const PlanProgress& progress = view.progress;
    if (what == "planned") return std::to_string(progress.planned_hours);
    if (what == "due") return std::to_string(progress.due_hours);
    if (what == "given") return std::to_string(progress.given_hours);
    if (what == "lost") return std::to_string(progress.lost_lessons);
    if (what == "missing") return std::to_string(progress.missing_lessons);
    if (what == "spare") return std::to_string(progress.spare_lessons);
    if (what == "reason") return view.reason;
    if (what == "mode") return view.may_write ? "write" : "read";
    if (what != "hour") return unknown(words);
    const std::size_t number = number_in(words);
    if (number == 0 || number > view.lessons.size()) return "(нет)";
    return hour_text(view.lessons[number - 1]);
}

std::string shown(const std::monostate&, Words& words, Cast&) {
    words.blame("перед этим ничего не открыто");
    return {};
}

template <class Opened>
Result<View> view_of(Result<Opened> opened) {
    if (!opened) return std::move(opened).error();
    return View{std::move(opened).value()};
}

}  // namespace

Result<View> open_view(Rig& rig, PersonId asker, Words& words, Cast& cast) {
    const std::string what = words.take("что открывают");
    if (what == "journal") {
        const CourseId course = cast.course(words);
        std::optional<PeriodId> period;
        if (!words.empty()) period = cast.period(words, course);
        return view_of(rig.open_journal(asker, course, period));
    }
    if (what == "closing") return view_of(rig.open_course_closing(asker, cast.course(words)));
    if (what == "plan") return view_of(rig.open_lesson_plan(asker, cast.course(words)));
    if (what == "class") return view_of(rig.open_class_closing(asker, cast.group(words)));
    if (what == "sheet") return view_of(rig.open_summary_sheet(asker, cast.group(words)));
    const PersonId student = cast.person(words);
    if (what == "history") return view_of(rig.open_history(asker, cast.lesson(words), student));
    if (what == "marks") return view_of(rig.open_marks(asker, student, std::nullopt));
    const auto week = Week::parse(words.take("неделя"));
    if (what != "diary" || !week) words.blame("так не открывают");
    return view_of(rig.open_diary(asker, student, week.value_or(Week{})));
}

std::string shown_in(const View& view, Words& words, Cast& cast) {
    return std::visit([&](const auto& one) { return shown(one, words, cast); }, view);
}

}  // namespace letopis::scenarios
