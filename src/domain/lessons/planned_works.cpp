#include "domain/lessons/planned_works.h"

#include <algorithm>
#include <cstdlib>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

/// Nobody sits in two subgroups of one subject: each writes its own work.
bool are_apart(const CourseTitle& one, const CourseTitle& other) {
    return one.subject.subject_id == other.subject.subject_id &&
           one.study_group.kind == StudyGroupKind::subgroup &&
           other.study_group.kind == StudyGroupKind::subgroup &&
           one.study_group.study_group_id != other.study_group.study_group_id;
}

std::vector<const Lesson*> held(const std::vector<Lesson>& lessons) {
    std::vector<const Lesson*> kept;
    for (const Lesson& lesson : lessons)
        if (lesson.state != LessonState::cancelled) kept.push_back(&lesson);
    return kept;
}

/// Whether the day begins or ends with it.
bool is_at_an_end(const Lesson& lesson, const std::vector<const Lesson*>& day) {
    const auto begins_before = [&](const Lesson* other) {
        return other->starts_at < lesson.starts_at;
    };
    const auto ends_after = [&](const Lesson* other) { return lesson.ends_at < other->ends_at; };
    return std::none_of(day.begin(), day.end(), begins_before) ||
           std::none_of(day.begin(), day.end(), ends_after);
}

/// "алгебра, «Дроби»": a subject within a sentence is named as its title stands.
std::string work_words(const PlanFacts::Standing& standing) {
    return standing.title.subject.title + ", «" + standing.work.title + "»";
}

void add_standing(const PlanFacts& facts, const PlanWork& command,
                  std::vector<WorkConflict>& conflicts) {
    std::vector<WorkConflict> too_soon;
    for (const auto& standing : facts.works) {
        if (standing.work.is_removed || are_apart(facts.title, standing.title)) continue;
        const int days = std::abs(standing.work.planned_on.days_until(command.planned_on));
        if (days == 0)
            conflicts.push_back(
                {.kind = WorkConflictKind::day_taken,
                 .words = "В этот день у класса уже есть работа: " + work_words(standing) + "."});
        else if (days < facts.min_interval_days &&
                 standing.title.subject.subject_id == facts.title.subject.subject_id)
            too_soon.push_back(
                {.kind = WorkConflictKind::too_soon,
                 .words = "По этому предмету есть работа " + standing.work.planned_on.russian() +
                          ": между работами должно быть не меньше " +
                          std::to_string(facts.min_interval_days) + " " +
                          std::string{plural(facts.min_interval_days, "дня", "дней", "дней")} +
                          "."});
    }
    conflicts.insert(conflicts.end(), too_soon.begin(), too_soon.end());
}

bool stands(const std::vector<WorkConflict>& conflicts, WorkConflictKind kind) {
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [kind](const WorkConflict& one) { return one.kind == kind; });
}

std::string words_of(const std::vector<WorkConflict>& conflicts, WorkConflictKind kind) {
    for (const WorkConflict& one : conflicts)
        if (one.kind == kind) return one.words;
    return {};
}

Refusal reason_missing(Date on, const std::vector<WorkConflict>& conflicts) {
    Refusal refusal = invalid("reason", "Выберите другой день или укажите, почему работа в этот.");
    for (const WorkConflict& one : conflicts)
        refusal.items.push_back({.place = on.russian(), .remedy = one.words});
    return refusal;
}

}  // namespace

std::string_view assessment_level_title(AssessmentLevel level) {
    switch (level) {
        case AssessmentLevel::school:
            return "школа";
        case AssessmentLevel::region:
            return "регион";
        case AssessmentLevel::federation:
            break;
    }
    return "федерация";
}

std::vector<WorkConflict> work_conflicts(const PlanFacts& facts, const PlanWork& command) {
    std::vector<WorkConflict> conflicts;
    const auto own = held(facts.lessons);
    const auto day = held(facts.lessons_of_class);
    if (own.empty())
        conflicts.push_back({.kind = WorkConflictKind::no_lesson,
                             .words = "В этот день нет урока по этому предмету."});
    add_standing(facts, command, conflicts);
    if (!own.empty() && std::all_of(own.begin(), own.end(), [&](const Lesson* lesson) {
            return is_at_an_end(*lesson, day);
        }))
        conflicts.push_back(
            {.kind = WorkConflictKind::first_or_last_lesson,
             .words = "В этот день урок первый или последний: контрольную работу лучше проводить "
                      "в середине дня."});
    return conflicts;
}

Result<WorkPlanned> decide_plan_work(const PlanFacts& facts, const PlanWork& command, Date today) {
    const auto conflicts = work_conflicts(facts, command);
    if (stands(conflicts, WorkConflictKind::day_taken))
        return Refusal{.code = RefusalCode::work_day_taken,
                       .field = "planned_on",
                       .detail = words_of(conflicts, WorkConflictKind::day_taken)};
    LETOPIS_TRY(title, written_text(command.title, limits::title_code_points, "title"));
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    if (command.planned_on < today)
        return invalid("planned_on", "Этот день прошёл. Выберите другой.");
    if (stands(conflicts, WorkConflictKind::no_lesson))
        return invalid("planned_on", words_of(conflicts, WorkConflictKind::no_lesson) +
                                         " Выберите день с уроком.");
    if (!has_words(title)) return invalid("title", "Напишите, какая это работа.");
    if (!conflicts.empty() && !has_words(reason))
        return reason_missing(command.planned_on, conflicts);
    return WorkPlanned{.course_id = command.course_id,
                       .planned_on = command.planned_on,
                       .title = std::move(title),
                       .level = command.level,
                       .reason = conflicts.empty() ? std::string{} : std::move(reason)};
}

Result<std::optional<PlannedWorkRemoved>> decide_remove_planned_work(const PlannedWork& work,
                                                                     const std::string& reason,
                                                                     Date today) {
    if (work.is_removed) return std::optional<PlannedWorkRemoved>{};
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему работа снимается с графика.");
    if (work.planned_on < today)
        return invalid("planned_work", "День этой работы прошёл: график за него не меняется.");
    return std::optional{PlannedWorkRemoved{
        .planned_work = work.entry_index, .course_id = work.course_id, .reason = std::move(why)}};
}

}  // namespace letopis
