#include "http/rooms/practice/practice_routes.h"

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "app/practice/cancel_practice.h"
#include "app/practice/practice_forms.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening(const CoursePlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_practice(reader, standing, place.course_id, now);
    };
}

std::string russian_days(const std::vector<Date>& days) {
    std::string words;
    for (const Date on : days) words += (words.empty() ? "" : ", ") + on.russian();
    return words;
}

/// F-29 by its columns, then what the paper has no room for.
ListBook practice_book(const PracticeSheet& sheet) {
    ListSheet table{.title = "Практика",
                    .columns = {{"№", 5},
                                {"Фамилия, имя, отчество", 34},
                                {"База практики", 34},
                                {"Начало", 12},
                                {"Окончание", 12},
                                {"Часы", 8},
                                {"Оценка освоения ОК/ПК", 34},
                                {"Оценка", 22},
                                {"Руководитель от организации", 26},
                                {"Руководитель от колледжа", 26},
                                {"Вид практики", 24},
                                {"Приказ", 12},
                                {"Состояние", 24},
                                {"Дата аттестации", 14},
                                {"Характеристика", 50},
                                {"Часов в дневнике", 12},
                                {"Из них подтверждено", 12},
                                {"Дни без записи", 30}},
                    .fixed_columns = 2};
    std::int64_t number = 0;
    for (const PracticeLine& line : sheet.lines)
        table.rows.push_back({whole(++number), line.student_name, line.base, line.from_on,
                              line.to_on, whole(line.hours), line.competences, line.result_words,
                              line.base_lead, line.lead, line.kind_title, line.order_no,
                              line.state_title, date_cell(line.assessed_on), line.characteristic,
                              whole(line.diary.written_hours), whole(line.diary.confirmed_hours),
                              russian_days(line.diary.missing)});
    return {.name = "Ведомость по практике " + sheet.study_group_title + " " + sheet.subject_title,
            .sheets = {std::move(table)}};
}

}  // namespace

void show_practice_courses(Call& call, Later<PracticeCourses> later) {
    open_on_worker(call, later, open_practice_courses);
}

void show_practice(Call& call, const CoursePlace& place, Later<PracticeSheet> later) {
    open_on_worker(call, later, opening(place));
}

void export_practice(Call& call, const CoursePlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening(place), practice_book));
}

void export_practice_workbook(Call& call, const CoursePlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening(place), practice_book));
}

void print_practice(Call& call, const CoursePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_practice_form(reader, standing, place.course_id, now);
    });
}

void send_to_practice(Call& call, PracticeOrder body, Later<FactOutcome> later) {
    state(call,
          assign_practice(body.command_id, call.actor_id(),
                          {.course_id = body.course_id,
                           .student_ids = std::move(body.student_ids),
                           .kind = body.kind,
                           .base = std::move(body.base),
                           .base_lead = std::move(body.base_lead),
                           .lead_id = body.lead_id,
                           .from_on = body.from_on,
                           .to_on = body.to_on,
                           .hours = body.hours,
                           .order_no = std::move(body.order_no)}),
          std::move(later));
}

void cancel_one_practice(Call& call, const PracticePlace& place, PracticeCancellation body,
                         Later<FactOutcome> later) {
    state(
        call,
        cancel_practice(body.command_id, call.actor_id(), place.assignment, std::move(body.reason)),
        std::move(later));
}

void save_attestation_sheet(Call& call, const PracticePlace& place, AttestationSheetCommand body,
                            Later<FactOutcome> later) {
    state(call,
          assess_practice(body.command_id, call.actor_id(),
                          {.assignment = place.assignment,
                           .competences = std::move(body.competences),
                           .characteristic = std::move(body.characteristic),
                           .result = body.result,
                           .assessed_on = body.assessed_on,
                           .reason = std::move(body.reason)},
                          body.base_version),
          std::move(later));
}

void print_attestation_sheet(Call& call, const PracticePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attestation_sheet_form(reader, standing, place.assignment, now);
    });
}

void show_student_practice(Call& call, const StudentPlace& place, Later<StudentPractice> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_practice(reader, standing, place.student_id, now);
    });
}

}  // namespace letopis::http
