#include "app/appeals/open_appeal.h"

#include <algorithm>

#include "app/appeals/appeal_parties.h"
#include "domain/calendar/policies.h"
#include "domain/lessons/work_names.h"
#include "domain/marks/scales.h"
#include "ports/gathering/appeal_access.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

std::vector<AppealChoice> choices_of(Scale scale, int lowest_mark, const Mark* mark) {
    Policies policies;
    policies.lowest_mark = lowest_mark;
    std::vector<AppealChoice> choices;
    for (const ScaleValue& one : scale_values(scale, policies))
        if (mark == nullptr || mark->value != one.mark)
            choices.push_back({.value = one.mark, .title = std::string{mark_text(one.mark)}});
    return choices;
}

const Mark* standing_mark(const Cell& cell, const MarkPlace& place) {
    for (const Mark& one : cell.marks)
        if (one.place == place) return &one;
    return nullptr;
}

int level_of(Scale scale, const Mark* mark, const Policies& policies) {
    if (mark == nullptr || !mark->value || !is_local(scale)) return 0;
    const auto known = five_point_of(scale, *mark->value, policies);
    return known ? *numeric(*known) : 0;
}

}  // namespace

Result<AppealCard> open_appeal(Reader& reader, const Standing& standing, EntryIndex id,
                               Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(appeal, reader.appeal(id));
    if (!appeal) return RefusalCode::not_found;
    LETOPIS_TRY(may_read, may_read_appeal(reader, standing, appeal->course_id,
                                          appeal->place.student_id, today));
    if (!may_read) return RefusalCode::not_found;
    LETOPIS_TRY(lines, appeal_lines(reader, {*appeal}));
    LETOPIS_TRY(place, find_lesson(reader, appeal->place.lesson_id));
    LETOPIS_TRY(cell, reader.cell(appeal->place.lesson_id, appeal->place.student_id));
    LETOPIS_TRY(set, reader.policies());
    const Policies policies = policies_on(set, today);
    const Mark* mark = standing_mark(cell, appeal->place);
    const PersonId given_by = mark != nullptr ? mark->recorded_by : PersonId{};
    LETOPIS_TRY(parties, appeal_parties(reader, *appeal, given_by, place.lesson, today));
    const bool is_party =
        std::find(parties.begin(), parties.end(), standing.person_id) != parties.end();
    AppealCard card{
        .line = std::move(lines.front()),
        .topic = place.lesson.topic,
        .mark = mark != nullptr && mark->value ? std::string{mark_text(*mark->value)} : "",
        .level = level_of(place.course.scale, mark, policies),
        .parties = std::move(parties),
        .may_decide = appeal->state == AppealState::open && !is_party &&
                      check_access(standing, Action::decide_appeals, {}).has_value(),
        .choices = choices_of(place.course.scale, policies.lowest_mark, mark)};
    if (const Work* work = place.lesson.work(appeal->place.work_no)) card.work = work_label(*work);
    if (mark != nullptr) {
        LETOPIS_TRY(teacher, short_name(reader, mark->recorded_by));
        card.teacher_id = mark->recorded_by;
        card.teacher = std::move(teacher);
    }
    return card;
}

}  // namespace letopis
