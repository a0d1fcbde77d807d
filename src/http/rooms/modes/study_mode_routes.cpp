#include "http/rooms/modes/study_mode_routes.h"

#include "app/modes/carry_result.h"
#include "app/modes/end_study_mode.h"
#include "app/modes/set_study_mode.h"
#include "http/rooms/batch.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

ListBook study_modes_table(const StudyModesView& view) {
    ListSheet sheet{.title = "Режимы обучения",
                    .columns = {{"Класс", 10},
                                {"Фамилия, имя", 30},
                                {"Режим", 36},
                                {"С", 11},
                                {"По", 11},
                                {"Приказ", 16},
                                {"Дата приказа", 13},
                                {"Организация", 36},
                                {"Оформил(а)", 22}},
                    .fixed_columns = 2};
    for (const ClassStudyModes& group : view.classes)
        for (const StudyModeLine& one : group.modes)
            sheet.rows.push_back({group.title, one.student_name, one.kind_title, one.from_on,
                                  one.to_on, one.order_no, one.order_on, one.place, one.stated_by});
    return {.name = "Режимы обучения " + view.school_year_title, .sheets = {std::move(sheet)}};
}

}  // namespace

void show_study_modes(Call& call, Later<StudyModesView> later) {
    open_on_worker(call, later, open_modes);
}

void export_study_modes(Call& call, Later<CsvFile> later) {
    send_csv(call, later, as_list(open_modes, study_modes_table));
}

void export_study_modes_workbook(Call& call, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(open_modes, study_modes_table));
}

void show_student_modes(Call& call, const StudentPlace& place, Later<StudentModes> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_modes(reader, standing, place.student_id, now);
    });
}

void save_study_mode(Call& call, StudyModeCommand body, Later<FactOutcome> later) {
    state(call,
          set_study_mode(body.command_id, call.actor_id(),
                         {.student_id = body.student_id,
                          .kind = body.kind,
                          .from_on = body.from_on,
                          .to_on = body.to_on,
                          .order_no = std::move(body.order_no),
                          .order_on = body.order_on,
                          .place = std::move(body.place)}),
          std::move(later));
}

void end_one_study_mode(Call& call, const StudyModePlace& place, StudyModeEndCommand body,
                        Later<FactOutcome> later) {
    state(call,
          end_study_mode(body.command_id, call.actor_id(),
                         {.study_mode = place.study_mode,
                          .to_on = body.to_on,
                          .order_no = std::move(body.order_no)}),
          std::move(later));
}

void save_carried_result(Call& call, CarriedResultCommand body, Later<FactOutcome> later) {
    state(call,
          carry_result(body.command_id, call.actor_id(),
                       {.course_id = body.course_id,
                        .student_id = body.student_id,
                        .period_id = body.period_id,
                        .value = body.value,
                        .organization = std::move(body.organization),
                        .document_no = std::move(body.document_no),
                        .document_on = body.document_on},
                       body.base_version),
          std::move(later));
}

}  // namespace letopis::http
