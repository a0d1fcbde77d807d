#include "domain/lessons/briefings.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

/// Beginnings of words, folded as for search.
constexpr std::array<std::string_view, 12> stems{
    "физика",      "физике",   "химия", "химии", "биология", "информатика",
    "информатики", "технолог", "труд",  "обзр",  "обж",      "основы безопасности"};
constexpr std::array<std::string_view, 2> sports{"физическая культура", "физкультур"};

/// Whether a word, or words, of the text begin so.
bool has_word(std::string_view text, std::string_view stem) {
    for (std::size_t at = text.find(stem); at != std::string_view::npos;
         at = text.find(stem, at + 1))
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '(') return true;
    return false;
}

template <class Stems>
bool has_any_word(const Subject& subject, const Stems& wanted) {
    const std::string title = fold_for_search(subject.title);
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](std::string_view stem) { return has_word(title, stem); });
}

}  // namespace

std::string_view briefing_kind_title(BriefingKind kind) {
    switch (kind) {
        case BriefingKind::introductory:
            return "Вводный";
        case BriefingKind::primary:
            return "Первичный на рабочем месте";
        case BriefingKind::repeated:
            return "Повторный";
        case BriefingKind::unscheduled:
            return "Внеплановый";
        case BriefingKind::targeted:
            break;
    }
    return "Целевой";
}

std::string briefing_words(const Briefing& briefing) {
    constexpr std::array<std::string_view, 5> kinds{"вводный", "первичный", "повторный",
                                                    "внеплановый", "целевой"};
    std::string words = "Инструктаж по ТБ (";
    words += kinds[static_cast<std::size_t>(briefing.kind)];
    words += ")";
    return briefing.text.empty() ? words : words + ", " + briefing.text;
}

Result<std::optional<BriefingRecorded>> decide_record_briefing(const Lesson& lesson,
                                                               const RecordBriefing& command,
                                                               LessonLock lock) {
    const bool is_supplied =
        lock == LessonLock::edit_window_over && command.kind && !lesson.briefing;
    if (const auto refusal = lock_refusal(lock); refusal && !is_supplied) return *refusal;
    LETOPIS_TRY(text, written_text(command.text, limits::reason_code_points, "text"));
    if (!command.kind) {
        if (!lesson.briefing) return std::optional<BriefingRecorded>{};
        return std::optional{BriefingRecorded{.lesson_id = lesson.lesson_id, .kind = {}}};
    }
    if (lesson.briefing == Briefing{.kind = *command.kind, .text = text})
        return std::optional<BriefingRecorded>{};
    return std::optional{BriefingRecorded{
        .lesson_id = lesson.lesson_id, .kind = command.kind, .text = std::move(text)}};
}

bool needs_briefing(const Subject& subject) {
    return has_any_word(subject, stems) || is_physical_culture(subject);
}

bool is_physical_culture(const Subject& subject) { return has_any_word(subject, sports); }

HalfYear half_year_of(const SchoolYear& year, Date on) {
    constexpr int december = 12;
    constexpr int last_of_december = 31;
    const Date last{year.starts_on.year(), december, last_of_december};
    if (on <= last) return {.starts_on = year.starts_on, .ends_on = std::min(last, year.ends_on)};
    return {.starts_on = last.plus_days(1), .ends_on = year.ends_on};
}

std::vector<CourseId> missing_briefings(std::span<const CourseLessons> courses, Instant now) {
    std::vector<CourseId> missing;
    for (const CourseLessons& course : courses) {
        if (!needs_briefing(course.subject)) continue;
        const auto is_held = [&](const Lesson& lesson) {
            return lesson.state != LessonState::cancelled && lesson.begins() <= now;
        };
        const auto is_briefed = [&](const Lesson& lesson) {
            return lesson.state != LessonState::cancelled && lesson.briefing.has_value();
        };
        const auto& lessons = course.lessons;
        if (std::any_of(lessons.begin(), lessons.end(), is_held) &&
            std::none_of(lessons.begin(), lessons.end(), is_briefed))
            missing.push_back(course.course_id);
    }
    return missing;
}

}  // namespace letopis
