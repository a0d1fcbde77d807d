#include "http/rooms/protocol_csv.h"

#include "http/wire/csv_writer.h"

namespace letopis::http {
namespace {

std::string_view kind_words(CorrectionKind kind) {
    return kind == CorrectionKind::withdrawn ? "удаление" : "правка";
}

std::string_view place_words(CorrectedPlace place) {
    switch (place) {
        case CorrectedPlace::mark:
            return "отметка";
        case CorrectedPlace::attendance:
            return "посещаемость";
        case CorrectedPlace::period_mark:
            return "отметка за период";
        case CorrectedPlace::annual_mark:
            return "годовая отметка";
    }
    return "";
}

std::string_view sign_words(CorrectionSign sign) {
    switch (sign) {
        case CorrectionSign::mass_before_closing:
            return "много исправлений в последнюю неделю периода";
        case CorrectionSign::raised_after_closing:
            return "повышено после окончания периода";
        case CorrectionSign::by_another_person:
            return "исправлено другим лицом";
        case CorrectionSign::own_child:
            return "исправлено своему ребёнку";
    }
    return "";
}

std::string signs_of(const ProtocolLine& line) {
    std::string words;
    for (const CorrectionSign sign : line.signs) {
        if (!words.empty()) words += ", ";
        words += sign_words(sign);
    }
    return words;
}

std::string reason_of(const ProtocolLine& line) {
    if (line.reason_title.empty()) return line.reason;
    return line.reason.empty() ? line.reason_title : line.reason_title + ": " + line.reason;
}

}  // namespace

std::string protocol_csv(const CorrectionProtocol& protocol) {
    CsvWriter table;
    table.row({"№", "Дата и время исправления", "Предмет", "Класс", "Дата урока", "Обучающийся",
               "Что исправлено", "Было", "Стало", "Вид действия", "Причина", "Автор", "Согласовал",
               "Признаки"});
    std::size_t number = 0;
    for (const ProtocolLine& line : protocol.lines) {
        const std::string on = line.lesson_on ? line.lesson_on->russian() : line.period_title;
        table.row({std::to_string(++number), moscow_text(line.made_at), line.subject_title,
                   line.study_group_title, on, line.student_name, place_words(line.place), line.was,
                   line.became, kind_words(line.kind), reason_of(line), line.author, line.agreed_by,
                   signs_of(line)});
    }
    if (protocol.stopped)
        table.row({"", "Просмотрено " + std::to_string(protocol.looked_at_count) +
                           " последних исправлений: более ранние сюда не вошли, сузьте даты."});
    return table.take();
}

}  // namespace letopis::http
