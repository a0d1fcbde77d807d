#include "app/diary/news/study_news.h"

#include <algorithm>
#include <map>

#include "domain/classes/membership.h"
#include "ports/gathering/attestation/absence_warnings.h"
#include "ports/gathering/attestation/forecasts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// One line of several results: "Алгебра — 5, Физика — 4".
void add_result(std::string title, const std::string& subject, ResultValue value, Instant at,
                EntryIndex entry_index, std::map<std::string, NewsLine>& by_title) {
    NewsLine& line = by_title[title];
    line.kind = NewsKind::result;
    line.title = std::move(title);
    line.text += (line.text.empty() ? "" : ", ") + subject + " — ";
    line.text += result_text(value);
    line.at = std::max(line.at, at);
    line.entry_index = std::max(line.entry_index, entry_index);
}

}  // namespace

Result<std::string> StudyNews::period_title(const Course& course, PeriodId period_id) {
    LETOPIS_TRY(periods, periods_of(reader_, course.period_system_id));
    for (const Period& period : periods)
        if (period.period_id == period_id) return period.title;
    return std::string{};
}

Result<Done> StudyNews::add_results(std::vector<NewsLine>& lines) {
    std::map<std::string, NewsLine> by_title;
    LETOPIS_TRY(period_marks, reader_.period_marks_of_student(student_id_));
    for (const PeriodMark& mark : period_marks) {
        if (!is_new(mark.recorded_at)) continue;
        LETOPIS_TRY(title, names_.title_of(mark.course_id));
        LETOPIS_TRY(period, period_title(title->course, mark.period_id));
        add_result("Итоги: " + period, title->subject.title, mark.value, mark.recorded_at,
                   mark.entry_index, by_title);
    }
    LETOPIS_TRY(annual_marks, reader_.annual_marks_of_student(student_id_));
    for (const AnnualMark& mark : annual_marks) {
        if (!is_new(mark.recorded_at)) continue;
        LETOPIS_TRY(title, names_.title_of(mark.course_id));
        add_result("Годовые отметки", title->subject.title, mark.value, mark.recorded_at,
                   mark.entry_index, by_title);
    }
    for (auto& [title, line] : by_title) lines.push_back(std::move(line));
    return Done{};
}

Result<Done> StudyNews::add_comments(std::vector<NewsLine>& lines) {
    LETOPIS_TRY(cells, reader_.comments_of_student(student_id_, first_day(), today_));
    for (const Cell& cell : cells) {
        if (cell.comment.empty()) continue;
        LETOPIS_TRY(entry, reader_.entry(cell.comment_version));
        LETOPIS_TRY(lesson, reader_.lesson(cell.lesson_id));
        if (!entry || !lesson) continue;
        LETOPIS_TRY(title, names_.title_of(lesson->course_id));
        lines.push_back({.kind = NewsKind::comment,
                         .entry_index = cell.comment_version,
                         .at = entry->recorded_at,
                         .on = lesson->lesson_on,
                         .title = "Комментарий учителя",
                         .text = title->subject.title + ": " + cell.comment});
    }
    return Done{};
}

Result<Done> StudyNews::add_absence_limits(std::vector<NewsLine>& lines) {
    LETOPIS_TRY(rows, reader_.attendance_of_student(student_id_, first_day(), today_));
    std::map<CourseId, Attendance> last;
    for (const Attendance& row : rows) {
        if (!is_absence(row.status) || !is_new(row.recorded_at)) continue;
        LETOPIS_TRY(lesson, reader_.lesson(row.lesson_id));
        if (!lesson) continue;
        Attendance& known = last[lesson->course_id];
        if (known.entry_index < row.entry_index) known = row;
    }
    if (last.empty()) return Done{};
    LETOPIS_TRY(groups, groups_of_student(reader_, student_id_, today_));
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group)) continue;
        LETOPIS_TRY(warnings, absence_warnings_of(reader_, group, student_id_, today_));
        for (const AbsenceWarningLine& warning : warnings) {
            const auto row = last.find(warning.course_id);
            if (row == last.end()) continue;
            lines.push_back({.kind = NewsKind::absence_limit,
                             .entry_index = row->second.entry_index,
                             .at = row->second.recorded_at,
                             .on = std::nullopt,
                             .title = "Много пропусков",
                             .text = warning.subject_title + ": " + warning.words});
        }
    }
    return Done{};
}

Result<Done> StudyNews::add_forecasts(std::vector<NewsLine>& lines, Instant now) {
    std::map<std::string, NewsLine> by_period;
    LETOPIS_TRY(groups, groups_of_student(reader_, student_id_, today_));
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group)) continue;
        LETOPIS_TRY(courses, forecasts_of_class(
                                 reader_, group,
                                 {.student_id = student_id_, .days = ForecastDays::warned}, now));
        for (const CourseForecasts& course : courses) {
            const ForecastLine& of = course.lines.front();
            if (!of.is_in_danger()) continue;
            NewsLine& line = by_period[course.period_title];
            line.kind = NewsKind::forecast;
            line.title = "Прогноз: " + course.period_title;
            line.text += (line.text.empty() ? "" : ", ") + course.subject_title + " — ";
            line.text += of.forecast.value;
            line.entry_index = std::max(line.entry_index, of.last_entry);
            line.at = std::max({line.at, moscow_instant(course.warned_from, TimeOfDay{}),
                                of.last_at.value_or(Instant{})});
        }
    }
    for (auto& [period, line] : by_period)
        if (is_new(line.at)) lines.push_back(std::move(line));
    return Done{};
}

}  // namespace letopis
