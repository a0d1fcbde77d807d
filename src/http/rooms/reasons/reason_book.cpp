#include "http/rooms/reasons/reason_book.h"

namespace letopis::http {

ListBook reason_book(const ChangeReasons& view) {
    ListSheet reasons{.title = "Причины и обоснования",
                      .columns = {{"С", 11},
                                  {"По", 11},
                                  {"Причина", 40},
                                  {"Привязка", 30},
                                  {"Обоснование (документ)", 40},
                                  {"Изменено уроков", 16},
                                  {"Ждут решения", 13}}};
    for (const ChangeReasonLine& one : view.reasons)
        reasons.rows.push_back(
            {one.from_on, one.to_on, one.text, one.bound_to, one.document, whole(one.lesson_count),
             one.awaiting_count ? ListCell{whole(*one.awaiting_count)} : ListCell{}});
    if (view.cut_off)
        reasons.totals.push_back(
            {std::string{"Причин больше, чем помещается: остальные сюда не вошли."}});
    return {.name = "Причины изменений " + view.year_starts_on.iso().substr(0, 4),
            .sheets = {std::move(reasons)}};
}

}  // namespace letopis::http
