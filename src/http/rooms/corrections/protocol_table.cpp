#include "http/rooms/corrections/protocol_table.h"

#include "app/journal/protocol_words.h"

namespace letopis::http {

ListBook protocol_table(const CorrectionProtocol& protocol) {
    ListSheet sheet{.title = "Исправления",
                    .columns = {{"№", 6},
                                {"Дата и время исправления", 20},
                                {"Предмет", 24},
                                {"Класс", 9},
                                {"Дата урока", 12},
                                {"Обучающийся", 22},
                                {"Что исправлено", 18},
                                {"Было", 8},
                                {"Стало", 8},
                                {"Вид действия", 14},
                                {"Причина", 40},
                                {"Автор", 20},
                                {"В роли", 24},
                                {"Согласовал", 20},
                                {"Признаки", 40}},
                    .fixed_columns = 1};
    std::int64_t number = 0;
    for (const ProtocolLine& line : protocol.lines) {
        const ListCell on =
            line.lesson_on ? ListCell{*line.lesson_on} : ListCell{line.period_title};
        sheet.rows.push_back({whole(++number), line.made_at, line.subject_title,
                              line.study_group_title, on, line.student_name,
                              std::string{corrected_place_title(line.place)}, line.was, line.became,
                              std::string{correction_kind_title(line.kind)}, reason_text(line),
                              line.author, line.author_role, line.agreed_by, signs_text(line)});
    }
    if (protocol.stopped)
        sheet.totals.push_back(
            {std::string{}, "Просмотрено " + std::to_string(protocol.looked_at_count) +
                                " последних исправлений: более ранние сюда не вошли, сузьте "
                                "даты."});
    return {.name = "Протокол исправлений " + protocol.from.iso() + " — " + protocol.to.iso(),
            .sheets = {std::move(sheet)}};
}

}  // namespace letopis::http
