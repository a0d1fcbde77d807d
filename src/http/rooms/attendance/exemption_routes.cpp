#include "http/rooms/attendance/exemption_routes.h"

#include "app/attendance/grant_exemption.h"
#include "app/attendance/withdraw_exemption.h"
#include "http/rooms/batch.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

ListBook exemptions_table(const ExemptionsView& view) {
    ListSheet sheet{.title = "Освобождения",
                    .columns = {{"Фамилия, имя", 30},
                                {"Предмет", 26},
                                {"Вид", 24},
                                {"С", 11},
                                {"По", 11},
                                {"Номер документа", 18},
                                {"Дата документа", 15},
                                {"Пояснение", 40},
                                {"Оформил(а)", 22}},
                    .fixed_columns = 1};
    for (const ExemptionLine& one : view.exemptions)
        sheet.rows.push_back({one.student_name, one.subject_title, one.kind_title, one.from_on,
                              one.to_on, one.document_no, one.document_on, one.text,
                              one.granted_by});
    return {.name = "Освобождения " + view.study_group_title, .sheets = {std::move(sheet)}};
}

auto exemptions_book(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(view, open_exemptions(reader, standing, place.study_group_id, now));
        return exemptions_table(view);
    };
}

}  // namespace

void show_exemptions(Call& call, const GroupPlace& place, Later<ExemptionsView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_exemptions(reader, standing, place.study_group_id, now);
    });
}

void export_exemptions(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, exemptions_book(place));
}

void export_exemptions_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, exemptions_book(place));
}

void save_exemption(Call& call, ExemptionCommand body, Later<FactOutcome> later) {
    state(call,
          grant_exemption(body.command_id, call.actor_id(),
                          {.student_id = body.student_id,
                           .subject_id = body.subject_id,
                           .kind = body.kind,
                           .from_on = body.from_on,
                           .to_on = body.to_on,
                           .document_no = std::move(body.document_no),
                           .document_on = body.document_on,
                           .text = std::move(body.text)}),
          std::move(later));
}

void withdraw_one_exemption(Call& call, const ExemptionPlace& place, ExemptionWithdrawal body,
                            Later<FactOutcome> later) {
    state(call,
          withdraw_exemption(body.command_id, call.actor_id(), place.exemption,
                             std::move(body.reason)),
          std::move(later));
}

}  // namespace letopis::http
