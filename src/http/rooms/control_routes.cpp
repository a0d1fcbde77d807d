#include "http/rooms/control_routes.h"

#include "app/control/answer_remark.h"
#include "app/control/gaps_form.h"
#include "app/control/make_remark.h"
#include "app/control/remarks_form.h"
#include "app/control/settle_remark.h"
#include "http/rooms/batch.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {

namespace {

GapSearch gap_search(const GapsPlace& place) {
    return {.from = place.from,
            .to = place.to,
            .debt = place.debt,
            .teacher_id = place.teacher_id,
            .course_id = place.course_id};
}

ListBook gaps_table(const GapsView& view) {
    ListSheet sheet{.title = "Долги",
                    .columns = {{"Дата", 12},
                                {"Урок", 6},
                                {"Класс", 12},
                                {"Предмет", 28},
                                {"Чего нет", 44},
                                {"Кто отвечает", 24},
                                {"Срок истёк", 20},
                                {"Параметр", 24},
                                {"Пункт локального акта", 40}},
                    .fixed_columns = 1};
    for (const GapLine& line : view.gaps)
        sheet.rows.push_back(
            {line.on, line.slot_no > 0 ? ListCell{whole(line.slot_no)} : ListCell{std::string{}},
             line.study_group_title, line.subject_title, gap_words(line),
             line.teacher.empty() ? "вакансия" : line.teacher, line.due_at, line.policy,
             line.clause});
    return {.name = "Долги " + view.today.iso(), .sheets = {std::move(sheet)}};
}

/// Everything that one search finds.
auto gaps_book(const GapsPlace& place) {
    GapSearch search = gap_search(place);
    search.most_lines = gaps_in_list;
    return [search](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(view, open_gaps(reader, standing, search, now));
        return gaps_table(view);
    };
}

}  // namespace

void show_gaps(Call& call, const GapsPlace& place, Later<GapsView> later) {
    open_on_worker(
        call, later,
        [search = gap_search(place)](Reader& reader, const Standing& standing, Instant now) {
            return open_gaps(reader, standing, search, now);
        });
}

void export_gaps(Call& call, const GapsPlace& place, Later<CsvFile> later) {
    send_csv(call, later, gaps_book(place));
}

void export_gaps_workbook(Call& call, const GapsPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, gaps_book(place));
}

void print_gaps(Call& call, const GapsPlace& place, Later<PdfFile> later) {
    print_form(call, later,
               [search = gap_search(place)](Reader& reader, const Standing& standing, Instant now) {
                   return open_gaps_form(reader, standing, search, now);
               });
}

void show_remarks(Call& call, Later<RemarksView> later) {
    open_on_worker(call, later, open_remarks);
}

void print_remarks(Call& call, Later<PdfFile> later) { print_form(call, later, open_remarks_form); }

void save_remark(Call& call, RemarkCommand body, Later<FactOutcome> later) {
    state(call,
          make_remark(body.command_id, call.actor_id(),
                      {.course_id = body.course_id,
                       .addressee_id = body.addressee_id,
                       .text = std::move(body.text),
                       .due_on = body.due_on,
                       .student_id = body.student_id,
                       .lesson_id = body.lesson_id}),
          std::move(later));
}

void answer_to_remark(Call& call, const RemarkPlace& place, RemarkAnswerCommand body,
                      Later<FactOutcome> later) {
    state(call,
          answer_remark(body.command_id, call.actor_id(),
                        {.remark = place.remark, .answer = std::move(body.answer)}),
          std::move(later));
}

void settle_one_remark(Call& call, const RemarkPlace& place, CloseCommand body,
                       Later<FactOutcome> later) {
    state(call, settle_remark(body.command_id, call.actor_id(), place.remark), std::move(later));
}

}  // namespace letopis::http
