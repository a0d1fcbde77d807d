#include "domain/attendance/study_modes.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "domain/classes/membership.h"

namespace letopis {
namespace {

Refusal no_order(std::string_view field) {
    return Refusal{.code = RefusalCode::order_required, .field = std::string{field}};
}

/// Who takes a student in names himself in the order.
bool needs_place(StudyModeKind kind) {
    return kind == StudyModeKind::hospital || kind == StudyModeKind::network;
}

/// As within a sentence.
std::string_view words_of(StudyModeKind kind) {
    switch (kind) {
        case StudyModeKind::home:
            return "обучение на дому";
        case StudyModeKind::hospital:
            return "обучение в медицинской организации";
        case StudyModeKind::family:
            return "семейное образование";
        case StudyModeKind::individual_plan:
            return "индивидуальный учебный план";
        case StudyModeKind::distance:
            return "дистанционное обучение";
        case StudyModeKind::network:
            return "сетевая форма обучения";
        case StudyModeKind::academic_leave:
            break;
    }
    return "академический отпуск";
}

Result<Done> check_days(const SetStudyMode& command, Date today) {
    if (command.to_on < command.from_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    if (command.from_on.plus_days(limits::study_mode_days - 1) < command.to_on)
        return invalid("to_on", "Один приказ действует не больше года. Исправьте дату.");
    if (command.from_on < today.plus_days(-limits::study_mode_days))
        return invalid("from_on", "Это больше года назад. Исправьте дату начала.");
    LETOPIS_TRY_DONE(check_typed_date(command.order_on, "order_on"));
    if (today < *command.order_on)
        return invalid("order_on", "Эта дата ещё не наступила. Исправьте дату приказа.");
    return Done{};
}

bool reads_so(const CarriedResult& standing, const ResultCarried& next) {
    return standing.value == next.value && standing.organization == next.organization &&
           standing.document_no == next.document_no && standing.document_on == next.document_on;
}

Result<Done> check_carried(const CarryFacts& facts, const CarryResult& command, Date today) {
    if (!on_scale(facts.title.course.scale, command.value, facts.lowest_mark))
        return invalid("value", "Такого итога нет в шкале этого предмета. Выберите другой.");
    if (!command.document_on)
        return invalid("document_on", "Укажите дату справки, по которой переносится итог.");
    LETOPIS_TRY_DONE(check_typed_date(command.document_on, "document_on"));
    if (today < *command.document_on)
        return invalid("document_on", "Эта дата ещё не наступила. Исправьте дату справки.");
    return Done{};
}

}  // namespace

std::string_view study_mode_title(StudyModeKind kind) {
    switch (kind) {
        case StudyModeKind::home:
            return "Обучение на дому";
        case StudyModeKind::hospital:
            return "Обучение в медицинской организации";
        case StudyModeKind::family:
            return "Семейное образование";
        case StudyModeKind::individual_plan:
            return "Индивидуальный учебный план";
        case StudyModeKind::distance:
            return "Дистанционное обучение";
        case StudyModeKind::network:
            return "Сетевая форма обучения";
        case StudyModeKind::academic_leave:
            break;
    }
    return "Академический отпуск";
}

bool attends_class(StudyModeKind kind) {
    switch (kind) {
        case StudyModeKind::individual_plan:
        case StudyModeKind::distance:
        case StudyModeKind::network:
            return true;
        case StudyModeKind::home:
        case StudyModeKind::hospital:
        case StudyModeKind::family:
        case StudyModeKind::academic_leave:
            break;
    }
    return false;
}

Result<StudyModeSet> decide_set_study_mode(const SetStudyMode& command,
                                           std::span<const StudyMode> known, Date today) {
    const auto is_in_the_way = [&](const StudyMode& other) {
        return other.student_id == command.student_id &&
               other.overlaps(command.from_on, command.to_on);
    };
    if (std::any_of(known.begin(), known.end(), is_in_the_way))
        return RefusalCode::study_mode_stands;
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    LETOPIS_TRY(place, written_text(command.place, limits::title_code_points, "place"));
    if (order_no.empty()) return no_order("order_no");
    if (!command.order_on) return no_order("order_on");
    LETOPIS_TRY_DONE(check_days(command, today));
    if (needs_place(command.kind) && place.empty())
        return invalid("place", "Укажите организацию, в которой учится обучающийся.");
    return StudyModeSet{.student_id = command.student_id,
                        .kind = command.kind,
                        .from_on = command.from_on,
                        .to_on = command.to_on,
                        .order_no = std::move(order_no),
                        .order_on = *command.order_on,
                        .place = std::move(place)};
}

Result<std::optional<StudyModeEnded>> decide_end_study_mode(const StudyMode& mode,
                                                            const EndStudyMode& command) {
    if (command.to_on == mode.to_on) return std::optional<StudyModeEnded>{};
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    if (order_no.empty()) return no_order("order_no");
    if (mode.to_on < command.to_on)
        return invalid(
            "to_on", "Режим кончается " + mode.to_on.russian() + ". Продлите его новым приказом.");
    if (command.to_on < mode.from_on.plus_days(-1))
        return invalid("to_on",
                       "Режим начался " + mode.from_on.russian() + ". Исправьте последний день.");
    return std::optional{StudyModeEnded{.study_mode = mode.entry_index,
                                        .student_id = mode.student_id,
                                        .to_on = command.to_on,
                                        .order_no = std::move(order_no)}};
}

Result<std::optional<ResultCarried>> decide_carry_result(const CarryFacts& facts,
                                                         const CarryResult& command, Date today) {
    if (facts.standing && !facts.standing_carry && *facts.standing != ResultValue::not_attested)
        return RefusalCode::result_confirmed;
    if (!facts.is_on_list) return RefusalCode::student_not_enrolled;
    LETOPIS_TRY(organization,
                written_text(command.organization, limits::title_code_points, "organization"));
    LETOPIS_TRY(document_no,
                written_text(command.document_no, limits::order_code_points, "document_no"));
    if (organization.empty())
        return invalid("organization", "Укажите организацию, которая поставила итог.");
    if (document_no.empty())
        return invalid("document_no", "Укажите номер справки, по которой переносится итог.");
    LETOPIS_TRY_DONE(check_carried(facts, command, today));
    ResultCarried next{.course_id = command.course_id,
                       .student_id = command.student_id,
                       .period_id = command.period_id,
                       .value = command.value,
                       .organization = std::move(organization),
                       .document_no = std::move(document_no),
                       .document_on = *command.document_on,
                       .corrects = facts.standing_entry};
    if (facts.standing_carry && reads_so(*facts.standing_carry, next))
        return std::optional<ResultCarried>{};
    return std::optional{std::move(next)};
}

const StudyMode* study_mode_on(std::span<const StudyMode> modes, Date on) {
    for (const StudyMode& mode : modes)
        if (mode.overlaps(on, on)) return &mode;
    return nullptr;
}

std::string study_mode_words(const StudyMode& mode) {
    return std::string{words_of(mode.kind)} + " с " + mode.from_on.russian() + " по " +
           mode.to_on.russian();
}

std::string carried_note(const CarriedResult& result) {
    return result.organization + ", справка " + order_words(result.document_no, result.document_on);
}

}  // namespace letopis
