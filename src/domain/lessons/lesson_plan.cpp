#include "domain/lessons/lesson_plan.h"

#include <algorithm>

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
namespace {

std::string place_of(std::size_t item, std::string_view field) {
    return "items[" + std::to_string(item) + "]." + std::string{field};
}

std::string line_words(std::size_t item) { return "Строка " + std::to_string(item + 1) + ": "; }

int hours_of(std::span<const LessonPlanItem> items) {
    int hours = 0;
    for (const LessonPlanItem& item : items) hours += item.hours;
    return hours;
}

Result<LessonPlanItem> checked(const LessonPlanItem& item, std::size_t at) {
    if (item.hours < 1 || item.hours > limits::plan_item_hours)
        return invalid(place_of(at, "hours"),
                       line_words(at) + "часов может быть от 1 до 20, исправьте число.");
    LETOPIS_TRY(section,
                written_text(item.section, limits::title_code_points, place_of(at, "section")));
    LETOPIS_TRY(title, written_text(item.title, limits::title_code_points, place_of(at, "title")));
    LETOPIS_TRY(homework, written_text(item.homework, limits::homework_code_points,
                                       place_of(at, "homework")));
    if (title.empty())
        return invalid(place_of(at, "title"),
                       line_words(at) + "нет темы. Впишите тему или удалите строку.");
    return LessonPlanItem{.section = std::move(section),
                          .title = std::move(title),
                          .hours = item.hours,
                          .work_type = item.work_type,
                          .homework = std::move(homework)};
}

/// Which hour of the plan follows.
class Cursor {
public:
    explicit Cursor(std::span<const LessonPlanItem> items) : items_{items} {}
    bool ended() const { return item_ == items_.size(); }
    int item() const { return ended() ? -1 : static_cast<int>(item_); }
    int hour() const { return hour_; }
    void advance() {
        if (ended()) return;
        if (hour_ < items_[item_].hours) {
            ++hour_;
            return;
        }
        ++item_;
        hour_ = 1;
    }

private:
    std::span<const LessonPlanItem> items_;
    std::size_t item_ = 0;
    int hour_ = 1;
};

bool is_given(const Lesson& lesson, Instant now) {
    return lesson.state == LessonState::planned && lesson.ends() <= now && !lesson.topic.empty();
}

/// Whether a line's title is counted: "Контрольная работа № 2".
bool has_plan_number(WorkType type) { return type != WorkType::class_work; }

}  // namespace

Result<LessonPlanKept> decide_keep_lesson_plan(const std::optional<LessonPlan>& known,
                                               const KeepLessonPlan& command, int given_lessons) {
    if (command.expected_version != (known ? known->version : -1)) return RefusalCode::plan_changed;
    if (command.items.empty())
        return invalid("items", "В плане нет ни одной строки. Добавьте темы.");
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    LessonPlanKept kept{.course_id = command.course_id, .items = {}, .reason = std::move(reason)};
    if (command.items.size() > limits::plan_items)
        return invalid("items", "В плане больше " + std::to_string(limits::plan_items) +
                                    " строк. Объедините темы.");
    for (std::size_t at = 0; at < command.items.size(); ++at) {
        LETOPIS_TRY(item, checked(command.items[at], at));
        kept.items.push_back(std::move(item));
    }
    if (hours_of(kept.items) > limits::plan_hours)
        return invalid("items", "В плане больше " + std::to_string(limits::plan_hours) +
                                    " часов. Проверьте часы.");
    const bool other_hours = known && hours_of(known->items) != hours_of(kept.items);
    if (given_lessons > 0 && other_hours && kept.reason.empty())
        return invalid("reason",
                       "По плану уже идут уроки, а число часов изменилось. Укажите "
                       "причину: например, «уплотнение из-за карантина».");
    return kept;
}

std::vector<PlannedLesson> lay_plan(std::span<const LessonPlanItem> items,
                                    std::span<const Lesson> lessons, Instant now) {
    std::vector<PlannedLesson> laid;
    Cursor cursor{items};
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled) continue;
        const std::size_t place = laid.size();
        laid.push_back({.lesson_id = lesson.lesson_id,
                        .item = cursor.item(),
                        .hour = cursor.ended() ? 1 : cursor.hour(),
                        .planned_on = {},
                        .lesson_on = lesson.lesson_on,
                        .given = is_given(lesson, now)});
        if (!cursor.ended()) laid.back().planned_on = lessons[place].lesson_on;
        cursor.advance();
    }
    for (; !cursor.ended(); cursor.advance()) {
        const std::size_t place = laid.size();
        laid.push_back({.lesson_id = {},
                        .item = cursor.item(),
                        .hour = cursor.hour(),
                        .planned_on = {},
                        .lesson_on = {}});
        if (place < lessons.size()) laid.back().planned_on = lessons[place].lesson_on;
    }
    return laid;
}

PlanProgress progress_of(std::span<const LessonPlanItem> items, std::span<const Lesson> lessons,
                         Instant now) {
    PlanProgress progress{.planned_hours = hours_of(items)};
    int places = 0;
    for (const Lesson& lesson : lessons) {
        if (lesson.ends() <= now) ++progress.due_hours;
        if (lesson.state == LessonState::cancelled) {
            ++progress.lost_lessons;
            continue;
        }
        ++places;
        if (is_given(lesson, now)) ++progress.given_hours;
    }
    progress.due_hours = std::min(progress.due_hours, progress.planned_hours);
    progress.missing_lessons = std::max(0, progress.planned_hours - places);
    progress.spare_lessons = std::max(0, places - progress.planned_hours);
    return progress;
}

std::string planned_topic(std::span<const LessonPlanItem> items, int item) {
    const LessonPlanItem& wanted = items[static_cast<std::size_t>(item)];
    if (!has_plan_number(wanted.work_type)) return wanted.title;
    int number = 1;
    for (int before = 0; before < item; ++before)
        if (items[static_cast<std::size_t>(before)].work_type == wanted.work_type) ++number;
    return std::string{work_type_title(wanted.work_type)} + " № " + std::to_string(number) + ". " +
           wanted.title;
}

}  // namespace letopis
