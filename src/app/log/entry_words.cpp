#include "app/log/entry_words.h"

namespace letopis {

std::string_view attendance_words(AttendanceStatus status) {
    switch (status) {
        case AttendanceStatus::present:
            return "Отметка о пропуске снята";
        case AttendanceStatus::absent:
            return "Отсутствие на уроке";
        case AttendanceStatus::ill:
            return "Отсутствие по болезни";
        case AttendanceStatus::excused:
            return "Отсутствие по уважительной причине";
        case AttendanceStatus::late:
            return "Опоздание";
    }
    return "";
}

std::string_view form_words(FormKind form) {
    switch (form) {
        case FormKind::summary_sheet:
            return "сводная ведомость";
        case FormKind::marks_page:
            return "страница отметок";
        case FormKind::content_page:
            return "страница содержания уроков";
        case FormKind::class_journal:
            return "журнал класса";
        case FormKind::addendum_sheet:
            return "дополнение к сводной ведомости";
    }
    return "";
}

std::string days_words(Date from_on, Date to_on) {
    if (from_on == to_on) return from_on.russian();
    return "с " + from_on.russian() + " по " + to_on.russian();
}

std::string briefing_words(const BriefingRecorded& fact) {
    if (!fact.kind) return "Запись об инструктаже снята";
    std::string words = "Инструктаж " + quoted(std::string{briefing_kind_title(*fact.kind)});
    if (!fact.text.empty()) words += ", " + fact.text;
    return words;
}

std::string attestation_words(const AttestationHeld& fact) {
    std::string words = fact.corrects == -1 ? "Аттестация " : "Исправлена запись об аттестации ";
    words += fact.held_on.russian() + ": " + std::string{result_text(fact.result)};
    if (fact.kind == AttestationKind::commission) words += ", комиссия";
    if (!fact.protocol_no.empty()) words += ", протокол № " + fact.protocol_no;
    return words;
}

}  // namespace letopis
