#include "http/rooms/retakes/retake_routes.h"

#include "app/attestation/defer_attestation.h"
#include "app/attestation/direct_retake.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

constexpr int number_width = 6;
constexpr int name_width = 34;
constexpr int word_width = 24;
constexpr int date_width = 12;

std::string state_words(const RetakeLine& line) {
    switch (line.state) {
        case RetakeState::used:
            return "использовано";
        case RetakeState::expired:
            return "срок истёк";
        case RetakeState::withdrawn:
            return "отозвано: " + line.withdrawn_reason;
        case RetakeState::valid:
            break;
    }
    return "действует";
}

auto opening_retakes(const DebtsPlace& place) {
    return [year = place.school_year_id](Reader& reader, const Standing& standing, Instant now) {
        return open_retakes(reader, standing, year, now);
    };
}

}  // namespace

void show_attestation_choices(Call& call, const ChoicesPlace& place,
                              Later<AttestationChoices> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attestation_choices(reader, standing, place.study_group_id, now);
    });
}

void save_deferral(Call& call, DeferralCommand body, Later<FactOutcome> later) {
    state(call,
          defer_attestation(body.command_id, call.actor_id(),
                            {.course_id = body.course_id,
                             .student_id = body.student_id,
                             .period_id = body.period_id,
                             .until = body.until,
                             .reason = std::move(body.reason),
                             .order_no = std::move(body.order_no)}),
          std::move(later));
}

void withdraw_one_deferral(Call& call, const DeferralPlace& place, DeferralWithdrawal body,
                           Later<FactOutcome> later) {
    state(
        call,
        withdraw_deferral(body.command_id, call.actor_id(), place.deferral, std::move(body.reason)),
        std::move(later));
}

void save_direction(Call& call, DirectionCommand body, Later<FactOutcome> later) {
    state(call,
          direct_retake(body.command_id, call.actor_id(),
                        {.course_id = body.course_id,
                         .student_id = body.student_id,
                         .period_id = body.period_id,
                         .kind = body.kind,
                         .given_on = {},
                         .valid_until = body.valid_until,
                         .examiners = std::move(body.examiners),
                         .basis = std::move(body.basis)}),
          std::move(later));
}

void show_retakes(Call& call, const DebtsPlace& place, Later<RetakeList> later) {
    open_on_worker(call, later, opening_retakes(place));
}

void export_retakes(Call& call, const DebtsPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_retakes(place), retakes_table));
}

void export_retakes_workbook(Call& call, const DebtsPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_retakes(place), retakes_table));
}

void print_retake(Call& call, const DirectionPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_retake_form(reader, standing, place.direction, now);
    });
}

ListBook retakes_table(const RetakeList& list) {
    ListSheet table{.title = "Направления",
                    .columns = {{"№", number_width},
                                {"Выдано", date_width},
                                {"Действует до", date_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Класс, группа", date_width},
                                {"Предмет", word_width},
                                {"Период", date_width},
                                {"Учебный год", date_width},
                                {"Цель", word_width},
                                {"Кто принимает", name_width},
                                {"Основание", name_width},
                                {"Состояние", date_width},
                                {"Дата пересдачи", date_width},
                                {"Результат", date_width}},
                    .fixed_columns = 1};
    for (const RetakeLine& line : list.rows) {
        ListRow row{
            whole(line.number),     line.given_on,      line.valid_until,  line.student,
            line.study_group_title, line.subject_title, line.period_title, line.school_year_title,
            line.kind_title,        line.examiners,     line.basis,        state_words(line)};
        row.push_back(line.held_on ? ListCell{*line.held_on} : ListCell{std::string{}});
        row.emplace_back(line.result);
        table.rows.push_back(std::move(row));
    }
    return {.name = "Направления на пересдачу " + list.school_year_title,
            .sheets = {std::move(table)}};
}

}  // namespace letopis::http
