#include "app/calendar/give_bells.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "app/calendar/set_calendar_day.h"
#include "base/limits.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

struct BellsDecision {
    std::vector<EntryBody> entries;
    RehourDecision lessons;
};

std::string reason_of(const std::string& title) {
    return title.empty() ? "Общие звонки" : "Звонки «" + title + "»";
}

/// Entries of the lessons after that of the bells.
BellsDecision joined(std::vector<EntryBody> entries, RehourDecision lessons) {
    if (!entries.empty())
        std::move(lessons.moves.begin(), lessons.moves.end(), std::back_inserter(entries));
    return {std::move(entries), std::move(lessons)};
}

/// The lessons of another year after those there are; why they may not be: as of the first.
void append(RehourDecision& all, RehourDecision more) {
    if (all.in_way.empty()) all.why_not = more.why_not;
    const auto join = [](auto& there, auto& added) {
        std::move(added.begin(), added.end(), std::back_inserter(there));
    };
    join(all.moves, more.moves);
    join(all.changes, more.changes);
    join(all.kept, more.kept);
    join(all.in_way, more.in_way);
}

/// When its lessons stood is read-only once they are closed (JRN-15).
Result<Done> check_lessons_open(Reader& reader, const StudyGroup& group) {
    const auto is_closed = is_aspect_closed(reader, group, ClosureAspect::lessons);
    if (is_closed && !*is_closed) return Done{};
    if (!is_closed && is_closed.error().is_fault()) return is_closed.error();
    return Refusal{
        .code = is_closed ? RefusalCode::aspect_closed : is_closed.error().refusal().code,
        .field = "study_group_ids",
        .detail = group.title + ": снимите отметку с этого класса."};
}

Result<BellsDecision> decide_give(Reader& reader, const GiveBells& given, Instant now) {
    if (given.study_group_ids.empty())
        return invalid("study_group_ids", "Отметьте хотя бы один класс.");
    if (given.study_group_ids.size() > limits::classes_given_bells)
        return invalid(
            "study_group_ids",
            "За один раз — не больше " + std::to_string(limits::classes_given_bells) + " классов.");
    LETOPIS_TRY(year, year_of_day(reader, given.from_on));
    LETOPIS_TRY(named, reader.named_bells());
    CalendarReading reading{reader};
    std::vector<EntryBody> entries;
    std::vector<StudyGroup> groups;
    std::set<StudyGroupId> seen;
    for (const StudyGroupId id : given.study_group_ids) {
        if (!seen.insert(id).second) continue;
        LETOPIS_TRY(group, find_study_group(reader, id));
        if (group.school_year_id != year.school_year_id) return RefusalCode::not_found;
        LETOPIS_TRY(heard, reader.bells_of_group(id));
        const GroupBells wanted{
            .study_group_id = id, .bells_title = given.bells_title, .from_on = given.from_on};
        LETOPIS_TRY(fact, decide_group_bells(year, named, heard, wanted));
        if (!fact) continue;
        LETOPIS_TRY_DONE(check_lessons_open(reader, group));
        LETOPIS_TRY_DONE(reading.bells().suppose(wanted));
        entries.emplace_back(*std::move(fact));
        groups.push_back(std::move(group));
    }
    LETOPIS_TRY(lessons, decide_rehour(reading, year, groups, given.from_on,
                                       reason_of(given.bells_title), now));
    return joined(std::move(entries), std::move(lessons));
}

/// Classes of the year that hear these bells on some day from `from` on.
Result<std::vector<StudyGroup>> hearers(Reader& reader, const SchoolYear& year,
                                        const std::string& title, Date from) {
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    std::vector<StudyGroup> found;
    for (StudyGroup& group : groups) {
        LETOPIS_TRY(heard, reader.bells_of_group(group.study_group_id));
        const bool hears_later = std::any_of(
            heard.begin(), heard.end(),
            [&](const GroupBells& one) { return one.bells_title == title && from <= one.from_on; });
        if (hears_later || bells_title_on(heard, from) == title) found.push_back(std::move(group));
    }
    return found;
}

Result<BellsDecision> decide_define(Reader& reader, const NamedBells& bells, Instant now) {
    LETOPIS_TRY(named, reader.named_bells());
    LETOPIS_TRY(fact, decide_named_bells(named, bells));
    if (!fact) return BellsDecision{};
    const Date today = moscow_date(now);
    LETOPIS_TRY(years, reader.school_years());
    CalendarReading reading{reader};
    LETOPIS_TRY_DONE(reading.bells().suppose(NamedBells{fact->title, fact->slots}));
    RehourDecision all;
    for (const SchoolYear& year : years) {
        if (year.ends_on < today) continue;
        const Date from = std::max(today, year.starts_on);
        LETOPIS_TRY(classes, hearers(reader, year, fact->title, from));
        if (classes.empty()) continue;
        if (fact->slots.empty())
            return invalid("title", "По этим звонкам учится " + classes.front().title +
                                        ": сначала дайте ему другие.");
        LETOPIS_TRY(lessons,
                    decide_rehour(reading, year, classes, from, reason_of(fact->title), now));
        append(all, std::move(lessons));
    }
    return joined({*fact}, std::move(all));
}

Result<std::vector<EntryBody>> written(BellsDecision decision) {
    if (decision.lessons.in_way.empty()) return std::move(decision.entries);
    const CalendarDayLesson& first = decision.lessons.in_way.front();
    return Refusal{.code = decision.lessons.why_not, .detail = first.words + ". " + first.reason};
}

std::vector<CalendarDayLesson> first_of(std::vector<CalendarDayLesson> lessons) {
    if (lessons.size() > limits::calendar_lessons_shown)
        lessons.resize(limits::calendar_lessons_shown);
    return lessons;
}

BellsPreview told(BellsDecision decision) {
    RehourDecision& lessons = decision.lessons;
    BellsPreview preview{.changes = std::move(lessons.changes),
                         .kept = first_of(std::move(lessons.kept)),
                         .in_way = {},
                         .in_way_count = static_cast<int>(lessons.in_way.size()),
                         .changes_nothing = decision.entries.empty()};
    for (const CalendarDayGroup& group : preview.changes) preview.lesson_count += group.count;
    preview.in_way = first_of(std::move(lessons.in_way));
    return preview;
}

}  // namespace

Result<BellsPreview> preview_give_bells(Reader& reader, const Standing& standing,
                                        const GiveBells& given, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_calendar, Target{}));
    LETOPIS_TRY(decision, decide_give(reader, given, now));
    return told(std::move(decision));
}

Result<BellsPreview> preview_define_bells(Reader& reader, const Standing& standing,
                                          const NamedBells& bells, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_calendar, Target{}));
    LETOPIS_TRY(decision, decide_define(reader, bells, now));
    return told(std::move(decision));
}

Command give_bells(CommandId command_id, PersonId actor_id, GiveBells given) {
    return {command_id, actor_id,
            [actor_id,
             given = std::move(given)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_calendar, moscow_date(context.now)));
                LETOPIS_TRY(decision, decide_give(context.reader, given, context.now));
                return written(std::move(decision));
            }};
}

Command define_bells(CommandId command_id, PersonId actor_id, NamedBells bells) {
    return {command_id, actor_id,
            [actor_id,
             bells = std::move(bells)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_calendar, moscow_date(context.now)));
                LETOPIS_TRY(decision, decide_define(context.reader, bells, context.now));
                return written(std::move(decision));
            }};
}

}  // namespace letopis
